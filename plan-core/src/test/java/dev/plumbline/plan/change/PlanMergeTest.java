package dev.plumbline.plan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciPolicy;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PlanMergeTest {

    private static final GoalId REVENUE = GoalId.of("revenue");
    private static final TaskId SIGNING = TaskId.of("signing");
    private static final Goal GOAL = Goal.builder()
            .id(REVENUE)
            .name("年度营收")
            .indicator(Indicator.atLeast("2亿元"))
            .weight(BigDecimal.valueOf(50))
            .build();
    private static final Plan BASE = Plan.builder()
            .id(PlanId.of("2024"))
            .period(Period.year(2024))
            .addGoal(GOAL)
            .addTask(Task.builder()
                    .id(SIGNING)
                    .name("签约")
                    .start(LocalDate.of(2024, 6, 1))
                    .finish(LocalDate.of(2024, 6, 10))
                    .build())
            .build();

    private static Plan with(Change... changes) {
        return Change.apply(List.of(changes), BASE);
    }

    private static Change target(String amount) {
        return Change.target(GOAL.indicator().id(), Quantity.parse(amount));
    }

    private static Plan noted(String text) {
        return BASE.toBuilder()
                .goals(List.of(GOAL.toBuilder().putAttribute("备注", text).build()))
                .build();
    }

    @Test
    @DisplayName("WF-3: a conflict of a text without a role is the same conflict each time it is found")
    void conflictsOfTextsAreValues() {
        PlanMerge merge = PlanMerge.of(BASE, noted("甲"), noted("乙"));
        PlanMerge swapped = PlanMerge.of(BASE, noted("乙"), noted("甲"));

        assertThat(merge.conflicts()).hasSize(1);
        assertThat(swapped.conflicts()).containsExactly(merge.conflicts().get(0).swapped());
    }

    @Test
    @DisplayName("WF-3: changes of different attributes of the same goal go together, from either side")
    void differentAttributesMerge() {
        Plan mine = with(target("1.6亿元"));
        Plan theirs = with(Change.weight(REVENUE, BigDecimal.TEN), Change.owner(REVENUE, PersonId.of("li")));

        PlanMerge merge = PlanMerge.of(BASE, mine, theirs);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged())
                .isEqualTo(with(
                        target("1.6亿元"),
                        Change.weight(REVENUE, BigDecimal.TEN),
                        Change.owner(REVENUE, PersonId.of("li"))))
                .isEqualTo(PlanMerge.of(BASE, theirs, mine).merged());
    }

    @Test
    @DisplayName("WF-3: two other targets conflict; both and the base are told, whichever comes first")
    void sameAttributeConflicts() {
        PlanMerge merge = PlanMerge.of(BASE, with(target("1.6亿元")), with(target("1.8亿元")));

        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.field()).isEqualTo("indicator.target");
            assertThat(conflict.base()).contains(Optional.of(Target.of(Quantity.parse("2亿元"))));
            assertThat(conflict.mine()).contains(Optional.of(Target.of(Quantity.parse("1.6亿元"))));
            assertThat(conflict.theirs()).contains(Optional.of(Target.of(Quantity.parse("1.8亿元"))));
            assertThat(conflict.finding().message(Locale.CHINESE))
                    .isEqualTo("goal/revenue 的目标值冲突：原为 2亿元，本申请改为 1.6亿元，现行版本为 1.8亿元");
            assertThat(conflict.finding().message(Locale.ENGLISH))
                    .isEqualTo(
                            "target of goal/revenue conflicts: it was 2亿元, the request makes it 1.6亿元, the current version has 1.8亿元");
        });
        assertThat(PlanMerge.of(BASE, with(target("1.8亿元")), with(target("1.6亿元")))
                        .conflicts())
                .isEqualTo(
                        merge.conflicts().stream().map(MergeConflict::swapped).toList());
    }

    @Test
    @DisplayName("WF-3: the same change on both sides is no conflict")
    void sameChangeTwice() {
        assertThat(PlanMerge.of(BASE, with(target("1.6亿元")), with(target("1.6亿元"))))
                .isEqualTo(new PlanMerge(with(target("1.6亿元")), List.of()));
    }

    @Test
    @DisplayName("WF-3: one side takes out what the other changes: a conflict about the part itself")
    void removedAndChanged() {
        PlanMerge merge = PlanMerge.of(BASE, with(Change.removed(GOAL)), with(target("1.6亿元")));

        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.field()).isEqualTo(MergeConflict.WHOLE);
            assertThat(conflict.mine()).isEmpty();
            assertThat(conflict.theirs()).isPresent();
        });
    }

    @Test
    @DisplayName("WF-3: dates that are valid on each side but not together are a conflict, not an exception")
    void invalidTogether() {
        Plan later = with(Change.dates(SIGNING, LocalDate.of(2024, 6, 9), LocalDate.of(2024, 6, 10)));
        Plan earlier = with(Change.dates(SIGNING, LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 5)));

        assertThat(PlanMerge.of(BASE, later, earlier).conflicts())
                .extracting(MergeConflict::field)
                .containsExactly(MergeConflict.TOGETHER);
        assertThat(PlanMerge.of(BASE, earlier, later).conflicts())
                .extracting(MergeConflict::field)
                .containsExactly(MergeConflict.TOGETHER);
    }

    @Test
    @DisplayName("WF-3: cells of the responsibility matrix merge one by one")
    void matrixCells() {
        Plan mine = with(Change.raci(SIGNING, PersonId.of("li"), RaciRole.RESPONSIBLE));
        Plan theirs = with(Change.raci(SIGNING, PersonId.of("wang"), RaciRole.APPROVER));
        Plan other = with(Change.raci(SIGNING, PersonId.of("li"), RaciRole.CONSULTED));

        assertThat(PlanMerge.of(BASE, mine, theirs).merged().raci().of(SIGNING)).hasSize(2);
        assertThat(PlanMerge.of(BASE, mine, other).conflicts())
                .extracting(MergeConflict::field)
                .containsExactly("raci person:li");
    }

    private static Goal child(String id, GoalId parent) {
        return Goal.builder().id(GoalId.of(id)).name(id).parent(parent).build();
    }

    private static Task after(String id, TaskId before) {
        return Task.builder()
                .id(TaskId.of(id))
                .name(id)
                .addDependency(Dependency.finishToStart(before))
                .build();
    }

    private static void assertUnsound(Plan base, Plan mine, Plan theirs, String... messages) {
        PlanMerge merge = PlanMerge.of(base, mine, theirs);
        assertThat(merge.conflicts())
                .allMatch(MergeConflict::isUnsound)
                .extracting(conflict -> conflict.finding().message(Locale.ENGLISH))
                .containsExactly(messages);
        assertThat(PlanMerge.of(base, theirs, mine).conflicts())
                .containsExactlyInAnyOrderElementsOf(
                        merge.conflicts().stream().map(MergeConflict::swapped).toList());
        assertThat(PlanMerge.of(base, base, theirs).isClean()).isTrue();
        assertThat(PlanMerge.of(base, mine, base).isClean()).isTrue();
    }

    @Test
    @DisplayName("WF-3: what one side names and the other takes out is a conflict, whichever came first")
    void dangling() {
        Plan without = with(Change.removed(GOAL), Change.removed(BASE.tasks().get(0)));
        Plan naming = with(
                Change.added(child("east", REVENUE)),
                Change.added(after("delivery", SIGNING)),
                Change.raci(SIGNING, PersonId.of("li"), RaciRole.INFORMED),
                Change.added(new Milestone("首单", LocalDate.of(2024, 6, 10), Optional.of(SIGNING))),
                Change.added(ResourceNeed.builder()
                        .description("预算")
                        .about(Reference.of("task", "signing"))
                        .build()));

        assertUnsound(
                BASE,
                without,
                naming,
                "parent of goal/east cannot stand together: the request: has no goal/revenue; the current version:"
                        + " refers to goal/revenue",
                "dependencies of task/delivery cannot stand together: the request: has no task/signing; the current"
                        + " version: refers to task/signing",
                "task of milestone/signing 首单 cannot stand together: the request: has no task/signing; the current"
                        + " version: refers to task/signing",
                "responsibility matrix of task/signing cannot stand together: the request: has no task/signing; the"
                        + " current version: refers to task/signing",
                "about of need/task/signing 预算 cannot stand together: the request: has no task/signing; the current"
                        + " version: refers to task/signing");
    }

    @Test
    @DisplayName(
            "WF-3: a goal put under another that is put under it, and tasks that come to wait for each other, conflict")
    void circles() {
        Plan base = with(
                Change.added(child("east", REVENUE)),
                Change.added(child("west", REVENUE)),
                Change.added(Task.builder().id(TaskId.of("delivery")).name("交付").build()));
        Goal east = base.goals().get(1);
        Goal west = base.goals().get(2);
        Task signing = base.tasks().get(0);
        Task delivery = base.tasks().get(1);
        Plan mine = Change.apply(
                List.of(
                        Change.revised(east, child("east", west.id())),
                        Change.revised(
                                signing,
                                signing.toBuilder()
                                        .addDependency(Dependency.finishToStart(delivery.id()))
                                        .build())),
                base);
        Plan theirs = Change.apply(
                List.of(
                        Change.revised(west, child("west", east.id())),
                        Change.revised(
                                delivery,
                                delivery.toBuilder()
                                        .addDependency(Dependency.finishToStart(signing.id()))
                                        .build())),
                base);

        assertUnsound(
                base,
                mine,
                theirs,
                "parent of goal/east cannot stand together: the request: east → west; the current version: west → east",
                "dependencies of task/delivery cannot stand together: the request: signing → delivery; the current"
                        + " version: delivery → signing");
    }

    @Test
    @DisplayName("WF-3: a second responsible party, and an id for two things, conflict; a policy may allow several")
    void severalResponsible() {
        Plan li = with(
                Change.raci(SIGNING, PersonId.of("li"), RaciRole.RESPONSIBLE),
                Change.added(Task.builder().id(TaskId.of("weekly")).name("周报").build()));
        Plan wang = with(Change.raci(SIGNING, PersonId.of("wang"), RaciRole.RESPONSIBLE)).toBuilder()
                .addRoutine(RoutineTask.builder()
                        .id(TaskId.of("weekly"))
                        .name("周报")
                        .cadence(Cadence.daily())
                        .span(DateRange.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
                        .build())
                .build();

        assertUnsound(
                BASE,
                li,
                wang,
                "id of task/weekly cannot stand together: the request: task/weekly; the current version: routine/weekly",
                "responsible of task/signing cannot stand together: the request: li; the current version: wang");
        assertThat(PlanMerge.of(BASE, li, wang, RaciPolicy.textbook()).conflicts())
                .extracting(MergeConflict::element)
                .containsExactly(Reference.of("task", "weekly"));
    }

    @Test
    @Timeout(120)
    @DisplayName("WF-3: chains of a hundred thousand goals and tasks merge in work that grows with their number only")
    void longChains() {
        int size = 100_000;
        List<Goal> goals = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            goals.add(
                    at == 0
                            ? Goal.builder().id(GoalId.of("0")).name("0").build()
                            : child("" + at, GoalId.of("" + (at - 1))));
            tasks.add(after("" + at, TaskId.of("" + Math.max(at - 1, 0))));
        }
        tasks.set(0, Task.builder().id(TaskId.of("0")).name("0").build());
        Plan base = BASE.toBuilder().goals(goals).tasks(tasks).build();
        Plan mine = Change.revised(goals.get(0), child("0", GoalId.of("side"))).applyTo(base).toBuilder()
                .addGoal(Goal.builder().id(GoalId.of("side")).name("side").build())
                .build();
        Plan theirs = Change.added(child("side", GoalId.of("" + (size - 1)))).applyTo(base);

        assertThat(PlanMerge.of(base, mine, theirs).conflicts()).isNotEmpty();
        assertThat(PlanMerge.of(base, Change.added(child("x", GoalId.of("5"))).applyTo(base), theirs)
                        .isClean())
                .isTrue();
    }

    @Test
    @DisplayName("WF-3: what was unsound on a side already is no conflict of the merge")
    void unsoundBefore() {
        Plan mine = with(Change.added(child("east", GoalId.of("gone"))));

        assertThat(PlanMerge.of(BASE, mine, with(target("1.6亿元"))).isClean()).isTrue();
    }

    @Test
    @DisplayName("PLAN-5: what people ask for most has a kind of change of its own")
    void kindsOfChanges() {
        Plan after = with(
                target("1.6亿元"),
                Change.weight(REVENUE, BigDecimal.TEN),
                Change.deadline(REVENUE, LocalDate.of(2024, 11, 30)),
                Change.dates(SIGNING, LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 5)),
                Change.raci(SIGNING, PersonId.of("li"), RaciRole.RESPONSIBLE));

        assertThat(Change.between(BASE, after))
                .containsExactly(
                        target("1.6亿元"),
                        Change.weight(REVENUE, BigDecimal.TEN),
                        Change.deadline(REVENUE, LocalDate.of(2024, 11, 30)),
                        Change.dates(SIGNING, LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 5)),
                        Change.raci(SIGNING, PersonId.of("li"), RaciRole.RESPONSIBLE));
    }

    @Test
    @DisplayName("WF-2: a change that does not fit the plan is refused with what to do")
    void unfitChanges() {
        assertThatThrownBy(() -> with(Change.weight(GoalId.of("x"), BigDecimal.ONE)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[x]");
        assertThatIllegalArgumentException().isThrownBy(() -> with(Change.added(GOAL)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.between(
                        BASE, BASE.toBuilder().id(PlanId.of("2025")).build()));
    }

    @Test
    @DisplayName("PLAN-5: a comparison says field by field what differs")
    void comparison() {
        Plan after = with(target("1.6亿元"), Change.raci(SIGNING, PersonId.of("li"), RaciRole.RESPONSIBLE));

        assertThat(PlanComparison.of(BASE, after).differences())
                .extracting(line -> line.name() + "/" + line.label().text(Locale.CHINESE) + ": "
                        + line.before(Locale.CHINESE) + " > " + line.after(Locale.CHINESE))
                .containsExactly("年度营收/目标值: 2亿元 > 1.6亿元", "签约/li 的分工: 无 > 负责人");
    }
}
