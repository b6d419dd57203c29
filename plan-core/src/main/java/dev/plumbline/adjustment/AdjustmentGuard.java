package dev.plumbline.adjustment;

import static dev.plumbline.adjustment.AdjustmentRole.DECIDER;
import static dev.plumbline.adjustment.AdjustmentRole.OPERATIONS_MANAGEMENT;
import static dev.plumbline.adjustment.AdjustmentRole.REQUESTER;
import static dev.plumbline.adjustment.AdjustmentRole.REVIEWER;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Guard;
import java.util.Locale;
import java.util.function.Predicate;

/** What steps with an adjustment require (WF-2..4b). */
public enum AdjustmentGuard implements Guard<AdjustmentAttempt> {
    /** Only the applicant writes, submits and withdraws. */
    REQUESTER_ONLY(
            "须由申请人或其代理人办理", "only the requester or a substitute may do this", attempt -> attempt.isBy(REQUESTER)),
    /** Only operations management takes up and publishes. */
    OPERATIONS_ONLY(
            "须由运营管理部办理", "only operations management may do this", attempt -> attempt.isBy(OPERATIONS_MANAGEMENT)),
    /** Only who holds a seat gives its opinion. */
    REVIEWER_ONLY(
            "须由该审核席位的人员办理", "only who holds that seat of the panel may do this", attempt -> attempt.isBy(REVIEWER)),
    /** Only who has authority decides. */
    DECIDER_ONLY("须由有审批权限者办理", "only who has authority to decide may do this", attempt -> attempt.isBy(DECIDER)),
    /** A return is made by who decides or oversees. */
    DECIDER_OR_OPERATIONS(
            "须由审批人或运营管理部办理",
            "only a decider or operations management may do this",
            attempt -> attempt.isBy(DECIDER) || attempt.isBy(OPERATIONS_MANAGEMENT)),
    /** Nobody reviews or decides on their own request. */
    NOT_OWN(
            "不得审核或审批本人(及与本人互为代理者)的申请",
            "nobody may judge their own request, nor one of somebody they stand in for or who stands in for them",
            attempt -> !attempt.isOwn()),
    /** A return and a rejection say why. */
    REASON_GIVEN("须说明理由", "a reason is required", AdjustmentAttempt::hasReason),
    /** Reason, changes and expected effect are stated, and the changes can be made. */
    COMPLETE(
            "须写明理由、具体调整内容和预期效果(原计划脱离实际的还须附论证)，且调整内容与所依据的版本相符",
            "reason, changes and expected effect (and, where the plan is at fault, a justification) must be stated, and"
                    + " the changes must fit the version they were drafted against",
            AdjustmentAttempt::isComplete),
    /** Enough opinions on just this content. */
    REVIEWS_MET("审核意见须达到规定人数", "enough of those asked must agree to just this content", AdjustmentAttempt::isReviewed),
    /** By the authority that the size of the change calls for. */
    WITHIN_AUTHORITY(
            "调整幅度须在审批人权限之内(按期累计)",
            "the size of the change, added up over the period, must lie within the decider's authority",
            AdjustmentAttempt::isWithinAuthority),
    /** What is published is what was decided. */
    CONTENT_DECIDED("内容须与批准的一致", "the content must be just what was approved", AdjustmentAttempt::isDecided),
    /** The plan is open and untouched. */
    PLAN_SOUND(
            "计划须未结束且与现行版本一致",
            "the plan must be open and stand as its version in force says",
            AdjustmentAttempt::isPlanSound),
    /** Nothing that came into force since conflicts. */
    NO_CONFLICT("须与现行版本无冲突", "nothing in the version in force may conflict", attempt -> !attempt.isConflicting());

    private final Localized requirement;
    private final Predicate<AdjustmentAttempt> condition;

    AdjustmentGuard(String chinese, String english, Predicate<AdjustmentAttempt> condition) {
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
    public boolean holds(AdjustmentAttempt attempt) {
        return condition.test(attempt);
    }
}
