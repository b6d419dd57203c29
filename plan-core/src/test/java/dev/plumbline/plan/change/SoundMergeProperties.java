package dev.plumbline.plan.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.book.References;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalFindings;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalTree;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.JointWork;
import dev.plumbline.task.raci.RaciAnalysis;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciPolicy;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.task.schedule.TaskNetwork;
import dev.plumbline.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/**
 * Two sound versions put together are sound or in conflict (WF-3); what is sound is told by the checks that the rest of
 * the library makes of goals, tasks, references and matrices, not by those of the merge.
 */
class SoundMergeProperties {

    private static final int IDS = 6;

    private static boolean isSound(Plan plan) {
        boolean tree = GoalTree.of(plan.goals()).findings().stream()
                .noneMatch(finding -> finding.code() != GoalFindings.ORPHAN);
        boolean network = TaskNetwork.of(plan.tasks()).findings().isEmpty();
        RaciAnalysis raci = RaciAnalysis.of(plan.raci(), RaciPolicy.standard(), plan.tasks(), List.of());
        boolean served = plan.tasks().stream()
                .flatMap(task -> task.goal().stream())
                .allMatch(
                        goal -> plan.goals().stream().anyMatch(each -> each.id().equals(goal)));
        return tree
                && network
                && served
                && References.findings(PlanBook.of(plan)).isEmpty()
                && raci.unknownTasks().isEmpty()
                && raci.surplusLetters().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The plan after some edits, of which those that leave it unsound are passed over. */
    private static Plan edited(Plan from, Random random, int edits) {
        Plan plan = from;
        for (int i = 0; i < edits; i++) {
            Plan next = edited(plan, random);
            plan = isSound(next) ? next : plan;
        }
        return plan;
    }

    private static Plan edited(Plan plan, Random random) {
        String id = "n" + random.nextInt(IDS);
        String other = "n" + random.nextInt(IDS);
        return switch (random.nextInt(12)) {
            case 0, 1 -> put(Part.GOALS, goal(id, other, random), plan);
            case 2, 3 -> put(Part.TASKS, task(id, other, random), plan);
            case 4, 9, 10, 11 -> without(plan, id, random);
            case 5 -> raci(plan, id, random);
            case 6 -> put(Part.INITIATIVES, initiative(id, other), plan);
            case 7 -> put(Part.JOINT_WORKS, JointWork.of(TaskId.of(id)), plan);
            default ->
                put(
                        Part.NEEDS,
                        ResourceNeed.builder()
                                .description("预算")
                                .about(Reference.of(random.nextBoolean() ? "goal" : "task", id))
                                .build(),
                        plan);
        };
    }

    private static Goal goal(String id, String other, Random random) {
        Optional<GoalId> parent = random.nextBoolean() ? Optional.of(GoalId.of(other)) : Optional.empty();
        Goal.Builder goal = Goal.builder().id(GoalId.of(id)).name(id).parent(parent);
        return random.nextInt(4) == 0 ? goal.addSupport(GoalId.of(other)).build() : goal.build();
    }

    private static Task task(String id, String other, Random random) {
        Task.Builder task = Task.builder().id(TaskId.of(id)).name(id);
        if (random.nextBoolean()) {
            task.addDependency(Dependency.finishToStart(TaskId.of(other)));
        }
        if (random.nextBoolean()) {
            task.goal(GoalId.of(other));
        }
        if (random.nextInt(3) == 0) {
            task.initiative(InitiativeId.of(other)).origin(Reference.of("task", other));
        }
        return task.build();
    }

    private static Initiative initiative(String id, String other) {
        return Initiative.builder()
                .id(InitiativeId.of(id))
                .what(id)
                .goal(GoalId.of(other))
                .build();
    }

    private static <E> Plan put(Part<E> part, E element, Plan plan) {
        List<E> known = part.of(plan).stream()
                .filter(each -> part.id(each).equals(part.id(element)))
                .toList();
        Change change = known.isEmpty() ? new Added<>(part, element) : new Revised<>(part, known.get(0), element);
        return change.applyTo(plan);
    }

    private static Plan without(Plan plan, String id, Random random) {
        boolean goal = random.nextBoolean();
        RaciMatrix matrix = goal
                ? plan.raci()
                : plan.raci().toBuilder().remove(TaskId.of(id)).build();
        return plan.toBuilder()
                .goals(plan.goals().stream()
                        .filter(each -> !goal || !each.id().value().equals(id))
                        .toList())
                .tasks(plan.tasks().stream()
                        .filter(each -> goal || !each.id().value().equals(id))
                        .toList())
                .raci(matrix)
                .build();
    }

    private static Plan raci(Plan plan, String id, Random random) {
        TaskId task = TaskId.of(id);
        RaciMatrix.Builder matrix = plan.raci().toBuilder();
        plan.raci().owners(task).forEach(owner -> matrix.remove(task, owner, RaciRole.RESPONSIBLE));
        PersonId party = PersonId.of("p" + random.nextInt(3));
        return plan.toBuilder()
                .raci(matrix.add(task, party, random.nextInt(3) == 0 ? RaciRole.INFORMED : RaciRole.RESPONSIBLE)
                        .build())
                .build();
    }

    @Property(tries = 2000)
    void ensureACleanMergeOfTwoSoundVersionsIsSoundAndNothingElseIsCalledUnsound(@ForAll long seed) {
        Random random = new Random(seed);
        Plan empty =
                Plan.builder().id(PlanId.of("2024")).period(Period.year(2024)).build();
        Plan base = edited(empty, random, 30);
        Plan mine = edited(base, random, 4 + random.nextInt(6));
        Plan theirs = edited(base, random, 4 + random.nextInt(6));

        PlanMerge merge = PlanMerge.of(base, mine, theirs);
        PlanMerge swapped = PlanMerge.of(base, theirs, mine);

        if (merge.isClean()) {
            assertThat(isSound(merge.merged())).as("%s", merge.merged()).isTrue();
            assertThat(swapped.merged()).isEqualTo(merge.merged());
        } else if (merge.conflicts().stream().allMatch(MergeConflict::isUnsound)) {
            assertThat(isSound(merge.merged())).as("%s", merge.conflicts()).isFalse();
            assertThat(swapped.merged()).isEqualTo(merge.merged());
        }
        assertThat(swapped.conflicts())
                .containsExactlyInAnyOrderElementsOf(
                        merge.conflicts().stream().map(MergeConflict::swapped).toList());
        Statistics.collect(
                merge.isClean()
                        ? "clean"
                        : merge.conflicts().stream().anyMatch(MergeConflict::isUnsound) ? "unsound" : "conflict");
        Statistics.coverage(coverage -> {
            coverage.check("clean").percentage(share -> share > 10);
            coverage.check("unsound").percentage(share -> share > 5);
        });
    }
}
