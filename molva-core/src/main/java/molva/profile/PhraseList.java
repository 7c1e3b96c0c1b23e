package molva.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of words and phrases beside this package. Immutable. A word of a phrase stands for its lemma or its form
 * ({@code знакомый} finds <em>знакомого</em>), {@code =говорят} for that form alone, {@code преследован*} for a
 * beginning (of three letters at least where it opens a phrase), {@code с|со} for either, {@code ..} for up to three
 * tokens of anything.
 */
final class PhraseList {
    private static final int LONGEST_GAP = 3;
    private static final int KEY_LETTERS = 3;
    private static final int NONE = -1;

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, List<Phrase>> byFirstLetters = new HashMap<>();

    private PhraseList(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Phrase phrase = Phrase.parse(line.strip());
                phrase.first().forEach(term -> index(term, phrase));
            }
        }
    }

    private void index(Term first, Phrase phrase) {
        boolean beginning = first.how() == How.BEGINNING;
        String key = beginning ? first.text().substring(0, KEY_LETTERS) : first.text();
        (beginning ? byFirstLetters : byFirstWord)
                .computeIfAbsent(key, absent -> new ArrayList<>(1))
                .add(phrase);
    }

    /**
     * The list that {@code names} make together.
     *
     * @throws IllegalStateException if one of them is missing from the class path
     */
    static PhraseList read(String... names) {
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            lines.addAll(lines("/molva/profile/" + name));
        }
        return of(lines);
    }

    private static List<String> lines(String path) {
        try (InputStream stream = PhraseList.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the word list " + path + " is missing from the class path");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the word list " + path, unreadable);
        }
    }

    /** A list of these lines; blank lines and remarks ({@code #}) say nothing. */
    static PhraseList of(List<String> lines) {
        return new PhraseList(lines);
    }

    /** The token after the longest phrase that begins at {@code token} and ends by {@code limit}; -1 if none does. */
    int endAt(Forms forms, int token, int limit) {
        String lemma = forms.lemma(token);
        String form = forms.form(token);
        int end = longest(byFirstWord.get(lemma), forms, token, limit);
        if (!form.equals(lemma)) {
            end = Math.max(end, longest(byFirstWord.get(form), forms, token, limit));
        }
        if (!byFirstLetters.isEmpty() && form.length() > KEY_LETTERS) {
            String letters = form.substring(0, KEY_LETTERS);
            end = Math.max(end, longest(byFirstLetters.get(letters), forms, token, limit));
        }
        return end;
    }

    /** The first token in {@code first} to {@code end} where a phrase begins that ends by {@code end}; -1 if none. */
    int firstIn(Forms forms, int first, int end) {
        for (int i = first; i < end; i++) {
            if (endAt(forms, i, end) != NONE) {
                return i;
            }
        }
        return NONE;
    }

    boolean in(Forms forms, int first, int end) {
        return firstIn(forms, first, end) != NONE;
    }

    private static int longest(List<Phrase> phrases, Forms forms, int token, int limit) {
        int longest = NONE;
        if (phrases != null) {
            for (Phrase phrase : phrases) {
                longest = Math.max(longest, phrase.end(forms, token, limit, 0));
            }
        }
        return longest;
    }

    /** Words one after the other, each with its alternatives; a word with none is a gap. */
    private record Phrase(List<List<Term>> words) {
        static Phrase parse(String line) {
            List<List<Term>> words = new ArrayList<>();
            for (String word : line.split(" ", -1)) {
                List<Term> terms = new ArrayList<>(2);
                if (!word.equals("..")) {
                    for (String alternative : word.split("\\|", -1)) {
                        terms.add(Term.parse(alternative));
                    }
                }
                words.add(List.copyOf(terms));
            }
            if (words.getFirst().isEmpty() || words.getLast().isEmpty()) {
                throw new IllegalArgumentException("a phrase may not open or end with a gap, got: " + line);
            }
            for (Term first : words.getFirst()) {
                if (first.text().length() < (first.how() == How.BEGINNING ? KEY_LETTERS : 1)) {
                    throw new IllegalArgumentException(
                            "a beginning that opens a phrase must have three letters, got: " + line);
                }
            }
            return new Phrase(List.copyOf(words));
        }

        List<Term> first() {
            return words.getFirst();
        }

        int end(Forms forms, int token, int limit, int word) {
            if (word == words.size()) {
                return token;
            }
            List<Term> terms = words.get(word);
            if (terms.isEmpty()) {
                return endAfterGap(forms, token, limit, word + 1);
            }
            boolean matches = token < limit && matches(terms, forms, token);
            return matches ? end(forms, token + 1, limit, word + 1) : NONE;
        }

        private int endAfterGap(Forms forms, int token, int limit, int word) {
            for (int gap = 0; gap <= LONGEST_GAP; gap++) {
                int end = end(forms, token + gap, limit, word);
                if (end != NONE) {
                    return end;
                }
            }
            return NONE;
        }

        private static boolean matches(List<Term> terms, Forms forms, int token) {
            for (int i = 0; i < terms.size(); i++) {
                if (terms.get(i).matches(forms, token)) {
                    return true;
                }
            }
            return false;
        }
    }

    private enum How {
        LEMMA_OR_FORM,
        FORM,
        BEGINNING
    }

    private record Term(How how, String text) {
        static Term parse(String word) {
            if (word.startsWith("=")) {
                return new Term(How.FORM, word.substring(1));
            }
            return word.endsWith("*")
                    ? new Term(How.BEGINNING, word.substring(0, word.length() - 1))
                    : new Term(How.LEMMA_OR_FORM, word);
        }

        boolean matches(Forms forms, int token) {
            return switch (how) {
                case LEMMA_OR_FORM -> text.equals(forms.lemma(token)) || text.equals(forms.form(token));
                case FORM -> text.equals(forms.form(token));
                case BEGINNING -> forms.form(token).startsWith(text);
            };
        }
    }
}
