package molva.library.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import molva.attribution.Attribution;
import molva.text.Span;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Keeps corrections. Spans are written {@code 3-17,20-31}. */
final class Corrections {
    private final Handle handle;

    Corrections(Handle handle) {
        this.handle = handle;
    }

    long add(Correction correction) {
        Optional<Correction.Said> said = correction.said();
        Optional<Subject> subject = correction.subject();
        return handle.createUpdate(
                        "INSERT INTO correction (article, version, attribution, source, cue, content, manner, kind, who, stance,"
                                + " editor, made, note, addition, relays) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, correction.article())
                .bind(1, correction.version())
                .bind(2, subject.map(is -> is instanceof Subject.Machine read ? read.id() : null))
                .bind(3, said.flatMap(Correction.Said::source).map(span -> spans(List.of(span))))
                .bind(4, said.map(is -> spans(List.of(is.cue()))))
                .bind(5, said.map(is -> spans(is.content())))
                .bind(6, said.map(is -> Rows.name(is.manner())))
                .bind(7, said.map(is -> Rows.name(is.kind())))
                .bind(8, said.map(Correction.Said::who))
                .bind(9, said.map(is -> Rows.name(is.stance())))
                .bind(10, correction.editor())
                .bind(11, correction.made())
                .bind(12, correction.note())
                .bind(13, subject.map(is -> is instanceof Subject.Added added ? added.correction() : null))
                .bind(14, said.map(is -> relays(is.relays())))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** With what was made of it where it added something. */
    Optional<Correction> remove(long id) {
        Optional<Correction> found = handle.createQuery("SELECT * FROM correction WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> correction(row))
                .findOne();
        handle.execute("DELETE FROM correction WHERE id = ? OR addition = ?", id, id);
        return found;
    }

    List<Correction> of(long article, int version) {
        return handle.createQuery("SELECT * FROM correction WHERE article = ? AND version = ? ORDER BY id")
                .bind(0, article)
                .bind(1, version)
                .map((row, context) -> correction(row))
                .list();
    }

    List<Correction> all() {
        return handle.createQuery("SELECT * FROM correction ORDER BY id")
                .map((row, context) -> correction(row))
                .list();
    }

    private static Correction correction(ResultSet row) throws SQLException {
        Optional<Subject> machine =
                Optional.ofNullable((Integer) row.getObject("attribution")).map(Subject.Machine::new);
        Optional<Subject> added =
                Optional.ofNullable((Number) row.getObject("addition")).map(id -> new Subject.Added(id.longValue()));
        return new Correction(
                row.getLong("id"),
                row.getLong("article"),
                row.getInt("version"),
                machine.or(() -> added),
                said(row),
                row.getString("editor"),
                row.getString("made"),
                row.getString("note"));
    }

    private static Optional<Correction.Said> said(ResultSet row) throws SQLException {
        @Nullable String cue = row.getString("cue");
        if (cue == null) {
            return Optional.empty();
        }
        return Optional.of(new Correction.Said(
                Articles.optional(row, "source").map(source -> spans(source).getFirst()),
                spans(cue).getFirst(),
                spans(row.getString("content")),
                StatementRows.value(Attribution.Manner.class, row.getString("manner")),
                StatementRows.value(Attribution.Kind.class, row.getString("kind")),
                row.getString("who"),
                StatementRows.value(Attribution.Stance.class, row.getString("stance")),
                relays(Articles.optional(row, "relays"))));
    }

    private static @Nullable String relays(Relayed relays) {
        return switch (relays) {
            case Relayed.AsRead read -> null;
            case Relayed.Nobodys none -> "";
            case Relayed.Of of -> of.subject().name();
        };
    }

    private static Relayed relays(Optional<String> written) {
        return written.<Relayed>map(name ->
                        Subject.named(name).<Relayed>map(Relayed.Of::new).orElse(new Relayed.Nobodys()))
                .orElse(new Relayed.AsRead());
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(","));
    }

    private static List<Span> spans(String text) {
        return Arrays.stream(text.split(","))
                .map(part -> part.split("-"))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
    }
}
