package dev.plumbline.io.table.write;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Priority;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.issue.IssueCategory;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueState;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.risk.RiskState;
import dev.plumbline.task.TaskState;
import dev.plumbline.text.Localized;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words among which the cells of a column choose. */
final class Choices {

    private static final Map<Role, Localized[]> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Role.TASK_STATE, TaskState.values()),
            Map.entry(Role.TASK_PRIORITY, Priority.values()),
            Map.entry(Role.TASK_RISK_LEVEL, RiskLevel.values()),
            Map.entry(Role.GOAL_LEVEL, GoalLevel.values()),
            Map.entry(Role.GOAL_PRIORITY, Priority.values()),
            Map.entry(Role.GOAL_DIRECTION, new Localized[] {Direction.HIGHER, Direction.LOWER, Direction.WITHIN}),
            Map.entry(Role.GOAL_FREQUENCY, Frequency.values()),
            Map.entry(Role.ISSUE_CATEGORY, IssueCategory.values()),
            Map.entry(Role.ISSUE_SEVERITY, IssueSeverity.values()),
            Map.entry(Role.ISSUE_STATE, IssueState.values()),
            Map.entry(Role.RISK_LEVEL, RiskLevel.values()),
            Map.entry(Role.RISK_STATE, RiskState.values()),
            Map.entry(Role.NEED_KIND, ResourceKind.values()),
            Map.entry(Role.LEDGER_KIND, ResourceKind.values()),
            Map.entry(Role.IMPROVEMENT_STATE, TaskState.values()),
            Map.entry(Role.MEETING_STATE, TaskState.values())));

    private Choices() {}

    /** The words of a column; none where anything may stand. */
    static List<String> of(Role role, Locale language) {
        return Arrays.stream(WORDS.getOrDefault(role, new Localized[0]))
                .map(word -> word.text(language))
                .toList();
    }
}
