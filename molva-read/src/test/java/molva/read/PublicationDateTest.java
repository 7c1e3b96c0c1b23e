package molva.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-05-12T14:30:00+03:00 | 2025-05-12T14:30:00+03:00
            2025-05-12 14:30          | 2025-05-12T14:30
            2025-05-12                | 2025-05-12
            12 мая 2025, 14:30        | 2025-05-12T14:30
            Опубликовано: 1 января 2025 г. | 2025-01-01
            14:30, 12 Мая 2025        | 2025-05-12T14:30
            12.05.2025                | 2025-05-12
            12.05.2025 9:05           | 2025-05-12T09:05
            June 14, 2025, 21:40      | 2025-06-14T21:40
            15 серпня 2016            | 2016-08-15
            """)
    void isReadAsPagesWriteIt(String written, String date) {
        assertThat(PublicationDate.parse(written)).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"вчера", "31.02.2025", "12 мая", "12 мая 25", "2025-13-40", "99:99 1 2 3"})
    void whatIsNoDateIsNone(String written) {
        assertThat(PublicationDate.parse(written)).isEqualTo(Optional.empty());
    }
}
