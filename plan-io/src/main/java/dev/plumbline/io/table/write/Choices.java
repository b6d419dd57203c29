package dev.plumbline.io.table.write;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Priority;
import dev.plumbline.io.spi.TableMapping;
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

    private static final Map<Role, String> LISTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Role.TASK_STATE, "taskState"),
            Map.entry(Role.TASK_PRIORITY, "priority"),
            Map.entry(Role.TASK_RISK_LEVEL, "riskLevel"),
            Map.entry(Role.GOAL_LEVEL, "level"),
            Map.entry(Role.GOAL_PRIORITY, "priority"),
            Map.entry(Role.GOAL_DIRECTION, "direction"),
            Map.entry(Role.GOAL_FREQUENCY, "frequency"),
            Map.entry(Role.ISSUE_CATEGORY, "issueCategory"),
            Map.entry(Role.ISSUE_SEVERITY, "severity"),
            Map.entry(Role.ISSUE_STATE, "issueState"),
            Map.entry(Role.RISK_LEVEL, "riskLevel"),
            Map.entry(Role.RISK_STATE, "riskState"),
            Map.entry(Role.NEED_KIND, "resourceKind"),
            Map.entry(Role.LEDGER_KIND, "resourceKind"),
            Map.entry(Role.IMPROVEMENT_STATE, "taskState"),
            Map.entry(Role.MEETING_STATE, "taskState")));

    /** The words of a column, a company's own where it has such; none where anything may stand. */
    static List<String> of(Role role, Locale language, TableMapping mapping) {
        Map<String, String> own = mapping.values().getOrDefault(LISTS.getOrDefault(role, ""), Map.of());
        return Arrays.stream(WORDS.getOrDefault(role, new Localized[0]))
                .map(word -> own.entrySet().stream()
                        .filter(each -> each.getValue().equals(id(word)))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .findFirst()
                        .orElseGet(() -> word.text(language)))
                .toList();
    }

    private static String id(Localized word) {
        return ((Enum<?>) word).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
