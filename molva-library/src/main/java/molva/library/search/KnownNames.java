package molva.library.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The names that an index knows. A word finds the names that it may be a case of, but for persons of the other sex: {@code
 * Захаровым} finds Захаров alone; {@code Захарова} finds Захарова where she is known, and else Захаров.
 */
final class KnownNames {
    private final IndexReader reader;

    KnownNames(IndexReader reader) {
        this.reader = reader;
    }

    Query query(String field, String word) throws IOException {
        String key = Terms.nameKey(word);
        String folded = Terms.folded(word);
        List<String> known = known(field, key);
        NameSex wanted = known.contains(folded) ? NameSex.ofName(folded) : NameSex.ofForm(folded);
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        boolean found = false;
        for (String name : known) {
            if (wanted.agrees(NameSex.ofName(name))) {
                any.addTerm(new Term(field, key + name));
                found = true;
            }
        }
        return found ? any.build() : new MatchNoDocsQuery();
    }

    private List<String> known(String field, String key) throws IOException {
        List<String> known = new ArrayList<>();
        var all = MultiTerms.getTerms(reader, field);
        if (all == null) {
            return known;
        }
        TermsEnum terms = all.iterator();
        BytesRef prefix = new BytesRef(key);
        if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return known;
        }
        BytesRef term = terms.term();
        while (term != null && StringHelper.startsWith(term, prefix)) {
            known.add(term.utf8ToString().substring(key.length()));
            term = terms.next();
        }
        return known;
    }
}
