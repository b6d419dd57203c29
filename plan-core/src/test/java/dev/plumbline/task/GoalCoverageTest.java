package dev.plumbline.task;

import static dev.plumbline.goal.GoalLevel.COMPANY;
import static dev.plumbline.goal.GoalLevel.DEPARTMENT;
import static dev.plumbline.goal.GoalLevel.INDIVIDUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GoalCoverageTest {

    private static Goal goal(String id, GoalLevel level, String parent) {
        return Goal.builder()
                .id(GoalId.of(id))
                .name(id)
                .level(level)
                .parent(parent.isEmpty() ? Optional.empty() : Optional.of(GoalId.of(parent)))
                .build();
    }

    private static List<String> uncovered(List<Goal> goals, List<Initiative> initiatives, Task... tasks) {
        return GoalCoverage.of(goals, initiatives, List.of(tasks)).uncovered().stream()
                .map(finding -> finding.code() + " " + finding.location())
                .toList();
    }

    @Test
    @DisplayName("GOAL-9: a company goal is carried by a department, a department goal by a person or a task")
    void asksForThoseBelow() {
        List<Goal> goals = List.of(
                goal("revenue", COMPANY, ""),
                goal("sales", DEPARTMENT, "revenue"),
                goal("li", INDIVIDUAL, "sales"),
                goal("cost", COMPANY, ""),
                goal("quality", DEPARTMENT, ""),
                goal("brand", DEPARTMENT, ""));
        Task task = Task.builder()
                .id(TaskId.of("audit"))
                .name("audit")
                .goal(GoalId.of("quality"))
                .build();
        assertThat(uncovered(goals, List.of(), task))
                .containsExactly("goal-not-carried-by-department goal/cost", "goal-not-carried-by-task goal/brand");
    }

    @Test
    @DisplayName("GOAL-9: support, goals between, and tasks of initiatives carry too; cancelled goals do not")
    void looksThroughLinks() {
        Goal supporting = goal("sales", DEPARTMENT, "").toBuilder()
                .addSupport(GoalId.of("east"))
                .build();
        Goal cancelled =
                goal("hr", DEPARTMENT, "cost").toBuilder().cancelled(true).build();
        List<Goal> goals = List.of(
                goal("revenue", COMPANY, ""),
                goal("east", COMPANY, "revenue"),
                goal("cost", COMPANY, ""),
                supporting,
                cancelled);
        Initiative initiative = Initiative.builder()
                .id(InitiativeId.of("open-east"))
                .what("开拓华东")
                .goal(GoalId.of("sales"))
                .build();
        Task task = Task.builder()
                .id(TaskId.of("visit"))
                .name("visit")
                .initiative(initiative.id())
                .build();
        assertThat(uncovered(goals, List.of(initiative), task))
                .containsExactly("goal-not-carried-by-department goal/cost");
        assertThat(GoalCoverage.of(goals, List.of(initiative), List.of()).withoutInitiative())
                .extracting(Finding::location)
                .extracting(place -> place.path().orElseThrow())
                .containsExactly("goal/revenue", "goal/east", "goal/cost");
    }

    @Test
    void walksAChainOfAHundredThousandGoals() {
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            goals.add(goal("g" + i, COMPANY, i == 0 ? "g99999" : "g" + (i - 1)));
        }
        assertThat(uncovered(goals, List.of())).hasSize(100_000);
        goals.add(goal("d", DEPARTMENT, "g7"));
        assertThat(uncovered(goals, List.of())).containsExactly("goal-not-carried-by-task goal/d");
    }
}
