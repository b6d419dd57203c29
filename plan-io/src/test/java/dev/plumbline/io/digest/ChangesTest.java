package dev.plumbline.io.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.plan.Plan;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed in the company of {@link DigestCompany} within a week. */
class ChangesTest {

    private static final PlanStatus NOW = DigestCompany.later();
    private static final PlanStatus BEFORE = Changes.earlier(NOW, DigestCompany.MONDAY.minusDays(7));

    private static List<String> texts(Scope scope, ChangeKind kind, Locale locale) {
        return Changes.between(BEFORE, NOW, scope).of(kind).stream()
                .map(each -> each.text(locale))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GOAL_BETTER     | 华东营收：偏离→正常，达成率76.7%→171.7% | 华东营收: off track → on track, attainment 76.7% → 171.7%
        TASK_FINISHED   | 编制季度预算：2024年7月12日完成 | 编制季度预算: finished on 2024-07-12
        TASK_OVERDUE    | 签约大客户：逾期3天 | 签约大客户: 3 days late
        ISSUE_OPENED    | 一级（紧急）：客户系统中断 | level 1 (urgent): 客户系统中断
        ISSUE_ESCALATED | 客户系统中断：受理时限已用100%，已升级 | 客户系统中断: 100% of the limit for intake used
        ADJUSTMENT      | “第三季度运营计划”的调整申请“竞品降价”已发布 | Request [竞品降价] to change [第三季度运营计划]: published
        VERSION         | “第三季度运营计划”第2版生效 | Version 2 of [第三季度运营计划] is in force
        MEASUREMENT     | 华东营收：500万元（2024年7月12日） | 华东营收: 500万元 (2024-07-12)
        """)
    void ensureEachKindIsToldInBothLanguages(ChangeKind kind, String chinese, String english) {
        assertThat(texts(Scope.company(), kind, Locale.CHINESE)).contains(chinese);
        assertThat(texts(Scope.company(), kind, Locale.ENGLISH)).contains(english);
    }

    @Test
    void ensureAGoalThatGotWorseAndAnIssueThatWasSettledAreTold() {
        Changes back = Changes.between(NOW, BEFORE, Scope.company());
        assertThat(back.of(ChangeKind.GOAL_WORSE))
                .extracting(each -> each.text(Locale.CHINESE))
                .contains("华东营收：正常→偏离，达成率171.7%→76.7%");
        assertThat(Changes.between(DigestCompany.status(), DigestCompany.settled(), Scope.company())
                        .of(ChangeKind.ISSUE_CLOSED))
                .extracting(each -> each.text(Locale.CHINESE))
                .containsExactly("报表口径不清：不受理");
    }

    /** GOAL-7: told once, as given up, and of its measurements nothing more. */
    @Test
    void ensureACancelledGoalIsToldAsCancelledOnly() {
        Plan plan = NOW.plan(DigestCompany.QUARTER).orElseThrow().plan();
        PlanStatus without = NOW.supposing(plan.toBuilder()
                .goals(plan.goals().stream()
                        .map(goal -> goal.name().equals("华东营收")
                                ? goal.toBuilder().cancelled(true).build()
                                : goal)
                        .toList())
                .build());
        List<Changed> told = Changes.between(BEFORE, without, Scope.company()).groups().stream()
                .flatMap(group -> group.items().stream())
                .filter(each -> each.text(Locale.CHINESE).contains("华东营收"))
                .toList();
        assertThat(told).extracting(each -> each.text(Locale.CHINESE)).containsExactly("“华东营收”已取消");
    }

    @Test
    void ensureWhatIsNewOrGoneAndWhatMovedWithinItsLightAreTold() {
        Plan plan = NOW.plan(DigestCompany.QUARTER).orElseThrow().plan();
        PlanStatus fewer = NOW.supposing(plan.toBuilder()
                .goals(plan.goals().subList(0, 2))
                .tasks(plan.tasks().subList(0, 2))
                .build());
        Changes gone = Changes.between(NOW, fewer, Scope.of(DigestCompany.FINANCE));
        assertThat(gone.of(ChangeKind.GOAL_SET))
                .extracting(each -> each.text(Locale.CHINESE))
                .containsExactly("取消“费用节约”");
        assertThat(gone.of(ChangeKind.TASK_SET))
                .extracting(each -> each.text(Locale.ENGLISH))
                .containsExactly("[编制季度预算] is gone");
        assertThat(Changes.between(fewer, NOW, Scope.company()).of(ChangeKind.TASK_SET))
                .extracting(each -> each.text(Locale.CHINESE))
                .containsExactly("新增“编制季度预算”");
        PlanStatus friday = Changes.earlier(NOW, DigestCompany.MONDAY.minusDays(1));
        assertThat(Changes.between(friday, NOW, Scope.company()).of(ChangeKind.GOAL_MOVED))
                .extracting(each -> each.text(Locale.CHINESE))
                .contains("华东营收：达成率184.0%→171.7%");
    }

    @Test
    void ensureAStatusAgainstItselfTellsNothing() {
        assertThat(Changes.between(NOW, NOW, Scope.company()).isEmpty()).isTrue();
    }

    /** GOAL-10: what was recorded after the later status knew is in neither. */
    @Test
    void ensureTheEarlierStatusKnowsNoMoreThanTheLaterOne() {
        for (int day = 1; day <= 15; day++) {
            Instant known = DigestCompany.at("钱伟", 7, day, 12).recordedAt();
            PlanStatus then =
                    PlanStatus.of(NOW.book(), AsOf.endOf(DigestCompany.MONDAY).knownAt(known));
            for (int back = 1; back <= 14; back++) {
                AsOf earlier = Changes.earlier(then, DigestCompany.MONDAY.minusDays(back))
                        .asOf();
                assertThat(earlier.date(DigestCompany.ZONE)).isEqualTo(DigestCompany.MONDAY.minusDays(back));
                assertThat(earlier.knownAt())
                        .hasValueSatisfying(at -> assertThat(at).isBeforeOrEqualTo(known));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CANCELLED   | TASK_SET      | “签约大客户”已取消            | [签约大客户] was cancelled
        COMPLETED   | TASK_FINISHED | 签约大客户：2024年7月13日完成 | 签约大客户: finished on 2024-07-13
        """)
    void ensureATaskThatIsOverIsToldByHowItEnded(TaskState state, ChangeKind kind, String chinese, String english) {
        PlanStatus after = told("signing", state, 13);
        assertThat(about(NOW, after, "task/signing"))
                .extracting(Changed::kind, each -> each.text(Locale.CHINESE), each -> each.text(Locale.ENGLISH))
                .containsExactly(tuple(kind, chinese, english));
    }

    @Test
    void ensureATaskThatIsTakenUpAgainIsTold() {
        PlanStatus after = told("budget", TaskState.IN_PROGRESS, 14);
        assertThat(about(NOW, after, "task/budget"))
                .extracting(Changed::kind, each -> each.text(Locale.CHINESE))
                .containsExactly(tuple(ChangeKind.TASK_REOPENED, "编制季度预算：已完成→进行中"));
    }

    @Test
    void ensureAnIssueThatIsOpenAgainIsTold() {
        assertThat(about(DigestCompany.settled(), DigestCompany.status(), "issue/WT-2"))
                .extracting(Changed::kind, each -> each.text(Locale.CHINESE))
                .containsExactly(tuple(ChangeKind.ISSUE_REOPENED, "报表口径不清：不受理→已受理"));
    }

    private static PlanStatus told(String task, TaskState state, int day) {
        return PlanStatus.of(
                NOW.book()
                        .record(
                                DigestCompany.progress(task, state, state == TaskState.COMPLETED ? 100 : 80, day),
                                DigestCompany.at("王强", 7, day, 18)),
                AsOf.endOf(DigestCompany.MONDAY));
    }

    private static List<Changed> about(PlanStatus before, PlanStatus after, String path) {
        return Changes.between(before, after, Scope.company()).groups().stream()
                .flatMap(group -> group.items().stream())
                .filter(each -> each.about().toString().equals(path))
                .toList();
    }

    /** Of a task what is measured is named with it, of an indicator that several goals have the indicator is. */
    @Test
    void ensureWhatIsMeasuredOfTasksAndOfSharedIndicatorsIsTold() {
        Indicator visits = Indicator.atLeast("10家").toBuilder()
                .id(IndicatorId.of("visits"))
                .name("拜访客户")
                .build();
        Indicator shared = Indicator.atLeast("90%").toBuilder()
                .id(IndicatorId.of("shared"))
                .name("满意度")
                .build();
        Plan plan = NOW.plan(DigestCompany.QUARTER).orElseThrow().plan();
        PlanBook book = PlanBook.builder()
                .addPlan(plan.toBuilder()
                        .goals(plan.goals().stream()
                                .map(goal -> goal.id().value().equals("revenue")
                                        ? goal
                                        : goal.toBuilder().indicator(shared).build())
                                .toList())
                        .tasks(plan.tasks().stream()
                                .map(task -> task.id().value().equals("signing")
                                        ? task.toBuilder().addIndicator(visits).build()
                                        : task)
                                .toList())
                        .build())
                .organisation(DigestCompany.ORGANISATION)
                .zone(DigestCompany.ZONE)
                .build();
        PlanStatus after = PlanStatus.of(
                book.record(DigestCompany.measured("visits", "8家", 12), DigestCompany.at("王强", 7, 12, 18))
                        .record(DigestCompany.measured("shared", "80%", 12), DigestCompany.at("王强", 7, 12, 18)),
                AsOf.endOf(DigestCompany.MONDAY));
        PlanStatus before = Changes.earlier(after, DigestCompany.MONDAY.minusDays(7));
        assertThat(Changes.between(before, after, Scope.company()).of(ChangeKind.MEASUREMENT))
                .extracting(each -> each.text(Locale.CHINESE))
                .containsExactlyInAnyOrder("签约大客户 拜访客户：8家（2024年7月12日）", "满意度：80%（2024年7月12日）");
        assertThat(Changes.between(before, after, Scope.of(DigestCompany.FINANCE))
                        .of(ChangeKind.MEASUREMENT))
                .extracting(each -> each.text(Locale.CHINESE))
                .containsExactly("费用节约：80%（2024年7月12日）");
    }

    @Test
    void ensureAScopeSeesItsOwnAlone() {
        assertThat(texts(Scope.of(DigestCompany.FINANCE), ChangeKind.TASK_FINISHED, Locale.CHINESE))
                .hasSize(1);
        assertThat(texts(Scope.of(DigestCompany.FINANCE), ChangeKind.GOAL_BETTER, Locale.CHINESE))
                .isEmpty();
        assertThat(texts(Scope.of(DigestCompany.SALES), ChangeKind.GOAL_BETTER, Locale.CHINESE))
                .hasSize(1);
        DigestCompany.ORGANISATION.units().forEach(unit -> {
            List<Changed> own = all(Scope.of(unit.id()));
            assertThat(all(Scope.company())).containsAll(own);
        });
    }

    private static List<Changed> all(Scope scope) {
        return Stream.of(ChangeKind.values())
                .flatMap(kind -> Changes.between(BEFORE, NOW, scope).of(kind).stream())
                .toList();
    }

    @Test
    void ensureWhatIsLeftOutIsCounted() {
        Changes all = Changes.between(BEFORE, NOW, Scope.company());
        Changes few = all.most(1);
        assertThat(few.groups()).allMatch(group -> group.items().size() == 1);
        assertThat(few.groups())
                .extracting(Changes.Group::count)
                .isEqualTo(all.groups().stream().map(Changes.Group::count).toList());
        assertThat(few.groups()).anyMatch(group -> group.left() > 0);
        assertThatIllegalArgumentException().isThrownBy(() -> all.most(0)).withMessageContaining("[0]");
    }

    /** GOAL-10: what began badly got worse, with a rate or without one. */
    @ParameterizedTest
    @CsvSource({"0件, 1件, true", "0件, 0件, false", "5件, 9件, true", "5件, 2件, false"})
    void ensureAGoalThatBeginsOffTrackIsToldAsWorse(String limit, String value, boolean isWorse) {
        Plan plan = Plan.builder()
                .id(DigestCompany.QUARTER)
                .period(Period.quarter(2024, 3))
                .addGoal(Goal.builder()
                        .id(GoalId.of("accidents"))
                        .name("事故")
                        .indicator(Indicator.atMost(limit))
                        .build())
                .build();
        PlanBook book =
                PlanBook.builder().addPlan(plan).zone(DigestCompany.ZONE).build();
        PlanStatus before = PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 6, 24)));
        PlanStatus after = PlanStatus.of(
                book.record(DigestCompany.measured("accidents", value, 9), DigestCompany.at("李娜", 7, 9, 9)),
                AsOf.endOf(LocalDate.of(2024, 10, 8)));
        assertThat(Changes.between(before, after, Scope.company()).of(ChangeKind.GOAL_WORSE))
                .hasSize(isWorse ? 1 : 0);
    }
}
