package molva.library.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.entity.Entity;
import molva.entity.Mention;
import molva.library.keep.News;
import molva.library.keep.Statements;
import molva.morphology.Words;
import molva.text.Span;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** A statement as the index knows it. */
final class StatementFields {
    static final String ARTICLE = "article";
    static final String ID = "id";
    static final String TIME = "time";
    static final String WORDS = "words";
    private static final FieldType WORDS_TYPE = new FieldType();

    static {
        WORDS_TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS_TYPE.setTokenized(true);
        WORDS_TYPE.freeze();
    }

    private final News news;
    private final Document fields = new Document();
    private final Set<String> seen = new HashSet<>();

    private StatementFields(News news) {
        this.news = news;
    }

    static Document of(News news, Statements.Drawn drawn, long id) {
        return new StatementFields(news).fill(drawn, id);
    }

    private Document fill(Statements.Drawn drawn, long id) {
        Analysis analysis = news.analysis();
        fields.add(new StringField(ARTICLE, Long.toString(news.article()), Field.Store.NO));
        fields.add(new NumericDocValuesField(ID, id));
        fields.add(new Field(WORDS, new WordStream(analysis.words(), drawn.spans()), WORDS_TYPE));
        String who = "";
        Attribution.Kind kind = Attribution.Kind.AUTHOR;
        if (drawn.attribution().isPresent()) {
            Attribution attribution =
                    analysis.attributions().all().get(drawn.attribution().getAsInt());
            who = attribution.who();
            kind = attribution.kind();
            attributed(attribution, analysis);
        }
        facet("who-name", who);
        choice("kind", Choice.name(kind));
        drawn.findings().forEach(finding -> term("finding", finding));
        about(drawn.content(), analysis);
        String outlet = news.outlet().orElse("");
        facet("outlet-name", outlet);
        QueryParser.words(outlet).forEach(word -> term("outlet", Terms.folded(word)));
        news.day().ifPresent(day -> term("day", day));
        news.day()
                .flatMap(day ->
                        Moment.of(analysis.document().metadata().published().orElse(""), day))
                .ifPresent(seconds -> fields.add(new NumericDocValuesField(TIME, seconds)));
        facet("month", news.day().map(day -> day.substring(0, 7)).orElse(""));
        return fields;
    }

    private void attributed(Attribution attribution, Analysis analysis) {
        choice("manner", Choice.name(attribution.manner()));
        choice("stance", Choice.name(attribution.stance()));
        String text = analysis.document().text();
        List<String> name = QueryParser.words(attribution.who());
        boolean person = attribution.kind() == Attribution.Kind.PERSON || attribution.kind() == Attribution.Kind.ROLE;
        name.forEach(word -> term("who", person ? Terms.name(word) : Terms.nameKey(word)));
        attribution.source().ifPresent(source -> source(source.in(text), name));
        Words words = analysis.words();
        for (int i = words.segmentation().tokenAt(attribution.cue().start());
                i < words.size()
                        && words.segmentation().tokens().get(i).start()
                                < attribution.cue().end();
                i++) {
            term("cue", words.lemma(i));
            term("cue", Terms.form(words.form(i)));
        }
    }

    /** What the name does not have of the source's words, in whatever case: {@code официального представителя}; or has of the other sex. */
    private void source(String words, List<String> name) {
        for (String word : QueryParser.words(words)) {
            List<String> same = name.stream()
                    .filter(known -> Terms.nameKey(known).equals(Terms.nameKey(word)))
                    .toList();
            NameSex sex = NameSex.ofForm(Terms.folded(word));
            if (same.isEmpty()) {
                term("who", Terms.nameKey(word));
            } else if (same.stream()
                    .noneMatch(known -> NameSex.ofName(Terms.folded(known)).agrees(sex))) {
                term("who", Terms.name(word));
            }
        }
    }

    private void about(List<Span> content, Analysis analysis) {
        for (Span stretch : content) {
            for (Mention mention : analysis.entities().in(stretch)) {
                Entity entity = analysis.entities().entity(mention);
                boolean person = entity.type() == Entity.Type.PERSON;
                QueryParser.words(entity.name())
                        .forEach(word -> term("about", person ? Terms.name(word) : Terms.nameKey(word)));
            }
        }
    }

    private void choice(String field, String value) {
        term(field, value);
        facet(field + "-name", value);
    }

    private void term(String field, String value) {
        if (seen.add(field + " " + value)) {
            fields.add(new StringField(field, shortened(value), Field.Store.NO));
        }
    }

    private void facet(String field, String value) {
        fields.add(new SortedDocValuesField(field, new BytesRef(shortened(value))));
    }

    /** No term of an index may be longer than 32766 bytes. */
    private static String shortened(String value) {
        return value.length() <= 1000 ? value : value.substring(0, 1000);
    }
}
