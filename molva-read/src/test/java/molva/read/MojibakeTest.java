package molva.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import molva.text.Oddity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    private static final String LINE = "Мэр города Заречный заявил, что мост откроют к осени.";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, windows-1251",
        "UTF-8, windows-1252",
        "windows-1251, windows-1252",
        "KOI8-R, windows-1251",
        "windows-1251, KOI8-R",
        "IBM866, windows-1251"
    })
    void whatWasDecodedWronglyOnceIsMended(String right, String taken) {
        String wrong = garbled(LINE, right, taken);
        assertThat(wrong).isNotEqualTo(LINE);
        assertThat(Mojibake.mend(wrong)).isEqualTo(new Mojibake.Mended(LINE, 1));
    }

    @Test
    void theOneLetterThatIsLostOnTheWayIsFoundAgain() {
        String wrong = new String("Известия: Иванов".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1251"));
        assertThat(wrong).contains("\uFFFD");
        assertThat(Mojibake.mend(wrong).text()).isEqualTo("Известия: Иванов");
    }

    @Test
    void onlyTheLinesThatNeedItAreChanged() {
        String text = LINE + "\n" + garbled(LINE, "UTF-8", "windows-1251") + "\r\n\nПривет, «мир».";
        assertThat(Mojibake.mend(text).text()).isEqualTo(LINE + "\n" + LINE + "\r\n\nПривет, «мир».");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "СССР, РСФСР и ЦСКА ПРОТИВ ФБР",
                "Der Bürgermeister sagte, dass die Brücke für alle geöffnet wird.",
                "Le préfet a déclaré que le pont serait ouvert à l’été.",
                "Мер заявив, що міст відкриють до осені, і всі її чекають.",
                "Градоначалник је изјавио да ће мост бити отворен.",
                "市长表示新桥将于秋天开放",
                "¿Qué pasó? ¡Ñandú!",
                "№ § … — «»",
                "Ёжик"
            })
    void whatIsRightStays(String text) {
        assertThat(Mojibake.mend(text)).isEqualTo(new Mojibake.Mended(text, 0));
    }

    @Test
    void theReaderNotesWhatIsOdd() throws UnreadableException {
        String text = garbled(LINE, "UTF-8", "windows-1251") + "\nМoсква и ро\u00ADза, IT-специалист.";
        assertThat(new Reader().read(text.getBytes(StandardCharsets.UTF_8)).oddities())
                .containsExactly(
                        new Oddity(Oddity.Kind.MENDED, 1, ""),
                        new Oddity(Oddity.Kind.INVISIBLE, 1, ""),
                        new Oddity(Oddity.Kind.MIXED, 1, "Мoсква"));
    }

    /** As programs do: a byte that the encoding leaves open is kept as it is. */
    private static String garbled(String text, String right, String taken) {
        byte[] bytes = text.getBytes(Charset.forName(right));
        StringBuilder garbled = new StringBuilder();
        for (byte b : bytes) {
            String one = new String(new byte[] {b}, Charset.forName(taken));
            garbled.append(one.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : one);
        }
        return garbled.toString();
    }
}
