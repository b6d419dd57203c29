package dev.plumbline.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.WorkLog;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which moments a status can be asked for (SAFE-1), and which measurements no plan of a book takes (GOAL-8). */
class MomentsAskedForTest {

    private static final Stamp STAMP = Stamp.of("li", Instant.parse("2024-06-20T08:00:00Z"));
    private static final Goal GOAL = Goal.builder()
            .id(GoalId.of("g"))
            .name("签约")
            .indicator(Indicator.atLeast("100家"))
            .build();

    private static PlanBook book(Period... periods) {
        PlanBook book = PlanBook.builder().build();
        for (Period period : periods) {
            book = book.with(Plan.builder()
                    .id(PlanId.of(period.toString()))
                    .period(period)
                    .addGoal(GOAL.toBuilder()
                            .id(GoalId.of("g" + period))
                            .indicator(GOAL.indicator().toBuilder()
                                    .id(GOAL.indicator().id())
                                    .build())
                            .build())
                    .build());
        }
        return book;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1000000000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59Z",
                "1899-12-31T00:00:00Z",
                "2200-12-31T16:00:00Z"
            })
    @DisplayName("SAFE-1: a moment outside the years 1900 to 2200 in the book's zone is refused in a sentence")
    void refusesOtherYears(String instant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanStatus.of(book(Period.year(2024)), AsOf.at(Instant.parse(instant))))
                .withMessageContaining("outside the years 1900 to 2200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2201-01-01", "0001-01-01", "-999999999-01-01", "+999999999-12-31"})
    @DisplayName("SAFE-1: so is a day")
    void refusesDays(String day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanStatus.of(book(Period.year(2024)), AsOf.endOf(LocalDate.parse(day))))
                .withMessageContaining("[" + LocalDate.parse(day) + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31T16:00:00Z", "2024-06-30T00:00:00Z", "2200-12-31T15:59:59Z"})
    @DisplayName("SAFE-1: what lies within them is answered, whatever is known and whenever facts hold")
    void answersWithin(String instant) {
        WorkLog atTheEnd = WorkLog.builder()
                .author(PersonId.of("li"))
                .when(Moment.of(Instant.MAX))
                .build();
        PlanBook book = book(Period.year(2024)).record(atTheEnd, STAMP);
        PlanStatus status = PlanStatus.of(book, AsOf.at(Instant.parse(instant)).knownAt(Instant.MAX));
        assertThat(status.danglingReferences()).isEmpty();
        assertThat(status.unmatchedFacts()).isEmpty();
        assertThat(PlanStatus.latest(book).day()).contains(LocalDate.of(2024, 1, 1));
    }

    private static long outside(PlanBook book, Period covered) {
        Measurement measured = Measurement.of(GOAL.indicator().id(), covered, Quantity.parse("10家"));
        return PlanStatus.of(book.record(measured, STAMP), AsOf.endOf(LocalDate.of(2027, 1, 31)))
                .unmatchedFacts()
                .stream()
                .filter(finding -> finding.code().equals(FactFindings.OUTSIDE))
                .count();
    }

    @ParameterizedTest(name = "{1} in a book of {0}: {2}")
    @CsvSource({
        "2024, 2025W1, 1",
        "2024, 2024W1, 0",
        "2024, 2024W52, 0",
        "2024, 2025, 1",
        "2024, 2025-01, 1",
        "2024, 2022, 1",
        "2024, 2023W5, 0",
        "2024-06, 2024, 1",
        "2024-06, 2024W22, 0",
        "2024-06, 2024W27, 1",
        "2024Q2, 2024W14, 0"
    })
    @DisplayName("GOAL-8: a measurement of a period that no plan takes, whole or straddling, is told")
    void tellsWhatNobodyTakes(String plan, String covered, long told) {
        assertThat(outside(book(Period.parse(plan)), Period.parse(covered))).isEqualTo(told);
    }

    @Property(tries = 150)
    void aWeekIsToldUnlessMostOfItLiesInAYearThatIsLookedAt(@ForAll @IntRange(min = 0, max = 1400) int week) {
        LocalDate thursday = LocalDate.of(2022, 1, 6).plusWeeks(week % 200);
        int year = thursday.get(IsoFields.WEEK_BASED_YEAR);
        boolean isLookedAt = List.of(2023, 2024).contains(year);
        assertThat(outside(book(Period.year(2024)), Period.weekOf(thursday))).isEqualTo(isLookedAt ? 0 : 1);
    }

    @Property(tries = 150)
    void aDayIsToldUnlessAPlanLooksAtIt(@ForAll @IntRange(min = -800, max = 800) int day) {
        LocalDate on = LocalDate.of(2024, 6, 1).plusDays(day);
        Measurement measured = Measurement.of(GOAL.indicator().id(), on, Quantity.parse("10家"));
        PlanBook book = book(Period.month(2024, 6), Period.month(2024, 9));
        boolean isLookedAt = List.of(
                        Period.month(2024, 5),
                        Period.month(2024, 6),
                        Period.month(2023, 6),
                        Period.month(2024, 8),
                        Period.month(2024, 9),
                        Period.month(2023, 9))
                .stream()
                .map(Period::range)
                .anyMatch((DateRange range) -> range.contains(on));
        assertThat(PlanStatus.of(book.record(measured, STAMP), AsOf.endOf(LocalDate.of(2027, 1, 31)))
                        .unmatchedFacts())
                .hasSize(isLookedAt ? 0 : 1);
    }

    @Test
    @DisplayName("GOAL-8: a week that counts for the next year is taken where that year's plan has the indicator")
    void takenByTheNext() {
        assertThat(outside(book(Period.year(2024), Period.year(2025)), Period.parse("2025W1")))
                .isZero();
    }
}
