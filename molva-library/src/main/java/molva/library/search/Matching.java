package molva.library.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import molva.library.keep.Day;
import molva.library.search.QueryException.Reason;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;

/** Turns what is asked for into a query of one state of the index. */
final class Matching {
    private static final int MOST_WORDS_OF_A_NAME = 50;

    private final Function<String, Set<String>> lemmas;
    private final KnownNames names;

    Matching(Function<String, Set<String>> lemmas, KnownNames names) {
        this.lemmas = lemmas;
        this.names = names;
    }

    Query query(List<Requirement> requirements) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        for (Requirement requirement : requirements) {
            boolean words = requirement.alternatives().getFirst() instanceof Clause.Phrase;
            all.add(
                    any(requirement.alternatives()),
                    requirement.excluded() ? Occur.MUST_NOT : words ? Occur.MUST : Occur.FILTER);
        }
        return all.build();
    }

    private Query any(List<Clause> alternatives) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Clause clause : alternatives) {
            Query query = switch (clause) {
                case Clause.Phrase phrase -> phrase(phrase.words());
                case Clause.Asked asked -> asked(asked);
            };
            if (alternatives.size() == 1) {
                return query;
            }
            any.add(query, Occur.SHOULD);
        }
        return any.build();
    }

    private Query phrase(List<String> words) {
        if (words.size() == 1) {
            return anyForm(StatementFields.WORDS, words.getFirst());
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        words.forEach(word -> phrase.add(terms(StatementFields.WORDS, word)));
        return phrase.build();
    }

    private Term[] terms(String field, String word) {
        String shortened = word.length() <= 200 ? word : word.substring(0, 200);
        Set<String> known = lemmas.apply(shortened);
        Term[] terms = new Term[known.size() + 1];
        int i = 0;
        for (String lemma : known) {
            terms[i++] = new Term(field, lemma);
        }
        terms[i] = new Term(field, Terms.form(shortened));
        return terms;
    }

    private Query asked(Clause.Asked asked) throws IOException {
        String value = asked.value();
        return switch (asked.field()) {
            case WHO -> all(value, word -> names.query("who", word));
            case ABOUT -> all(value, word -> names.query("about", word));
            case OUTLET -> all(value, word -> new TermQuery(new Term("outlet", Terms.folded(word))));
            case CUE -> all(value, word -> anyForm("cue", word));
            case KIND -> new TermQuery(new Term("kind", Choice.of(Field.KIND, value)));
            case MANNER -> new TermQuery(new Term("manner", Choice.of(Field.MANNER, value)));
            case STANCE -> new TermQuery(new Term("stance", Choice.of(Field.STANCE, value)));
            case FINDING -> new TermQuery(new Term("finding", Choice.of(Field.FINDING, value)));
            case AFTER -> TermRangeQuery.newStringRange("day", day(value), null, true, true);
            case BEFORE -> TermRangeQuery.newStringRange("day", null, day(value), true, false);
        };
    }

    private interface Word {
        Query query(String word) throws IOException;
    }

    private static Query all(String value, Word word) throws IOException {
        List<String> words = QueryParser.words(value);
        if (words.isEmpty() || words.size() > MOST_WORDS_OF_A_NAME) {
            throw new QueryException(Reason.NO_NAME, value, "“" + value + "” holds no name");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String one : words) {
            all.add(word.query(one), Occur.FILTER);
        }
        return all.build();
    }

    private Query anyForm(String field, String word) {
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        for (Term term : terms(field, word)) {
            any.addTerm(term);
        }
        return any.build();
    }

    /** {@code 2024}, {@code 2024-12}, {@code 2024-12-04} and {@code 04.12.2024} as a day. */
    private static String day(String value) {
        String[] parts = value.split("\\.", -1);
        String given = parts.length == 3 ? parts[2] + "-" + parts[1] + "-" + parts[0] : value;
        return Optional.of(given + "-01-01".substring(Math.min(6, Math.max(0, given.length() - 4))))
                .filter(Day::isDay)
                .orElseThrow(() -> new QueryException(
                        Reason.NO_DAY,
                        value,
                        "“" + value + "” is no day; write 2024, 2024-12, 2024-12-31 or 31.12.2024"));
    }
}
