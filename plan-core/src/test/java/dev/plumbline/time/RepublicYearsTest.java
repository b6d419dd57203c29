package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("IO-2: years of the Republic, and thirds of the month that a table is about")
class RepublicYearsTest {

    @ParameterizedTest
    @CsvSource({
        "112/06/30,2023-06-30",
        "113.6.30,2024-06-30",
        "113-06-30,2024-06-30",
        "民國113年6月30日,2024-06-30",
        "民国113/6/30,2024-06-30",
        "中華民國99年12月31日,2010-12-31",
        "113年6月15日,2024-06-15",
        "113年6月,2024-06-30",
        "一百一十三年六月十五日,2024-06-15"
    })
    void areReadAsTheYearsTheyAre(String text, LocalDate day) {
        assertThat(DateText.read(text, DateContext.ofYear(1999)))
                .isInstanceOfSatisfying(
                        WrittenDate.class, date -> assertThat(date.end()).isEqualTo(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"112", "112.5", "250/06/30", "112/13/30", "民国", "112/06", "512年6月"})
    void otherNumbersOfThreeDigitsAreNoYears(String text) {
        assertThat(DateText.read(text, DateContext.ofYear(2024))).isInstanceOf(UnreadableDate.class);
    }

    @Test
    void aThirdWithoutItsMonthIsOneOfTheMonthThatIsMeant() {
        DateContext june = DateContext.of(Period.month(2024, 6));

        assertThat(DateText.read("中旬", june))
                .isInstanceOfSatisfying(
                        WrittenDate.class,
                        date -> assertThat(date.range())
                                .isEqualTo(DateRange.ofClosed(LocalDate.of(2024, 6, 11), LocalDate.of(2024, 6, 20))));
        assertThat(DateText.read("中旬", DateContext.ofYear(2024))).isInstanceOf(UnreadableDate.class);
    }
}
