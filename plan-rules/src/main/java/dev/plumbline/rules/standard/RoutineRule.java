package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.plan.Plan;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.task.RoutineRecord;
import dev.plumbline.text.Localized;
import java.util.List;

/** Routine work that was not done (TASK-9). */
final class RoutineRule implements Rule<Plan> {

    @Override
    public String id() {
        return "routine";
    }

    @Override
    public Localized title() {
        return Localized.of("常规工作须按时完成", "Routine work is done each time");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.TASK;
    }

    @Override
    public Subject<Plan> subject() {
        return Subject.PLAN;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(RoutineRecord.MISSED);
    }

    @Override
    public void check(Plan plan, RuleContext context, FindingSink findings) {
        context.status()
                .work(plan.id())
                .routines()
                .forEach(record -> record.missed().ifPresent(findings::report));
    }
}
