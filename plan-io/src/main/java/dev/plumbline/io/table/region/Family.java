package dev.plumbline.io.table.region;

import dev.plumbline.io.table.word.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tables whose rows are read alike (表格大类): what a row must name to be one of them. In the order in which tables are
 * read, so that what a row names was read before it: goals, then tasks, then what happened.
 */
public enum Family {
    /** Plans' backgrounds. */
    STRATEGY("strategy", 2, Role.STRATEGY_CONTENT),
    /** Goals, their targets, what they came to. */
    GOAL("goal", 2, Role.GOAL_NAME, Role.GOAL_INDICATOR),
    /** Tasks and how far they are; RACI grids. */
    TASK("task", 2, Role.TASK_NAME, Role.TASK_CORE_GOAL),
    /** Dates to be reached. */
    MILESTONE("milestone", 2, Role.MILESTONE_NAME),
    /** What may go wrong. */
    RISK("risk", 2, Role.RISK_DESCRIPTION),
    /** What is needed. */
    NEED("need", 2, Role.NEED_DESCRIPTION),
    /** What is planned, allocated and used of resources. */
    LEDGER("ledger", 2, Role.LEDGER_RESOURCE),
    /** What went wrong. */
    ISSUE("issue", 2, Role.ISSUE_DESCRIPTION, Role.ISSUE_NUMBER),
    /** What is done about a deviation. */
    IMPROVEMENT("improvement", 3, Role.IMPROVEMENT_MEASURES),
    /** What was done day by day. */
    LOG("log", 2, Role.LOG_PROGRESS),
    /** Requests for help of other units. */
    REQUEST("request", 2, Role.REQUEST_MATTER),
    /** How a collaboration goes on. */
    BRIEF("brief", 2, Role.BRIEF_PROGRESS),
    /** Minutes with resolutions. */
    MEETING("meeting", 2, Role.MEETING_RESOLUTION, Role.MEETING_POINT),
    /** Applications to change a plan. */
    ADJUSTMENT("adjustment", 2, Role.ADJUSTMENT_REASON, Role.ADJUSTMENT_ITEM, Role.ADJUSTMENT_AFTER);

    private final String word;
    private final int fewest;
    private final List<Role> names;
    private final Set<Role> roles;

    Family(String subject, int fewest, Role... names) {
        this.word = subject;
        this.fewest = fewest;
        this.names = List.of(names);
        this.roles = EnumSet.copyOf(Arrays.stream(Role.values())
                .filter(role -> role.subject().equals(subject))
                .toList());
    }

    /** The family of a word such as {@code task}. */
    public static Optional<Family> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** Such as {@code task}: also the subject of its roles. */
    public String word() {
        return word;
    }

    /** The roles of its columns. */
    public Set<Role> roles() {
        return roles;
    }

    /** One of these a row must have. */
    public List<Role> names() {
        return names;
    }

    /** What a set of roles lacks to be a table of this family, besides one of its names. */
    boolean fits(Set<Role> found) {
        return found.size() >= fewest && names.stream().anyMatch(found::contains) && isPlausible(found);
    }

    /** A number and an owner alone make no issue, a progress and an owner no log. */
    private boolean isPlausible(Set<Role> found) {
        Predicate<Role> has = found::contains;
        return switch (this) {
            case ISSUE ->
                has.test(Role.ISSUE_DESCRIPTION) || has.test(Role.ISSUE_MEASURES) || has.test(Role.ISSUE_VERIFICATION);
            case LOG -> has.test(Role.LOG_DATE) || has.test(Role.LOG_PROBLEMS) || has.test(Role.LOG_PLAN);
            case LEDGER ->
                has.test(Role.LEDGER_PLANNED) || has.test(Role.LEDGER_ALLOCATED) || has.test(Role.LEDGER_USED);
            case IMPROVEMENT -> has.test(Role.IMPROVEMENT_TASK) || has.test(Role.IMPROVEMENT_PROBLEM);
            case ADJUSTMENT ->
                has.test(Role.ADJUSTMENT_AFTER) || has.test(Role.ADJUSTMENT_TRIGGER) || has.test(Role.ADJUSTMENT_ITEM);
            case BRIEF -> has.test(Role.BRIEF_REQUEST);
            default -> true;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
