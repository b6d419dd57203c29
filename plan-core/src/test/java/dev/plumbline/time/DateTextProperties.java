package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DateTextProperties {

    private static final DateContext CONTEXT = DateContext.of(Period.year(2024));

    @Property(tries = 500)
    void readsEveryDayInEveryForm(@ForAll("days") LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        int number = day.getDayOfMonth();
        String[] forms = {
            day.toString(),
            year + "/" + month + "/" + number,
            year + "." + month + "." + number,
            year + "年" + month + "月" + number + "日",
            day.toString().replace("-", ""),
            day + "前"
        };
        for (String form : forms) {
            assertThat(((WrittenDate) DateText.read(form)).range()).as(form).isEqualTo(DateRange.ofDay(day));
        }
    }

    @Property(tries = 500)
    void readsWhatRangesAndPeriodsPrint(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 800) int length) {
        DateRange range = DateRange.ofClosed(day, day.plusDays(length));
        assertThat(DateText.read(range.toString())).isEqualTo(new WrittenDate.Days(range, false));
        for (Period.Kind kind : Period.Kind.values()) {
            Period period = Period.containing(kind, day, Month.JANUARY);
            assertThat(((WrittenDate) DateText.read(period.toString())).period())
                    .contains(period);
            assertThat(((WrittenDate) DateText.read(period.text(Locale.CHINESE))).period())
                    .contains(period);
        }
    }

    @Property(tries = 5000)
    void neverThrows(@ForAll("nearlyDates") String text) {
        DateReading reading = DateText.read(text, CONTEXT);
        if (reading instanceof WrittenDate date) {
            assertThat(date.end()).isAfterOrEqualTo(date.range().start());
        } else if (reading instanceof NoDate none) {
            assertThat(none.text()).isEqualTo(text);
        } else {
            assertThat(((UnreadableDate) reading).text()).isEqualTo(text);
        }
    }

    @Property(tries = 500)
    void neverThrowsOnAnything(@ForAll String text) {
        assertThat(DateText.read(text, CONTEXT)).isNotNull();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2197, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        return Arbitraries.strings()
                .withChars("0126392024.-/~年月日季周QHWTZ第上中下旬半度前底末截至止全一十三二〇零 :+：．　")
                .ofMaxLength(16);
    }
}
