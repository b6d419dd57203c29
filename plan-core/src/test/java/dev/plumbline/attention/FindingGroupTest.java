package dev.plumbline.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Indicator;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FindingGroupTest {

    private static final FindingCode LATE = FindingCode.of("late", Severity.WARNING, "{name}逾期", "{name} is late")
            .advising("催办", "Remind its owner");
    private static final FindingCode VAGUE = FindingCode.of("vague", Severity.WARNING, "{name}含糊", "{name} is vague")
            .advising("写明{name}", "Say what {name} is");
    private static final FindingCode BROKEN = FindingCode.of("broken", Severity.ERROR, "读不懂", "Cannot be read");
    private static final FindingCode TOLD = FindingCode.of("told", Severity.INFO, "仅供参考", "Just so that you know");

    private static final PlanStatus STATUS = PlanStatus.of(
            PlanBook.of(Plan.builder()
                    .id(PlanId.of("2024"))
                    .period(Period.year(2024))
                    .addGoal(goal("revenue", GoalLevel.COMPANY, 60).build())
                    .addGoal(goal("service", GoalLevel.COMPANY, 40).build())
                    .addGoal(goal("north", GoalLevel.DEPARTMENT, 75)
                            .parent(GoalId.of("revenue"))
                            .build())
                    .addGoal(goal("south", GoalLevel.DEPARTMENT, 25)
                            .parent(GoalId.of("revenue"))
                            .build())
                    .addTask(task("visit", "north").build())
                    .addTask(task("survey", "service").build())
                    .addTask(task("campaign", "service").build())
                    .addNeed(money("campaign", "5万元"))
                    .addNeed(money("campaign", "1万元"))
                    .build()),
            AsOf.endOf(LocalDate.parse("2024-07-10")));

    private static Goal.Builder goal(String id, GoalLevel level, int weight) {
        return Goal.builder()
                .id(GoalId.of(id))
                .name(id)
                .level(level)
                .weight(BigDecimal.valueOf(weight))
                .indicator(Indicator.atLeast("100家"));
    }

    private static Task.Builder task(String id, String goal) {
        return Task.builder().id(TaskId.of(id)).name(id).goal(GoalId.of(goal)).finish(LocalDate.parse("2024-07-31"));
    }

    private static ResourceNeed money(String task, String amount) {
        return ResourceNeed.builder()
                .kind(ResourceKind.MONEY)
                .description("预算")
                .quantity(Quantity.parse(amount))
                .about(Reference.of("task", task))
                .build();
    }

    private static Finding finding(FindingCode code, String path) {
        return Finding.builder(code)
                .location(Location.ofPath(path))
                .putFigure("name", path)
                .build();
    }

    private static List<String> paths(List<FindingGroup> groups) {
        return FindingGroup.flat(groups).stream()
                .map(each -> each.location().path().orElse(""))
                .toList();
    }

    @Test
    @DisplayName(
            "RULE-1: of one kind the finding about the weightiest goal comes first: 60 %, 45 % by way of it, 40 %, 15 %")
    void ordersByTheShareOfTheGoalsAtTheTop() {
        List<FindingGroup> groups = FindingGroup.of(
                STATUS,
                List.of(
                        finding(LATE, "goal/south"),
                        finding(LATE, "goal/service"),
                        finding(LATE, "goal/unknown"),
                        finding(LATE, "task/visit"),
                        finding(LATE, "goal/revenue")));
        assertThat(paths(groups))
                .containsExactly("goal/revenue", "task/visit", "goal/service", "goal/south", "goal/unknown");
        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.stake().share()).isEqualTo(0.6);
            assertThat(group.stake().text(Locale.CHINESE)).isEqualTo("占总目标60.0%，公司级");
            assertThat(group.stake().text(Locale.ENGLISH)).isEqualTo("60.0% of all goals, company");
        });
    }

    @Test
    @DisplayName(
            "Of equal shares the one with more money comes first, the needs of a task added up; then the later one")
    void ordersByMoneyAndDays() {
        Finding late = finding(LATE, "task/survey");
        List<FindingGroup> groups = FindingGroup.of(
                STATUS,
                List.of(
                        late.toBuilder().putFigure("days", 3L).build(),
                        late.toBuilder().putFigure("days", 9).build(),
                        finding(LATE, "task/campaign")));
        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.findings())
                    .extracting(
                            each -> each.figures().getOrDefault("days", "6万元").toString())
                    .containsExactly("6万元", "9", "3");
            assertThat(group.stake().money()).contains(Quantity.parse("6万元"));
        });
    }

    @Test
    @DisplayName("Errors come before warnings before information, whatever is at risk; nothing is lost")
    void ordersKindsBySeverityFirst() {
        List<Finding> findings = List.of(
                finding(TOLD, "goal/revenue"),
                finding(LATE, "goal/south"),
                finding(VAGUE, "goal/north"),
                Finding.builder(BROKEN).build(),
                finding(LATE, "goal/unknown"));
        List<FindingGroup> groups = FindingGroup.of(STATUS, findings);
        assertThat(groups)
                .extracting(group -> group.code() + " " + group.findings().size())
                .containsExactly("broken 1", "vague 1", "late 2", "told 1");
        assertThat(FindingGroup.flat(groups)).containsExactlyInAnyOrderElementsOf(findings);
    }

    @Test
    @DisplayName("A code with two severities makes two groups")
    void keepsSeveritiesApart() {
        Finding graver =
                finding(LATE, "goal/south").toBuilder().severity(Severity.ERROR).build();
        assertThat(FindingGroup.of(STATUS, List.of(finding(LATE, "goal/north"), graver)))
                .extracting(FindingGroup::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }

    @Test
    @DisplayName("What to do is told once where it is the same for all, else for each")
    void tellsACommonRemedyOnce() {
        FindingGroup late = FindingGroup.of(STATUS, List.of(finding(LATE, "goal/north"), finding(LATE, "goal/south")))
                .get(0);
        FindingGroup vague = FindingGroup.of(
                        STATUS, List.of(finding(VAGUE, "goal/north"), finding(VAGUE, "goal/south")))
                .get(0);
        assertThat(late.remedy(Locale.ENGLISH)).contains("Remind its owner");
        assertThat(vague.remedy(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(FindingGroup.of(STATUS, List.of())).isEmpty();
        assertThatThrownBy(() -> new FindingGroup(LATE, Severity.INFO, Stake.NONE, List.of()))
                .hasMessage("The group [late] has no findings. Leave it out.");
        assertThatThrownBy(() -> new Stake(1.1, Stake.NONE.level(), Stake.NONE.money(), 0))
                .hasMessage("The share [1.1] is not between 0 and 1. Give a part of 1.");
        assertThatThrownBy(() -> new Stake(1, Stake.NONE.level(), Stake.NONE.money(), -1))
                .hasMessage("A stake of [-1] days. Give 0 or more.");
    }
}
