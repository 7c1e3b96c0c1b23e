package molva.app.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import molva.Analysis;
import molva.app.format.ParquetTable.Column;
import molva.app.format.ParquetTable.Type;
import molva.attribution.Attribution;
import molva.text.Metadata;
import molva.text.Span;

/** A row for each attribution, with what is known of its article. Offsets are Unicode code points. */
final class ParquetFormat implements Format {
    private static final List<Column> COLUMNS = List.of(
            new Column("file", Type.STRING, false),
            new Column("title", Type.STRING, true),
            new Column("url", Type.STRING, true),
            new Column("outlet", Type.STRING, true),
            new Column("published", Type.STRING, true),
            new Column("author", Type.STRING, true),
            new Column("id", Type.STRING, false),
            new Column("who", Type.STRING, false),
            new Column("kind", Type.STRING, false),
            new Column("source", Type.STRING, true),
            new Column("cue", Type.STRING, false),
            new Column("content", Type.STRING, false),
            new Column("manner", Type.STRING, false),
            new Column("stance", Type.STRING, false),
            new Column("relays", Type.STRING, true),
            new Column("parent", Type.STRING, true),
            new Column("rule", Type.STRING, false),
            new Column("confidence", Type.DOUBLE, false),
            new Column("cue_start", Type.INTEGER, false),
            new Column("cue_end", Type.INTEGER, false));

    @Override
    public byte[] file(Analysis analysis, String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Joined table = join(bytes);
            table.prepare(analysis, name).write();
            table.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public Joined join(OutputStream out) {
        ParquetTable table = new ParquetTable(COLUMNS, out);
        return new Joined() {
            @Override
            public Step prepare(Analysis analysis, String name) {
                List<List<Optional<?>>> rows = rows(analysis, name);
                return () -> {
                    for (List<Optional<?>> row : rows) {
                        table.add(row);
                    }
                };
            }

            @Override
            public void end() throws IOException {
                table.end();
            }
        };
    }

    private static List<List<Optional<?>>> rows(Analysis analysis, String name) {
        CodePoints points = new CodePoints(analysis.document().text());
        List<List<Optional<?>>> rows = new ArrayList<>();
        for (Attribution attribution : analysis.attributions().all()) {
            List<Optional<?>> row = new ArrayList<>(COLUMNS.size());
            article(analysis.document().metadata(), name, row);
            attribution(attribution, analysis.document().text(), row);
            row.add(Optional.of(attribution.confidence()));
            row.add(Optional.of(points.start(attribution.cue())));
            row.add(Optional.of(points.end(attribution.cue())));
            rows.add(row);
        }
        return rows;
    }

    private static void article(Metadata metadata, String name, List<Optional<?>> row) {
        row.add(Optional.of(name));
        row.add(metadata.title());
        row.add(metadata.url());
        row.add(metadata.outlet());
        row.add(metadata.published());
        row.add(metadata.author());
    }

    private static void attribution(Attribution attribution, String text, List<Optional<?>> row) {
        row.add(Optional.of(Names.attribution(attribution.id())));
        row.add(Optional.of(attribution.who()));
        row.add(Optional.of(Names.of(attribution.kind())));
        row.add(attribution.source().map(span -> span.in(text)));
        row.add(Optional.of(attribution.cue().in(text)));
        row.add(Optional.of(content(attribution.content(), text)));
        row.add(Optional.of(Names.of(attribution.manner())));
        row.add(Optional.of(Names.of(attribution.stance())));
        row.add(Names.attribution(attribution.relays()));
        row.add(Names.attribution(attribution.parent()));
        row.add(Optional.of(attribution.rule()));
    }

    private static String content(List<Span> stretches, String text) {
        return stretches.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }
}
