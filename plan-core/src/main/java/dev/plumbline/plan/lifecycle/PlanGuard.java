package dev.plumbline.plan.lifecycle;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Guard;
import java.util.Locale;
import java.util.function.Predicate;

/** What steps with a plan require (PLAN-4, WF-4). */
public enum PlanGuard implements Guard<PlanAttempt> {
    /** Only those who compile it write and submit. */
    COMPILER_ONLY(
            "须由编制人或其代理人办理",
            "only its compiler or a substitute may do this",
            attempt -> attempt.isBy(PlanRole.COMPILER)),
    /** Only operations management organises, files, publishes and closes. */
    OPERATIONS_ONLY(
            "须由运营管理部办理",
            "only operations management may do this",
            attempt -> attempt.isBy(PlanRole.OPERATIONS_MANAGEMENT)),
    /** Only who holds a seat gives its opinion. */
    REVIEWER_ONLY(
            "须由该评审席位的人员办理",
            "only who holds that seat of the panel may do this",
            attempt -> attempt.isBy(PlanRole.REVIEWER)),
    /** Only who decides by the route. */
    DECIDER_ONLY(
            "须由该类计划的审批人办理",
            "only who decides on plans of this kind may do this",
            attempt -> attempt.isBy(PlanRole.DECIDER)),
    /** A return is made by who decides or oversees. */
    DECIDER_OR_OPERATIONS(
            "须由审批人或运营管理部办理",
            "only the decider or operations management may do this",
            attempt -> attempt.isBy(PlanRole.DECIDER) || attempt.isBy(PlanRole.OPERATIONS_MANAGEMENT)),
    /** Nobody reviews or decides on their own plan. */
    NOT_OWN(
            "不得评审或审批本人(及与本人互为代理者)编制的计划",
            "nobody may judge their own plan, nor one of somebody they stand in for or who stands in for them",
            attempt -> !attempt.isOwn()),
    /** A return says why. */
    REASON_GIVEN("须说明理由", "a reason is required", PlanAttempt::hasReason),
    /** Every part that its period requires. */
    COMPLETE("计划内容须完整", "the plan must have all its parts", PlanAttempt::isComplete),
    /** Enough opinions on just this content. */
    REVIEWS_MET("评审意见须达到规定人数", "enough of those asked must agree to just this content", PlanAttempt::isReviewed),
    /** What is published is what was decided. */
    CONTENT_DECIDED("内容须与批准的一致", "the content must be just what was approved", PlanAttempt::isDecided),
    /** Filed before it is published. */
    FILED("须先备案", "it must be filed first", PlanAttempt::isFiled),
    /** Each task serves the plan above. */
    LINKED("每项任务须与上级计划目标关联", "every task must serve a goal of the plans above", PlanAttempt::isLinked),
    /** Issued or explained before it is carried out. */
    HANDED_DOWN("须先下发或解读", "it must be issued or explained first", PlanAttempt::isHandedDown),
    /** The evaluation of its period is there. */
    EVALUATED("须先提交评估报告", "the evaluation must be filed first", PlanAttempt::isEvaluated);

    private final Localized requirement;
    private final Predicate<PlanAttempt> condition;

    PlanGuard(String chinese, String english, Predicate<PlanAttempt> condition) {
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
    public boolean holds(PlanAttempt attempt) {
        return condition.test(attempt);
    }
}
