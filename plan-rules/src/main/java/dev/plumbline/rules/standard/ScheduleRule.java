package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.plan.Plan;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.task.schedule.Schedule;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Fixed dates that the schedule, as things stand, cannot hold (TASK-6). */
final class ScheduleRule implements Rule<Plan> {

    @Override
    public String id() {
        return "schedule";
    }

    @Override
    public Localized title() {
        return Localized.of("固定日期须可实现", "Fixed dates can be held");
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
        return List.of(Schedule.DATE_NOT_HELD);
    }

    @Override
    public void check(Plan plan, RuleContext context, FindingSink findings) {
        // Only dates that are fixed can be missed; without one no schedule is needed.
        if (plan.tasks().stream().anyMatch(task -> !task.constraints().isEmpty())) {
            Set<String> own =
                    plan.tasks().stream().map(task -> "task/" + task.id()).collect(Collectors.toSet());
            context.status().work(plan.id()).schedule().findings().stream()
                    .filter(finding ->
                            finding.location().path().filter(own::contains).isPresent())
                    .forEach(findings::report);
        }
    }
}
