package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.plan.Plan;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.task.raci.JointWorkCheck;
import dev.plumbline.text.Localized;
import java.util.List;

/** Tasks of several units without lead, duties, interface persons or a sync (RACI-3). */
final class JointWorkRule implements Rule<Plan> {

    @Override
    public String id() {
        return "joint-work";
    }

    @Override
    public Localized title() {
        return Localized.of("跨部门任务须明确牵头与配合", "Who leads and who helps is settled where units work together");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.RESPONSIBILITY;
    }

    @Override
    public Subject<Plan> subject() {
        return Subject.PLAN;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(JointWorkCheck.UNSETTLED);
    }

    @Override
    public void check(Plan plan, RuleContext context, FindingSink findings) {
        context.status().work(plan.id()).unsettledJointWork().forEach(findings::report);
    }
}
