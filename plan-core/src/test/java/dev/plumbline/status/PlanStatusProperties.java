package dev.plumbline.status;

import static dev.plumbline.status.YearBook.goal;
import static dev.plumbline.status.YearBook.issue;
import static dev.plumbline.status.YearBook.measured;
import static dev.plumbline.status.YearBook.percent;
import static dev.plumbline.status.YearBook.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Indicator;
import dev.plumbline.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** GOAL-10: a status is made of what holds by its moment and was recorded by what it knows, and of nothing else. */
class PlanStatusProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final PlanBook EMPTY = PlanBook.of(YearBook.year()
            .addGoal(goal(Indicator.atLeast("100家")))
            .addTask(task())
            .build());

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsRecordedLaterChangesNothing(
            @ForAll("entries") List<Entry<?>> entries, @ForAll @IntRange(max = 365) int known) {
        Instant until = noon(known);
        AsOf asOf = AsOf.endOf(LocalDate.of(2024, 12, 31)).knownAt(until);

        assertThat(told(status(entries, asOf)))
                .isEqualTo(told(status(
                        only(entries, entry -> !entry.stamp().recordedAt().isAfter(until)), asOf)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatHoldsLaterChangesNothing(@ForAll("entries") List<Entry<?>> entries, @ForAll @IntRange(max = 365) int day) {
        LocalDate date = FIRST.plusDays(day);
        AsOf asOf = AsOf.endOf(date);

        assertThat(told(status(entries, asOf)))
                .isEqualTo(told(status(
                        only(
                                entries,
                                entry -> !entry.fact().when().date(EMPTY.zone()).isAfter(date)),
                        asOf)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void knowingEverythingIsKnowingUpToTheLastRecord(@ForAll("entries") List<Entry<?>> entries) {
        AsOf asOf = AsOf.endOf(LocalDate.of(2024, 12, 31));

        assertThat(told(status(entries, asOf))).isEqualTo(told(status(entries, asOf.knownAt(noon(365)))));
    }

    private static PlanStatus status(List<? extends Entry<?>> entries, AsOf asOf) {
        return PlanStatus.of(EMPTY.recordAll(entries), asOf);
    }

    private static List<Entry<?>> only(List<Entry<?>> entries, Predicate<Entry<?>> wanted) {
        return entries.stream().filter(wanted).toList();
    }

    /** All that a status says. */
    private static List<Object> told(PlanStatus status) {
        return List.of(
                List.copyOf(status.goals()),
                status.tasks().stream()
                        .map(task -> task.progress() + " " + task.light() + " lag "
                                + task.progress().lagDays())
                        .toList(),
                List.copyOf(status.issues()),
                status.analyses());
    }

    private static Instant noon(int day) {
        return FIRST.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    @Provide
    Arbitrary<List<Entry<?>>> entries() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 365);
        Arbitrary<Entry<?>> entries =
                Combinators.combine(facts(), days).as((fact, day) -> new Entry<>(fact, Stamp.of("li", noon(day))));
        return entries.list().ofMaxSize(12);
    }

    private static Arbitrary<Fact> facts() {
        Arbitrary<String> days = Arbitraries.integers()
                .between(0, 365)
                .map(day -> FIRST.plusDays(day).toString().substring(5));
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 100);
        return Combinators.combine(days, numbers, Arbitraries.integers().between(0, 2))
                .as((day, number, kind) -> switch (kind) {
                    case 0 -> measured(day, number + "家");
                    case 1 -> percent(day, Integer.toString(number));
                    default -> issue("issue-" + number, day);
                });
    }
}
