package molva;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import molva.text.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Time grows as the text does. Twenty times the text may take twenty times as long, and thrice that for noise and
 * memory; what grows by the square takes four hundred times. The best of several rounds counts.
 */
class GrowthTest {
    private static final int SHORT = 5_000;
    private static final int LONG = 20 * SHORT;
    private static final double MOST = 70;
    private static final int ROUNDS = 5;

    /** The processor's time is the same on a busy machine. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Pipeline PIPELINE = Pipeline.load();

    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < 20; i++) {
            seconds(String.join("\n", SampleArticles.ALL));
        }
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void timeIsLinear(String piece) {
        double growth = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && growth > MOST; round++) {
            double shortTime = seconds(ofLength(piece, SHORT));
            growth = Math.min(growth, seconds(ofLength(piece, LONG)) / shortTime);
        }
        assertThat(growth)
                .as("times as long for twenty times the text of " + piece)
                .isLessThan(MOST);
    }

    static List<String> pieces() {
        return List.of(
                String.join("\n", SampleArticles.ALL),
                String.join(" ", SampleArticles.ALL).replace('\n', ' '),
                "слово",
                "Слово",
                "слово-",
                "слово ",
                "Анна Ларина ",
                "сказал он, что ",
                "Об этом сообщила мэрия. ",
                "по словам ",
                "По его словам, ",
                "«",
                "»",
                "\"",
                "„",
                "«а» ",
                "«Да», — сказал он. ",
                "7",
                "7 ",
                "— ",
                "(",
                "[",
                ".",
                ". ",
                "т. е. ",
                "А. ",
                ": ",
                ", ",
                "\n",
                "* ",
                "\u0301",
                "\ud83d\ude00",
                "http://а.рф/",
                "Об этом сообщает ТАСС. ",
                "Он сказал.\n",
                "Мост открыли, сообщил мэр Иван Орлов. По его словам, всё готово.\n");
    }

    private static String ofLength(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    private static double seconds(String text) {
        long start = THREADS.getCurrentThreadCpuTime();
        PIPELINE.analyze(Document.of(text));
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
