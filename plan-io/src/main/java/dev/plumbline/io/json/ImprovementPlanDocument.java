package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.party.PartyId;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An improvement plan as it is written. */
record ImprovementPlanDocument(
        @Required TaskId task,
        @Required Moment when,
        @Required PartyId owner,
        @Nullable String problem,
        List<String> measures,
        @Nullable LocalDate due,
        Map<String, String> attributes) {

    static ImprovementPlanDocument from(ImprovementPlan plan) {
        return new ImprovementPlanDocument(
                plan.task(),
                plan.when(),
                plan.owner(),
                plan.problem().orElse(null),
                plan.measures(),
                plan.due().orElse(null),
                plan.attributes());
    }

    ImprovementPlan toPlan() {
        return ImprovementPlan.builder()
                .task(task)
                .when(when)
                .owner(owner)
                .problem(ofNullable(problem))
                .measures(measures)
                .due(ofNullable(due))
                .attributes(attributes)
                .build();
    }
}
