package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.status.AllParts;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** What was known at an instant is what the book held then, whatever was decided and recorded since (GOAL-10). */
class NeverLooksAheadProperties {

    @Property(tries = 40)
    void ensureWhatWasKnownIsWhatTheBookHeld(
            @ForAll long people, @ForAll @Size(min = 60, max = 160) List<Long> moves, @ForAll long questions) {
        Siege siege = new Siege(Firm.organisation(new Random(people)), Door::of).opened();
        TreeMap<Instant, PlanBook> held = new TreeMap<>();
        for (long move : moves) {
            siege.orderly(move);
            held.put(siege.now(), siege.book());
        }
        PlanBook last = siege.book();
        Statistics.label("versions")
                .collect(
                        last.histories().stream()
                                                .mapToInt(PlanHistory::currentNumber)
                                                .sum()
                                        > 1
                                ? "several"
                                : "one");
        Statistics.label("versions").coverage(each -> each.check("several").percentage(share -> share > 15));
        Random random = new Random(questions);
        for (int question = 0; question < 6; question++) {
            Map.Entry<Instant, PlanBook> then = List.copyOf(held.entrySet()).get(random.nextInt(held.size()));
            if (isDraftedAnew(last, then.getValue())) {
                continue;
            }
            LocalDate day = Firm.START.plusDays(random.nextInt(400));
            AsOf asOf = AsOf.endOf(day).knownAt(then.getKey());
            assertThat(AllParts.of(PlanStatus.of(last, asOf)))
                    .as("end of %s, known at %s", day, then.getKey())
                    .containsExactlyEntriesOf(AllParts.of(PlanStatus.of(then.getValue(), asOf)));
        }
    }

    /** What a draft held before it was edited is not kept. */
    private static boolean isDraftedAnew(PlanBook last, PlanBook then) {
        return Firm.PLANS.stream()
                .filter(plan -> then.history(plan).currentNumber() == 0)
                .anyMatch(plan -> !then.plan(plan)
                        .equals(last.history(plan)
                                .version(1)
                                .map(PlanVersion::plan)
                                .or(() -> last.plan(plan))));
    }
}
