package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.plan.lifecycle.PlanHistory;
import java.lang.reflect.Executable;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever anybody does with a book, at whatever time and by whatever public call, what is in force was decided by
 * somebody who may, on just that content; and nobody who may is kept from it (WF-3, WF-4, WF-4b, PLAN-5).
 */
class AttackProperties {

    @Property(tries = 50)
    void ensureNothingComesIntoForceButWhatWasDecidedAndNobodyWithTheRightIsRefused(
            @ForAll long people, @ForAll @Size(min = 80, max = 220) List<Long> moves) {
        Siege siege = new Siege(Firm.organisation(new Random(people)), Door::of).opened();
        moves.forEach(siege::move);

        int versions = siege.book().histories().stream()
                .mapToInt(PlanHistory::currentNumber)
                .sum();
        Statistics.label("versions").collect(versions > 1 ? "adjusted" : "not adjusted");
        Statistics.label("versions").coverage(each -> each.check("adjusted").percentage(share -> share > 15));
        Statistics.label("returned")
                .collect(siege.book().adjustments().stream()
                        .anyMatch(request -> request.state() == AdjustmentState.RETURNED));
    }

    /** Each public method and constructor is called many times, whether chance would have come to it or not. */
    @Example
    void ensureNoPublicCallGetsRoundAStep() {
        Set<Executable> called = new HashSet<>();
        for (int seed = 0; seed < 2; seed++) {
            Random random = new Random(seed);
            Siege siege = new Siege(Firm.organisation(random), Door::of).opened();
            for (int move = 0; move < 120; move++) {
                siege.move(random.nextLong());
            }
            for (int round = 0; round < 5; round++) {
                Calls.all().stream().filter(each -> siege.call(each, random)).forEach(called::add);
            }
        }
        assertThat(Calls.all().stream().filter(each -> !called.contains(each)).toList())
                .as("public calls that were never made, of %s", Calls.all().size())
                .isEmpty();
    }
}
