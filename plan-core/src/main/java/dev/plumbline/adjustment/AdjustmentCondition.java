package dev.plumbline.adjustment;

import dev.plumbline.approval.Condition;
import dev.plumbline.text.Localized;

/** What has to hold of an adjustment before a step with it (WF-2, WF-4). */
public enum AdjustmentCondition implements Condition {
    /** Content, state and record of steps fit each other. */
    INTACT("内容须与留痕记录一致（否则只能核查）", "its content and its record of steps must fit (else it can only be examined)"),
    /** Every part that policy requires, and changes that can be made. */
    COMPLETE(
            "申请内容须完整，且调整内容与所依据的版本相符",
            "the application must have all its parts, and its changes must fit the version they were drafted against"),
    /** Who asks is known to the organisation, where that lists people. */
    REQUESTER_KNOWN("申请人须在组织架构中登记", "the organisation must know who asks"),
    /** What is asked for leaves the plan sound. */
    SOUND("调整后的计划须自洽", "the plan must be sound after the change"),
    /** A plan in force that is still carried out; a draft is edited, not adjusted. */
    PLAN_OPEN(
            "计划须已发布、未结束且与其留痕记录一致（草案请直接修改）",
            "the plan must be published, not yet closed, and fit its record of steps (a draft is edited instead)"),
    /** Enough opinions on just this content. */
    REVIEWS_MET("审核意见须达到规定人数", "enough of those asked must agree to just this content"),
    /** By the authority that the size of the change calls for. */
    WITHIN_AUTHORITY(
            "调整幅度须在审批人权限之内（按申请部门滚动累计）",
            "the size of the change, added up for the applying unit, must lie within the decider's authority"),
    /** A body has decided by its own rule. */
    VOTES_MET("表决须达到该机构的议事规则", "the body must decide by its own rule"),
    /** Enough members of a body may vote. */
    BODY_ABLE("该机构须有足够的成员可以表决", "enough members of the body must be free to vote"),
    /** Only who approved takes it back. */
    APPROVED_BY_THEM("须由批准人本人收回", "only who approved it may take it back"),
    /** Whoever approved could still approve as much now. */
    STILL_WITHIN_AUTHORITY(
            "发布时累计的调整幅度仍须在批准人权限之内（否则由批准人收回，交有权限者审批）",
            "what adds up by the day of publication must still lie within the authority that approved it (else let whoever"
                    + " approved take it back, and somebody with that authority decide)"),
    /** What is published is what was decided. */
    CONTENT_DECIDED("内容须与批准的一致", "the content must be just what was approved"),
    /** Nothing that came into force since conflicts. */
    NO_CONFLICT("须与现行版本无冲突", "nothing in the version in force may conflict");

    private final Localized requirement;

    AdjustmentCondition(String chinese, String english) {
        this.requirement = Localized.of(chinese, english);
    }

    @Override
    public Localized requirement() {
        return requirement;
    }
}
