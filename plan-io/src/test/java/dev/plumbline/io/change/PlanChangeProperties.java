package dev.plumbline.io.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.io.arbitrary.Plans;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.CanonicalPlan;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.change.MergeConflict;
import dev.plumbline.plan.change.Part;
import dev.plumbline.plan.change.PlanComparison;
import dev.plumbline.plan.change.PlanMerge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of comparing, changing and merging (PLAN-5, WF-3), for plans of every kind, also with ids that repeat. */
class PlanChangeProperties {

    /** Any version of one plan. */
    @Provide
    Arbitrary<Plan> versions() {
        return Plans.plans().map(plan -> plan.toBuilder().id(PlanId.of("2024")).build());
    }

    /** Two versions that share much: each part of the second is now and then the first's, in another order. */
    @Provide
    Arbitrary<List<Plan>> kin() {
        return Combinators.combine(versions(), versions(), versions(), Arbitraries.longs())
                .as((base, one, other, seed) ->
                        List.of(base, blend(base, one, new Random(seed)), blend(base, other, new Random(seed + 1))));
    }

    private static Plan blend(Plan base, Plan other, Random random) {
        Plan.Builder plan = (random.nextBoolean() ? base : other).toBuilder();
        plan.goals(list(base.goals(), other.goals(), random));
        plan.initiatives(list(base.initiatives(), other.initiatives(), random));
        plan.tasks(list(base.tasks(), other.tasks(), random));
        plan.milestones(list(base.milestones(), other.milestones(), random));
        plan.jointWorks(list(base.jointWorks(), other.jointWorks(), random));
        plan.routines(list(base.routines(), other.routines(), random));
        plan.supplies(list(base.supplies(), other.supplies(), random));
        plan.needs(list(base.needs(), other.needs(), random));
        plan.risks(list(base.risks(), other.risks(), random));
        return plan.raci(random.nextBoolean() ? base.raci() : other.raci()).build();
    }

    private static <E> List<E> list(List<E> base, List<E> other, Random random) {
        List<E> both = new ArrayList<>(base);
        both.addAll(other);
        both.removeIf(element -> random.nextInt(4) == 0);
        if (random.nextInt(4) == 0) {
            Collections.shuffle(both, random);
        }
        return random.nextInt(3) == 0 ? base : both;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void ensureTheChangesBetweenTwoVersionsMakeTheOneTheOther(@ForAll("versions") Plan a, @ForAll("versions") Plan b) {
        assertThat(Change.apply(Change.between(a, b), a)).isEqualTo(b);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void ensureTheChangesBetweenVersionsThatShareMuchMakeTheOneTheOther(@ForAll("kin") List<Plan> kin) {
        for (Plan a : kin) {
            for (Plan b : kin) {
                assertThat(Change.apply(Change.between(a, b), a)).isEqualTo(b);
                assertThat(Change.between(a, b).isEmpty()).isEqualTo(a.equals(b));
                assertThat(PlanComparison.of(a, b).isEmpty()).isEqualTo(a.equals(b));
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void ensureMergingIsTheSameFromEitherSide(@ForAll("kin") List<Plan> kin) {
        PlanMerge merge = PlanMerge.of(kin.get(0), kin.get(1), kin.get(2));
        PlanMerge swapped = PlanMerge.of(kin.get(0), kin.get(2), kin.get(1));

        assertThat(swapped.conflicts())
                .containsExactlyInAnyOrderElementsOf(
                        merge.conflicts().stream().map(MergeConflict::swapped).toList());
        if (merge.isClean()) {
            assertThat(swapped.merged()).isEqualTo(merge.merged());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void ensureASideThatChangedNothingGivesTheOther(@ForAll("kin") List<Plan> kin) {
        Plan base = kin.get(0);
        Plan other = kin.get(1);

        assertThat(PlanMerge.of(base, base, other)).isEqualTo(new PlanMerge(other, List.of()));
        assertThat(PlanMerge.of(base, other, base)).isEqualTo(new PlanMerge(other, List.of()));
        assertThat(PlanMerge.of(base, other, other)).isEqualTo(new PlanMerge(other, List.of()));
    }

    /**
     * Changes of parts that the two sides do not share commute, and merging is making both in any order; they conflict only
     * where parts of the one side name what the other takes out.
     */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void ensureChangesOfDifferentKindsOfPartsCommute(@ForAll("versions") Plan base, @ForAll("versions") Plan other) {
        Plan mine = base.toBuilder()
                .goals(other.goals())
                .risks(other.risks())
                .overview(other.overview())
                .build();
        Plan theirs = base.toBuilder()
                .tasks(other.tasks())
                .needs(other.needs())
                .raci(other.raci())
                .basis(other.basis())
                .build();
        List<Change> first = Change.between(base, mine);
        List<Change> second = Change.between(base, theirs);

        PlanMerge merge = PlanMerge.of(base, mine, theirs);
        Plan merged = merge.merged();

        assertThat(merge.conflicts()).allMatch(MergeConflict::isUnsound);
        assertThat(Change.apply(second, mine)).isEqualTo(merged);
        assertThat(Change.apply(first, theirs)).isEqualTo(merged);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void ensureEqualPlansHaveEqualDigestsAndOthersHaveNot(@ForAll("kin") List<Plan> kin) {
        for (Plan a : kin) {
            for (Plan b : kin) {
                assertThat(CanonicalPlan.digest(a).equals(CanonicalPlan.digest(b)))
                        .isEqualTo(a.equals(b));
            }
        }
        assertThat(Part.all()).hasSize(9);
    }
}
