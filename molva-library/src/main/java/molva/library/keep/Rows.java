package molva.library.keep;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import molva.Analysis;
import molva.attribution.Attribution;
import molva.entity.Entity;
import molva.profile.Finding;
import molva.text.Block;
import molva.text.Span;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows that are read off an analysis: blocks, entities, findings and statements of one version. */
final class Rows {
    private final Handle handle;
    private final long version;

    Rows(Handle handle, long version) {
        this.handle = handle;
        this.version = version;
    }

    void write(Analysis analysis) {
        blocks(analysis.document().blocks());
        entities(analysis.entities().all());
        read(analysis);
    }

    /** Statements and findings anew, as a corrected reading has them. */
    void rewrite(Analysis corrected) {
        handle.execute("DELETE FROM statement WHERE version = ?", version);
        handle.execute("DELETE FROM finding WHERE version = ?", version);
        read(corrected);
    }

    private void read(Analysis analysis) {
        findings(analysis.findings());
        statements(analysis);
    }

    private void blocks(List<Block> blocks) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT OR IGNORE INTO block (version, kind, start, end) VALUES (?, ?, ?, ?)");
        blocks.forEach(block -> batch.add(
                version, name(block.kind()), block.span().start(), block.span().end()));
        batch.execute();
    }

    private void entities(List<Entity> entities) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO entity (version, number, type, name, mentions) VALUES (?, ?, ?, ?, ?)");
        entities.forEach(entity -> batch.add(
                version,
                entity.id(),
                name(entity.type()),
                entity.name(),
                entity.mentions().size()));
        batch.execute();
    }

    private void findings(List<Finding> findings) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO finding (version, rule, attribution, start, end) VALUES (?, ?, ?, ?, ?)");
        for (Finding finding : findings) {
            batch.bind(0, version)
                    .bind(1, finding.rule().id())
                    .bind(2, boxed(finding.attribution()))
                    .bind(3, finding.span().start())
                    .bind(4, finding.span().end())
                    .add();
        }
        batch.execute();
    }

    private void statements(Analysis analysis) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO statement (version, attribution, who, kind, manner, stance, source, cue, content, rule,"
                        + " confidence, start, end, findings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (Statements.Drawn drawn : Statements.of(analysis)) {
            Optional<Attribution> attribution = drawn.attribution().isPresent()
                    ? Optional.of(analysis.attributions()
                            .all()
                            .get(drawn.attribution().getAsInt()))
                    : Optional.empty();
            statement(batch, drawn, attribution, analysis.document().text());
        }
        batch.execute();
    }

    private void statement(
            PreparedBatch batch, Statements.Drawn drawn, Optional<Attribution> attribution, String text) {
        Span whole = drawn.whole();
        batch.bind(0, version)
                .bind(1, boxed(drawn.attribution()))
                .bind(2, attribution.map(Attribution::who).orElse(""))
                .bind(3, name(attribution.map(Attribution::kind).orElse(Attribution.Kind.AUTHOR)))
                .bind(4, name(attribution.map(Attribution::manner).orElse(Attribution.Manner.DIRECT)))
                .bind(5, name(attribution.map(Attribution::stance).orElse(Attribution.Stance.NEUTRAL)))
                .bind(
                        6,
                        attribution
                                .flatMap(Attribution::source)
                                .map(span -> span.in(text))
                                .orElse(""))
                .bind(7, attribution.map(known -> known.cue().in(text)).orElse(""))
                .bind(8, Statements.words(drawn.content(), text))
                .bind(9, attribution.map(Attribution::rule).orElse("author"))
                .bind(10, attribution.map(Attribution::confidence).orElse(1.0))
                .bind(11, whole.start())
                .bind(12, whole.end())
                .bind(13, String.join(" ", drawn.findings()))
                .add();
    }

    private static Optional<Integer> boxed(java.util.OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
