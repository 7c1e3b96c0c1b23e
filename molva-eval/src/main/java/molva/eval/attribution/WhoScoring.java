package molva.eval.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import molva.Analysis;
import molva.Pipeline;
import molva.attribution.Attribution.Kind;
import molva.entity.Naming;
import molva.eval.score.Scores;
import molva.eval.score.Scoring;
import molva.text.Document;
import molva.text.Span;

/**
 * The names that sources are given, measured apart from all else: for each source that the annotator marked, is what it is
 * called what he called it? {@code named} counts people, bodies and outlets; the other measures are kinds of source, and
 * sources that are a pronoun.
 */
public final class WhoScoring implements Scoring {
    public static final List<WhoScoring> ALL =
            GoldCorpus.NAMES.stream().map(WhoScoring::new).toList();

    private final String gold;

    WhoScoring(String gold) {
        this.gold = gold;
    }

    /** A source that the annotator marked and what it was called. */
    record Answer(GoldArticle article, Span source, Kind kind, String gold, String found) {
        boolean right() {
            return Agreement.sameName(gold, found);
        }

        boolean named() {
            return kind == Kind.PERSON || kind == Kind.ORGANIZATION || kind == Kind.MEDIA;
        }

        boolean pronoun() {
            return Pronouns.contains(source.in(article.text()));
        }
    }

    @Override
    public String corpus() {
        return gold + "_who";
    }

    @Override
    public List<Path> files() throws IOException {
        return GoldCorpus.files(GoldCorpus.folder(gold));
    }

    @Override
    public boolean heldOut() {
        return !gold.equals(GoldCorpus.TRAIN);
    }

    List<Answer> answers(Pipeline pipeline) throws IOException {
        Naming naming = Naming.load();
        List<Answer> answers = new ArrayList<>();
        for (GoldArticle article : GoldCorpus.load(gold).articles()) {
            Analysis analysis = pipeline.analyze(Document.of(article.text()));
            for (Marking marking : article.markings()) {
                marking.source()
                        .ifPresent(source -> answers.add(new Answer(
                                article,
                                source,
                                marking.kind(),
                                marking.who(),
                                naming.nameOf(analysis.words(), analysis.entities(), source))));
            }
        }
        return answers;
    }

    @Override
    public Scores score(Pipeline pipeline) throws IOException {
        List<Answer> answers = answers(pipeline);
        var scores = new Scores.Builder();
        scores.share("named", right(answers.stream().filter(Answer::named).toList()));
        scores.share("pronoun", right(answers.stream().filter(Answer::pronoun).toList()));
        Map<Kind, List<Answer>> byKind = new TreeMap<>();
        answers.forEach(answer ->
                byKind.computeIfAbsent(answer.kind, key -> new ArrayList<>()).add(answer));
        byKind.forEach((kind, some) -> scores.share(Scores.name(kind), right(some)));
        return scores.share("all", right(answers)).build();
    }

    private static double right(List<Answer> answers) {
        return Scores.ratio(answers.stream().filter(Answer::right).count(), answers.size());
    }
}
