package dev.plumbline.examples.year;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.plan.Plan;
import dev.plumbline.status.PlanStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year of a company, as its general manager reads it at each month's end (GOAL-10, MON-3, MON-4). */
class SimulatedYearTest {

    private static SimulatedYear year;

    @BeforeAll
    static void live() {
        year = SimulatedYear.of2024();
    }

    @Test
    @DisplayName("The company is as large as it says: 300 goals, 3,000 tasks, 500 issues, 100 people")
    void isOfItsSize() {
        PlanBook book = year.book(12);
        PlanStatus status = year.status(12);

        assertThat(book.plans()).hasSize(13);
        assertThat(book.plans().stream().map(Plan::goals).mapToInt(List::size).sum())
                .isBetween(290, 310);
        assertThat(status.tasks()).hasSize(3003);
        assertThat(status.issues()).hasSize(500);
        assertThat(book.organisation().people()).hasSize(101);
        assertThat(book.adjustments()).hasSize(6);
        assertThat(book.integrity()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    @DisplayName("GOAL-10: each month's page in both languages")
    void isReadMonthByMonth(int month) throws IOException {
        MonthDigest digest = year.digest(month);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            List<String> lines = digest.lines(locale);
            assertThat(lines).hasSizeBetween(30, 60);
            assertThat(text(lines)).isEqualTo(golden(month, locale));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 9})
    @DisplayName("GOAL-10: the book of December, asked for what was known at a month's end, says what was said then")
    void wasKnownThen(int month) {
        PlanBook book = year.book(12).toBuilder()
                .organisation(YearCompany.organisation(month))
                .build();
        PlanStatus then = SimulatedYear.status(book, month);
        Optional<PlanStatus> before = Optional.of(SimulatedYear.status(
                year.book(12).toBuilder()
                        .organisation(YearCompany.organisation(month - 1))
                        .build(),
                month - 1));

        assertThat(PlanStatus.compare(then, year.status(month)).isEmpty()).isTrue();
        assertThat(text(MonthDigest.of(then, before, month).lines(Locale.CHINESE)))
                .isEqualTo(text(year.digest(month).lines(Locale.CHINESE)));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static String golden(int month, Locale locale) throws IOException {
        String name = YearPlans.month(month) + "." + locale.getLanguage() + ".txt";
        try (InputStream golden = SimulatedYearTest.class.getResourceAsStream(name)) {
            return golden == null ? "" : new String(golden.readAllBytes(), UTF_8);
        }
    }
}
