package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.plan.Plan;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.task.raci.Workload;
import dev.plumbline.text.Localized;
import java.util.List;

/** More work than a party can do in a part of the period (TASK-7). */
final class WorkloadRule implements Rule<Plan> {

    @Override
    public String id() {
        return "workload";
    }

    @Override
    public Localized title() {
        return Localized.of("工作量不得超过可用人力", "Nobody has more work than can be done");
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
        return List.of(Workload.OVER_CAPACITY);
    }

    @Override
    public void check(Plan plan, RuleContext context, FindingSink findings) {
        if (plan.tasks().stream().anyMatch(task -> task.effort().isPresent())) {
            context.status().work(plan.id()).workload().findings().forEach(findings::report);
        }
    }
}
