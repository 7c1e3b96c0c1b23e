package molva.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
    private static final String ARTICLE =
            "Мэр Заречного обещает мост\n\nМэр города Заречный заявил, что новый мост «откроют к осени».\n";

    private final Reader reader = new Reader();

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "windows-1251", "KOI8-R", "IBM866", "UTF-16LE", "UTF-16BE", "UTF-16", "ISO-8859-5"})
    void tellsEncodingsApart(String encoding) throws UnreadableException {
        String text = encoding.matches("UTF.*|windows-1251") ? ARTICLE : ARTICLE.replaceAll("[«»]", "\"");
        assertThat(reader.read(text.getBytes(Charset.forName(encoding))).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866"})
    void oneShortLineIsEnough(String encoding) throws UnreadableException {
        byte[] bytes = "Суд продлил срок.".getBytes(Charset.forName(encoding));
        assertThat(reader.read(bytes).text()).isEqualTo("Суд продлил срок.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void aByteOrderMarkIsNoPartOfTheText(String encoding) throws UnreadableException {
        byte[] bytes = ("\uFEFF" + ARTICLE).getBytes(Charset.forName(encoding));
        assertThat(reader.read(bytes).text()).isEqualTo(ARTICLE);
    }

    @Test
    void lineEndsStayAsTheyWere() throws UnreadableException {
        String text = "Первая строка.\r\nВторая строка.\r\n";
        assertThat(reader.read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void linesInTwoEncodingsAreEachDecodedInTheirOwn() throws UnreadableException {
        byte[] bytes = joined(
                "Первая строка этой статьи.\n".getBytes(StandardCharsets.UTF_8),
                "Вторая строка этой статьи.\n".getBytes(Charset.forName("windows-1251")));
        assertThat(reader.read(bytes).text()).isEqualTo("Первая строка этой статьи.\nВторая строка этой статьи.\n");
    }

    @Test
    void aTextCutInTheMiddleOfALetterStaysReadable() throws UnreadableException {
        byte[] bytes = ARTICLE.strip().getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(joined(bytes, "я".getBytes(StandardCharsets.UTF_8)), bytes.length + 1);
        assertThat(reader.read(cut).text()).isEqualTo(ARTICLE.strip() + "\uFFFD");
    }

    @Test
    void halfASurrogatePairIsMarkedAsUnreadable() throws UnreadableException {
        byte[] bytes = joined(
                new byte[] {(byte) 0xFF, (byte) 0xFE},
                "Слово ".getBytes(StandardCharsets.UTF_16LE),
                new byte[] {0x3D, (byte) 0xD8},
                " слово".getBytes(StandardCharsets.UTF_16LE));
        assertThat(reader.read(bytes).text()).isEqualTo("Слово \uFFFDслово");
    }

    @Test
    void anEmptyFileIsAnEmptyDocument() throws UnreadableException {
        assertThat(reader.read(new byte[0]).blocks()).isEmpty();
        assertThat(reader.read("  \n \t\n".getBytes(StandardCharsets.UTF_8)).blocks())
                .isEmpty();
    }

    @Test
    void binaryDataIsNamedForWhatItIs() {
        assertThatThrownBy(() -> reader.read("%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("it is a PDF; save it as text first, for example with pdftotext");
        byte[] noise = new byte[1000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 7);
        }
        assertThatThrownBy(() -> reader.read(noise)).hasMessageContaining("binary data");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItFillsTheMemory() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThatThrownBy(() -> new Reader(1024 * 1024).read(endless))
                .hasMessage("it is larger than 1 MB; divide it into smaller files");
    }

    @Test
    void filesThatCannotBeReadSayWhy(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> reader.read(folder.resolve("none.txt")))
                .hasMessage("there is no such file; check the name");
        assertThatThrownBy(() -> reader.read(folder)).hasMessage("it is a folder; name the files in it");
        Path file = Files.writeString(folder.resolve("a.txt"), ARTICLE);
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(reader.read(in)).isEqualTo(reader.read(file));
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aStreamThatBreaksOffSaysSo() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset\nmore");
            }
        };
        assertThatThrownBy(() -> reader.read(broken)).hasMessage("it cannot be read: connection reset");
        assertThat(new ByteArrayInputStream(new byte[0])).isEmpty();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
