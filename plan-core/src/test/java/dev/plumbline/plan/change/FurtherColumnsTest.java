package dev.plumbline.plan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a table says in columns of its own is compared, changed and merged column by column (IO-2e, PLAN-5, WF-3). */
class FurtherColumnsTest {

    private static Plan plan(Part<?> part, Map<String, String> columns) {
        Plan.Builder plan = Plan.builder().id(PlanId.of("2024")).period(Period.year(2024));
        switch (part.kind()) {
            case "goal" ->
                plan.addGoal(Goal.builder()
                        .id(GoalId.of("g"))
                        .name("营收")
                        .attributes(columns)
                        .build());
            case "task" ->
                plan.addTask(Task.builder()
                        .id(TaskId.of("t"))
                        .name("签约")
                        .attributes(columns)
                        .build());
            case "need" ->
                plan.addNeed(ResourceNeed.builder()
                        .description("预算5000元")
                        .attributes(columns)
                        .build());
            default ->
                plan.addRisk(Risk.builder()
                        .id(RiskId.of("r"))
                        .description("缺货")
                        .attributes(columns)
                        .build());
        }
        return plan.build();
    }

    static Stream<Part<?>> parts() {
        return Stream.of(Part.GOALS, Part.TASKS, Part.NEEDS, Part.RISKS);
    }

    @ParameterizedTest
    @MethodSource("parts")
    @DisplayName("PLAN-5: a column that was added, one that was removed and one that changed are a line each")
    void aLineForEachColumn(Part<?> part) {
        Plan before = plan(part, Map.of("客户", "甲公司", "备注", "急"));
        Plan after = plan(part, Map.of("客户", "乙公司", "渠道", "线上"));

        List<Difference> lines = PlanComparison.of(before, after).differences();

        assertThat(lines.stream()
                        .map(line -> line.label().text(Locale.CHINESE) + ": " + line.before(Locale.CHINESE) + " → "
                                + line.after(Locale.CHINESE)))
                .containsExactlyInAnyOrder("客户: 甲公司 → 乙公司", "备注: 急 → 无", "渠道: 无 → 线上");
        assertThat(lines).extracting(Difference::kind).containsOnly(Difference.Kind.CHANGED);
        assertThat(lines).extracting(Difference::field).contains("attributes.客户");
    }

    @Property
    void changesMakeTheOneTheOther(
            @ForAll("columns") Map<String, String> from, @ForAll("columns") Map<String, String> to) {
        parts().forEach(part -> {
            Plan before = plan(part, from);
            Plan after = plan(part, to);
            assertThat(Change.apply(Change.between(before, after), before)).isEqualTo(after);
        });
    }

    /** Two sides agree about every column that only one of them touched; the rest is told, column by column. */
    @Property
    void columnsMergeOneByOne(
            @ForAll("columns") Map<String, String> base,
            @ForAll("columns") Map<String, String> mine,
            @ForAll("columns") Map<String, String> theirs) {
        PlanMerge merge = PlanMerge.of(plan(Part.TASKS, base), plan(Part.TASKS, mine), plan(Part.TASKS, theirs));

        Map<String, String> expected = new LinkedHashMap<>();
        long conflicts = 0;
        for (String name : List.of("客户", "备注", "渠道")) {
            String was = base.get(name);
            String first = mine.get(name);
            String second = theirs.get(name);
            boolean mineKept = Objects.equals(first, was);
            boolean theirsKept = Objects.equals(second, was);
            String taken = theirsKept && !mineKept ? first : second;
            conflicts += !mineKept && !theirsKept && !Objects.equals(first, second) ? 1 : 0;
            if (taken != null) {
                expected.put(name, taken);
            }
        }
        assertThat(merge.merged().tasks().get(0).attributes()).isEqualTo(expected);
        assertThat(merge.conflicts()).hasSize((int) conflicts);
    }

    @Provide
    Arbitrary<Map<String, String>> columns() {
        return Arbitraries.maps(Arbitraries.of("客户", "备注", "渠道"), Arbitraries.of("甲", "乙", ""));
    }

    static Stream<Arguments> builders() {
        Function<Map<String, String>, Map<String, String>> issue = columns -> Issue.builder()
                .id(IssueId.of("i"))
                .description("延迟")
                .when(Moment.of(LocalDate.of(2024, 6, 1)))
                .attributes(columns)
                .build()
                .toBuilder()
                .build()
                .attributes();
        Function<Map<String, String>, Map<String, String>> goal = columns ->
                plan(Part.GOALS, columns).goals().get(0).toBuilder().build().attributes();
        Function<Map<String, String>, Map<String, String>> task = columns ->
                plan(Part.TASKS, columns).tasks().get(0).toBuilder().build().attributes();
        Function<Map<String, String>, Map<String, String>> need = columns ->
                plan(Part.NEEDS, columns).needs().get(0).toBuilder().build().attributes();
        Function<Map<String, String>, Map<String, String>> risk = columns ->
                plan(Part.RISKS, columns).risks().get(0).toBuilder().build().attributes();
        return Stream.of(
                Arguments.of("issue", issue),
                Arguments.of("goal", goal),
                Arguments.of("task", task),
                Arguments.of("need", need),
                Arguments.of("risk", risk));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("builders")
    @DisplayName("IO-2e: further columns keep their order, also through a builder of the same value; none is blank")
    void orderAndNames(String kind, Function<Map<String, String>, Map<String, String>> attributes) {
        Map<String, String> columns = new LinkedHashMap<>();
        List.of("渠道", "备注", "客户", "a", "9").forEach(name -> columns.put(name, "〃" + name));

        assertThat(attributes.apply(columns)).containsExactlyEntriesOf(columns);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> attributes.apply(Map.of(" ", "x")))
                .withMessageContaining("blank name");
    }
}
