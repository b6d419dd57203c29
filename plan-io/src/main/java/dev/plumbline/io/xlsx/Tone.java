package dev.plumbline.io.xlsx;

import dev.plumbline.goal.Priority;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueState;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.risk.RiskState;
import dev.plumbline.task.TaskState;
import dev.plumbline.text.Localized;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The colours of states, severities and levels: how much a word asks for attention. */
enum Tone {
    GOOD("FF1B6B3A", "FFDDF2E3"),
    BUSY("FF1F4E8C", "FFDDE9F8"),
    WARN("FF8A5A00", "FFFDF0CF"),
    BAD("FF9B1C1C", "FFFADCDC"),
    OFF("FF616E7C", "FFE9ECEF");

    private static final Map<Role, Map<Localized, Tone>> WORDS = new EnumMap<>(Role.class);

    static {
        Map<Localized, Tone> states = new LinkedHashMap<>();
        put(states, GOOD, TaskState.COMPLETED, TaskState.ACCEPTED);
        put(states, BUSY, TaskState.IN_PROGRESS);
        put(states, WARN, TaskState.DELAYED);
        put(states, BAD, TaskState.BLOCKED);
        put(states, OFF, TaskState.CANCELLED);
        WORDS.put(Role.TASK_STATE, states);
        Map<Localized, Tone> issues = new LinkedHashMap<>();
        put(issues, GOOD, IssueState.RESOLVED, IssueState.VERIFIED, IssueState.CLOSED);
        put(issues, BUSY, IssueState.TAKEN_IN, IssueState.IN_PROGRESS);
        put(issues, WARN, IssueState.REPORTED, IssueState.CONTAINED);
        put(issues, BAD, IssueState.REOPENED);
        put(issues, OFF, IssueState.REJECTED);
        WORDS.put(Role.ISSUE_STATE, issues);
        Map<Localized, Tone> severities = new LinkedHashMap<>();
        put(severities, BAD, IssueSeverity.URGENT);
        put(severities, WARN, IssueSeverity.IMPORTANT);
        WORDS.put(Role.ISSUE_SEVERITY, severities);
        Map<Localized, Tone> levels = new LinkedHashMap<>();
        put(levels, BAD, RiskLevel.HIGH);
        put(levels, WARN, RiskLevel.MEDIUM);
        put(levels, GOOD, RiskLevel.LOW);
        WORDS.put(Role.RISK_LEVEL, levels);
        Map<Localized, Tone> risks = new LinkedHashMap<>();
        put(risks, BAD, RiskState.OCCURRED);
        put(risks, OFF, RiskState.CLOSED);
        WORDS.put(Role.RISK_STATE, risks);
        Map<Localized, Tone> priorities = new LinkedHashMap<>();
        put(priorities, BAD, Priority.HIGH);
        WORDS.put(Role.TASK_PRIORITY, priorities);
        WORDS.put(Role.GOAL_PRIORITY, priorities);
    }

    private final String font;
    private final String fill;

    Tone(String font, String fill) {
        this.font = font;
        this.fill = fill;
    }

    private static void put(Map<Localized, Tone> words, Tone tone, Localized... some) {
        for (Localized word : some) {
            words.put(word, tone);
        }
    }

    /** The words of a column that have a colour. */
    static Map<Localized, Tone> of(Role role) {
        return WORDS.getOrDefault(role, Map.of());
    }

    String style() {
        return "<dxf><font><color rgb=\"" + font + "\"/></font><fill><patternFill patternType=\"solid\"><fgColor rgb=\""
                + fill + "\"/><bgColor rgb=\"" + fill + "\"/></patternFill></fill></dxf>";
    }
}
