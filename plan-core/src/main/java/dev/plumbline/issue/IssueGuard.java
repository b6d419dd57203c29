package dev.plumbline.issue;

import static dev.plumbline.issue.IssueRole.OPERATIONS_MANAGEMENT;
import static dev.plumbline.issue.IssueRole.OWNER;
import static dev.plumbline.issue.IssueRole.REPORTER;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Guard;
import java.util.Locale;
import java.util.function.Predicate;

/** What moves of an issue require (ISS-4). */
public enum IssueGuard implements Guard<IssueAttempt> {
    /** Only operations management takes in, grades, assigns and closes. */
    OPERATIONS_ONLY(
            "须由运营管理部办理", "only operations management may do this", attempt -> attempt.isBy(OPERATIONS_MANAGEMENT)),
    /** Only the responsible unit handles it. */
    OWNER_ONLY("须由责任人办理", "only the owner may do this", attempt -> attempt.isBy(OWNER)),
    /** Only the reporter judges the result. */
    REPORTER_ONLY("须由反馈人本人确认", "only the reporter may judge the result", attempt -> attempt.isBy(REPORTER)),
    /** Whoever works on it or oversees it. */
    OWNER_OR_OPERATIONS(
            "须由责任人或运营管理部办理",
            "only the owner or operations management may do this",
            attempt -> attempt.isBy(OWNER, OPERATIONS_MANAGEMENT)),
    /** Whoever told of it or oversees it. */
    REPORTER_OR_OPERATIONS(
            "须由反馈人或运营管理部提出",
            "only the reporter or operations management may do this",
            attempt -> attempt.isBy(REPORTER, OPERATIONS_MANAGEMENT)),
    /** A rejection, a refusal, a reopening and a pause say why. */
    REASON_GIVEN("须说明理由", "a reason is required", IssueAttempt::hasReason),
    /** Another severity than the rules give needs a reason. */
    OVERRIDE_EXPLAINED(
            "与规则定级不同时须说明理由",
            "a severity other than the rules give needs a reason",
            attempt -> !attempt.isOverride() || attempt.hasReason()),
    /** The handling plan is filed before work begins. */
    PLAN_FILED("须先提交问题处理方案备案", "the handling plan must be filed first", IssueAttempt::isPlanFiled),
    /** A later recurrence is an issue of its own. */
    UNDER_OBSERVATION(
            "须在观察期内(之后再发须另报新问题并关联)",
            "the time of observation must not be over (a later recurrence is a new issue linked to this one)",
            IssueAttempt::isUnderObservation),
    /** Clocks that stand still cannot be paused again. */
    NOT_PAUSED("须未处于暂停", "the clocks must be running", attempt -> !attempt.isPaused()),
    /** Only clocks that stand still go on. */
    PAUSED("须处于暂停", "the clocks must be paused", IssueAttempt::isPaused);

    private final Localized requirement;
    private final Predicate<IssueAttempt> condition;

    IssueGuard(String chinese, String english, Predicate<IssueAttempt> condition) {
        this.requirement = Localized.of(chinese, english);
        this.condition = condition;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Localized requirement() {
        return requirement;
    }

    @Override
    public boolean holds(IssueAttempt attempt) {
        return condition.test(attempt);
    }
}
