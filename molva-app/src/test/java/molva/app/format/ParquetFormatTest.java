package molva.app.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import molva.Analysis;
import molva.app.format.ParquetTable.Column;
import molva.app.format.ParquetTable.Type;
import molva.attribution.Attribution;
import org.junit.jupiter.api.Test;

/** What is written is read back by another hand. */
class ParquetFormatTest {
    @Test
    void everyAttributionIsARow() throws IOException {
        Analysis analysis = Example.summit().analysis();
        String text = analysis.document().text();
        List<Attribution> all = analysis.attributions().all();
        byte[] bytes = new ParquetFormat().file(analysis, "summit.txt");
        try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(bytes)));
                RowReader rows = file.rowReader()) {
            for (Attribution attribution : all) {
                assertThat(rows.hasNext()).isTrue();
                rows.next();
                assertThat(rows.getString("file")).isEqualTo("summit.txt");
                assertThat(rows.getString("who")).isEqualTo(attribution.who());
                assertThat(rows.getString("kind")).isEqualTo(Names.of(attribution.kind()));
                assertThat(rows.isNull("source")).isEqualTo(attribution.source().isEmpty());
                assertThat(rows.getString("cue")).isEqualTo(attribution.cue().in(text));
                assertThat(rows.getDouble("confidence")).isEqualTo(attribution.confidence());
                assertThat(rows.getInt("cue_end"))
                        .isEqualTo(text.codePointCount(0, attribution.cue().end()));
            }
            assertThat(rows.hasNext()).isFalse();
        }
    }

    @Test
    void aLongTableIsWrittenInGroups() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ParquetTable table = new ParquetTable(
                List.of(new Column("имя", Type.STRING, true), new Column("n", Type.INTEGER, false)), out);
        int count = 120_001;
        for (int i = 0; i < count; i++) {
            table.add(List.of(i % 3 == 0 ? Optional.empty() : Optional.of("река " + i), Optional.of(i)));
        }
        table.end();
        List<Integer> wrong = new ArrayList<>();
        try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(out.toByteArray())));
                RowReader rows = file.rowReader()) {
            assertThat(file.getFileMetaData().rowGroups()).hasSize(3);
            for (int i = 0; i < count; i++) {
                rows.next();
                boolean right = rows.getInt("n") == i
                        && (i % 3 == 0
                                ? rows.isNull("имя")
                                : rows.getString("имя").equals("река " + i));
                if (!right) {
                    wrong.add(i);
                }
            }
            assertThat(rows.hasNext()).isFalse();
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTableWithoutRowsIsATable() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ParquetFormat().join(out).end();
        try (ParquetFileReader file = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(out.toByteArray())))) {
            assertThat(file.getFileSchema().getColumnCount()).isEqualTo(20);
            assertThat(file.getFileMetaData().numRows()).isZero();
        }
    }
}
