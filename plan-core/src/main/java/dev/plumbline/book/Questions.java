package dev.plumbline.book;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which column answers what findings ask (检查所需栏目): by the role of a column the codes that can be told once it is there.
 *
 * <p>A code that several roles answer is told where any of them is there. What stands here for no role is told always.
 * Roles that no table has, such as {@code task.acknowledged}, name what no workbook can say. Pure functions (IO-2e).
 */
public final class Questions {

    /** Whether what is needed is in place: asked of a source without a ledger only once something was entered in one. */
    public static final String LEDGER = "resource-not-in-place:ledger";

    private static final Map<String, Set<String>> BY_ROLE = byRole();
    private static final Set<String> ALL = all();

    private Questions() {}

    /** The codes by the role of the column that answers them. */
    public static Map<String, Set<String>> codesByRole() {
        return BY_ROLE;
    }

    /** The codes that a table with columns of these roles leaves unanswered; other roles are passed over. */
    public static Set<String> unanswered(Collection<String> roles) {
        Set<String> left = new TreeSet<>(ALL);
        roles.forEach(role -> left.removeAll(BY_ROLE.getOrDefault(role, Set.of())));
        return Collections.unmodifiableSet(left);
    }

    private static Set<String> all() {
        Set<String> all = new TreeSet<>();
        BY_ROLE.values().forEach(all::addAll);
        return Collections.unmodifiableSet(all);
    }

    private static Map<String, Set<String>> byRole() {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        plans(roles);
        goalsAndTasks(roles);
        roles.put("need.quantity", Set.of("need-without-quantity"));
        roles.put("need.provider", Set.of("need-without-provider"));
        roles.put("ledger.allocated", Set.of(LEDGER));
        roles.put("risk.contingency", Set.of("risk-without-contingency"));
        roles.put("risk.threshold", Set.of("risk-without-threshold"));
        issues(roles);
        collaboration(roles);
        monitoring(roles);
        return Collections.unmodifiableMap(roles);
    }

    private static void plans(Map<String, Set<String>> roles) {
        roles.put("plan.overview", Set.of("plan-incomplete:overview"));
        roles.put("plan.basis", Set.of("plan-incomplete:basis"));
        roles.put("plan.key-points", Set.of("plan-incomplete:key-points"));
        roles.put("plan.note-on-changed-goals", Set.of("plan-incomplete:note-on-changed-goals"));
        roles.put("task.steps", Set.of("plan-incomplete:action-details"));
        roles.put("need.description", Set.of("plan-incomplete:resources"));
        roles.put("risk.description", Set.of("plan-without-risks"));
    }

    private static void goalsAndTasks(Map<String, Set<String>> roles) {
        roles.put("goal.initiative", Set.of("goal-without-initiative"));
        roles.put("task.initiative", Set.of("goal-without-initiative"));
        roles.put("goal.weight", Set.of("goal-weight-missing"));
        roles.put("task.goal", Set.of("task-without-goal"));
        roles.put("task.owner", Set.of("task-owner-missing"));
        roles.put("task.acknowledged", Set.of("task-unacknowledged", "progress-not-acknowledged"));
        roles.put("task.approver", Set.of("raci-nobody-approves", "raci-letter-missing"));
        roles.put("raci.letters", Set.of("task-owner-missing", "raci-nobody-approves", "raci-letter-missing"));
        roles.put("task.lead-unit", Set.of("raci-joint-work-unsettled"));
        roles.put("progress.cause", Set.of("progress-reason-missing"));
        roles.put("progress.new-finish", Set.of("progress-new-date-missing"));
    }

    private static void issues(Map<String, Set<String>> roles) {
        roles.put("issue.root-cause", Set.of("issue-root-cause-missing"));
        roles.put("issue.prevention", Set.of("issue-prevention-missing"));
        roles.put("issue.handling-plan", Set.of("issue-plan-missing"));
        roles.put("issue.measure-owner", Set.of("issue-measure-incomplete"));
    }

    private static void collaboration(Map<String, Set<String>> roles) {
        roles.put("collaboration.kick-off", Set.of("collaboration-kick-off-overdue"));
        roles.put("collaboration.brief", Set.of("collaboration-brief-overdue"));
        roles.put("collaboration.reminder", Set.of("reminder-overdue"));
        roles.put("meeting.notice", Set.of("meeting-notice-overdue", "meeting-notice-incomplete"));
        roles.put("meeting.minutes", Set.of("meeting-minutes-overdue"));
        roles.put("meeting.point", Set.of("meeting-minutes-without-points"));
        roles.put("meeting.resolution", Set.of("meeting-minutes-without-resolutions"));
        roles.put("meeting.distributed", Set.of("meeting-minutes-without-distribution"));
    }

    /** A table with how often an indicator is watched and its values tells of its measuring; none tells when it was made. */
    private static void monitoring(Map<String, Set<String>> roles) {
        roles.put("goal.measurements", Set.of("measurement-missing"));
        roles.put("goal.handed-in", Set.of("measurement-missing:late"));
        roles.put("report.filed", Set.of("report-missing", "report-missing:late"));
    }
}
