package molva.app.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why something could not be read or kept, in Russian. What went wrong deep inside is told and stored in English, whoever found it
 * out, and becomes Russian where a page shows it: so what an earlier Molva stored does, too. Immutable.
 */
final class Reasons {
    private static final String TABLE = "reasons.ru.tsv";
    private static final String GAP = "{}";
    private static final int DEEPEST = 3;

    /** What is said in English, cut at its gaps, and the same in Russian. */
    private record Reason(List<String> pieces, String russian) {
        /** What stands in the gaps; empty where it is something else that is said. */
        Optional<List<String>> gaps(String told) {
            String end = pieces.getLast();
            if (!told.startsWith(pieces.getFirst()) || !told.endsWith(end)) {
                return Optional.empty();
            }
            List<String> gaps = new ArrayList<>();
            int at = pieces.getFirst().length();
            for (int i = 1; i < pieces.size(); i++) {
                int next = i == pieces.size() - 1 ? told.length() - end.length() : told.indexOf(pieces.get(i), at);
                if (next < at) {
                    return Optional.empty();
                }
                gaps.add(told.substring(at, next));
                at = next + pieces.get(i).length();
            }
            return at == told.length() ? Optional.of(gaps) : Optional.empty();
        }
    }

    private final List<Reason> reasons = new ArrayList<>();

    /** @throws UncheckedIOException if the table is missing */
    Reasons() {
        try (InputStream in = Objects.requireNonNull(Reasons.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader table = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> reasons.add(new Reason(pieces(row[0]), row[1])));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + TABLE, broken);
        }
    }

    private static List<String> pieces(String pattern) {
        return List.of(pattern.split("\\{}", -1));
    }

    /** The same in Russian; empty where nobody said so before. */
    Optional<String> russian(String english) {
        return russian(english, 0);
    }

    private Optional<String> russian(String english, int depth) {
        for (Reason reason : reasons) {
            Optional<List<String>> gaps = reason.gaps(english);
            if (gaps.isPresent()) {
                return Optional.of(filled(reason.russian(), gaps.get(), depth));
            }
        }
        return Optional.empty();
    }

    private String filled(String russian, List<String> gaps, int depth) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (String gap : gaps) {
            int next = russian.indexOf(GAP, at);
            if (next < 0) {
                break;
            }
            Optional<String> inner = depth < DEEPEST ? russian(gap, depth + 1) : Optional.empty();
            filled.append(russian, at, next).append(inner.orElse(gap));
            at = next + GAP.length();
        }
        return filled.append(russian.substring(at)).toString();
    }
}
