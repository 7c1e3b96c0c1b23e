package molva.library.search;

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

/** Turns what is asked for into a query of the index. */
final class Matching {
    private final Function<String, Set<String>> lemmas;

    Matching(Function<String, Set<String>> lemmas) {
        this.lemmas = lemmas;
    }

    Query query(List<Clause> clauses) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        for (Clause clause : clauses) {
            switch (clause) {
                case Clause.Phrase phrase ->
                    all.add(phrase(phrase.words()), phrase.excluded() ? Occur.MUST_NOT : Occur.MUST);
                case Clause.Asked asked -> all.add(asked(asked), asked.excluded() ? Occur.MUST_NOT : Occur.FILTER);
            }
        }
        return all.build();
    }

    private Query phrase(List<String> words) {
        if (words.size() == 1) {
            SynonymQuery.Builder any = new SynonymQuery.Builder(StatementFields.WORDS);
            for (Term term : terms(StatementFields.WORDS, words.getFirst())) {
                any.addTerm(term);
            }
            return any.build();
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

    private Query asked(Clause.Asked asked) {
        String value = asked.value();
        return switch (asked.field()) {
            case WHO -> all("who", value, Terms::name);
            case ABOUT -> all("about", value, Terms::name);
            case OUTLET -> all("outlet", value, Terms::folded);
            case CUE -> cue(value);
            case KIND -> new TermQuery(new Term("kind", Choice.of(Field.KIND, value)));
            case MANNER -> new TermQuery(new Term("manner", Choice.of(Field.MANNER, value)));
            case STANCE -> new TermQuery(new Term("stance", Choice.of(Field.STANCE, value)));
            case FINDING -> new TermQuery(new Term("finding", Choice.of(Field.FINDING, value)));
            case AFTER -> TermRangeQuery.newStringRange("day", day(value), null, true, true);
            case BEFORE -> TermRangeQuery.newStringRange("day", null, day(value), true, false);
        };
    }

    private static Query all(String field, String value, Function<String, String> term) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<String> words = QueryParser.words(value);
        if (words.isEmpty() || words.size() > 50) {
            throw new QueryException(Reason.NO_NAME, value, "“" + value + "” holds no name");
        }
        words.forEach(word -> all.add(new TermQuery(new Term(field, term.apply(word))), Occur.FILTER));
        return all.build();
    }

    private Query cue(String value) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : QueryParser.words(value)) {
            SynonymQuery.Builder any = new SynonymQuery.Builder("cue");
            for (Term term : terms("cue", word)) {
                any.addTerm(term);
            }
            all.add(any.build(), Occur.FILTER);
        }
        return all.build();
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
