package dev.plumbline.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.LookupKey;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** IO-6: ids that were chosen to have one hash cost about as much as any others. */
class EqualHashTest {

    private static final int BITS = 12;
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final Stamp LI = Stamp.of("li", Instant.parse("2024-07-01T00:00:00Z"));
    private static final Stamp HU = Stamp.of("hu", Instant.parse("2024-07-02T00:00:00Z"));

    private static String id(int number) {
        StringBuilder id = new StringBuilder();
        for (int bit = 0; bit < BITS; bit++) {
            id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return id.toString();
    }

    /** Counts how often it is compared with another. */
    private record Counted(int number, int[] asked) implements Fact {

        @Override
        public Moment when() {
            return Moment.of(DAY);
        }

        @Override
        public boolean equals(Object other) {
            asked[0]++;
            return other instanceof Counted counted && number == counted.number;
        }

        @Override
        public int hashCode() {
            return 7;
        }

        @Override
        public String toString() {
            return "counted " + number;
        }
    }

    private static PlanBook counted(int from, int to, int[] asked) {
        List<Entry<?>> entries = new ArrayList<>();
        for (int number = from; number < to; number++) {
            entries.add(new Entry<>(new Counted(number, asked), LI));
        }
        return PlanBook.of().recordAll(entries);
    }

    private static int asked(int size) {
        int[] asked = {0};
        PlanBook one = counted(0, size, asked);
        PlanBook other = counted(size / 2, size + size / 2, asked);
        assertThat(BookUpdate.of(one, other, HU).recorded()).hasSize(size / 2);
        assertThat(JoinedBook.of(List.of(one, other)).book().execution().size()).isEqualTo(size + size / 2);
        return asked[0];
    }

    @Test
    @DisplayName("ten times as many facts are compared about ten times as often")
    void comparisons() {
        assertThat(asked(5000)).isLessThan(20 * asked(500));
    }

    @Test
    @DisplayName("a key is the same as another of the same value, and in order by its text")
    void keys() {
        Set<LookupKey> keys = new HashSet<>();
        for (int number = 0; number < 1 << BITS; number++) {
            assertThat(keys.add(LookupKey.of(id(number)))).isTrue();
        }
        assertThat(keys).contains(LookupKey.of(id(77)));
        assertThat(LookupKey.of("a")).isLessThan(LookupKey.of("b")).isNotEqualTo(LookupKey.of("b"));
    }

    private static PlanBook book(String goalName, String value) {
        Plan.Builder plan = Plan.builder().id(PlanId.of("2024")).period(Period.year(2024));
        RaciMatrix.Builder raci = RaciMatrix.builder();
        List<Entry<?>> facts = new ArrayList<>();
        for (int number = 0; number < 1 << BITS; number++) {
            String id = id(number);
            plan.addGoal(Goal.builder().id(GoalId.of(id)).name(goalName).build());
            plan.addTask(Task.builder().id(TaskId.of(id)).name(goalName).build());
            raci.owner(TaskId.of(id), PersonId.of(id));
            facts.add(new Entry<>(Measurement.of(IndicatorId.of(id), DAY, Quantity.parse(value)), LI));
        }
        return PlanBook.of(plan.raci(raci.build()).build()).recordAll(facts);
    }

    @Test
    @Timeout(60)
    @DisplayName("books of four thousand such goals, tasks, persons and facts are updated, put right and looked at")
    void wholeBooks() {
        PlanBook one = book("n", "1家");
        PlanBook other = book("m", "2家");
        BookUpdate update = BookUpdate.of(one, other, HU);
        assertThat(update.recorded())
                .hasSize(1 << BITS)
                .allSatisfy(entry -> assertThat(entry.fact()).isInstanceOf(Correction.class));
        assertThat(BookUpdate.of(update.book(), other, HU).recorded()).isEmpty();
        PlanStatus status = PlanStatus.of(update.book(), AsOf.endOf(DAY));
        assertThat(status.facts(Measurement.class)).hasSize(1 << BITS);
        assertThat(JoinedBook.of(List.of(one, update.book())).book().execution().size())
                .isEqualTo(2 << BITS);
        assertThat(Optional.of(status.goals().size())).hasValue(1 << BITS);
    }
}
