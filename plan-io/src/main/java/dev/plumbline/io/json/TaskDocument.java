package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;
import static dev.plumbline.io.json.Given.orNull;
import static java.util.Optional.ofNullable;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Priority;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.AcceptanceCriterion;
import dev.plumbline.task.DateConstraint;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.CalendarId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A task as it is written. */
record TaskDocument(
        @Required TaskId id,
        @Required String name,
        @Nullable String description,
        @Nullable GoalId goal,
        @Nullable InitiativeId initiative,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Nullable Integer duration,
        List<DateConstraint> constraints,
        @Nullable CalendarId calendar,
        @Nullable BigDecimal effort,
        List<String> steps,
        @Nullable String expectedResult,
        @Nullable String deliverable,
        List<AcceptanceCriterion> criteria,
        @Nullable Priority priority,
        List<Indicator> indicators,
        List<PartyId> collaborators,
        List<Dependency> dependencies,
        @Nullable Reference origin,
        Map<String, String> attributes) {

    static TaskDocument from(Task task) {
        return new TaskDocument(
                task.id(),
                task.name(),
                task.description().orElse(null),
                task.goal().orElse(null),
                task.initiative().orElse(null),
                task.start().orElse(null),
                task.finish().orElse(null),
                orNull(task.duration()),
                task.constraints(),
                task.calendar().orElse(null),
                task.effort().orElse(null),
                task.steps(),
                task.expectedResult().orElse(null),
                task.deliverable().orElse(null),
                task.criteria(),
                task.priority().orElse(null),
                task.indicators(),
                task.collaborators(),
                task.dependencies(),
                task.origin().orElse(null),
                task.attributes());
    }

    Task toTask() {
        Task.Builder task = Task.builder()
                .id(id)
                .name(name)
                .description(ofNullable(description))
                .goal(ofNullable(goal))
                .initiative(ofNullable(initiative))
                .start(ofNullable(start))
                .finish(ofNullable(finish))
                .constraints(constraints)
                .calendar(ofNullable(calendar))
                .effort(ofNullable(effort))
                .steps(steps)
                .expectedResult(ofNullable(expectedResult))
                .deliverable(ofNullable(deliverable))
                .criteria(criteria)
                .priority(ofNullable(priority))
                .indicators(indicators)
                .collaborators(collaborators)
                .dependencies(dependencies)
                .origin(ofNullable(origin))
                .attributes(attributes);
        given(duration, task::duration);
        return task.build();
    }
}
