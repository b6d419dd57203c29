package dev.plumbline.plan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
                    .isEqualTo("goal/revenue 的目标值冲突: 原为 2亿元，本申请改为 1.6亿元，现行版本为 1.8亿元");
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
