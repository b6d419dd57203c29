package dev.plumbline.io.arbitrary;

import static dev.plumbline.io.arbitrary.Texts.maybe;

import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Priority;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.task.AcceptanceCriterion;
import dev.plumbline.task.DateConstraint;
import dev.plumbline.task.DayCounting;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.DependencyKind;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.JointWork;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.CalendarId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Tasks and what they hold. */
public final class Tasks {

    private Tasks() {}

    public static Arbitrary<Task> tasks() {
        return Builders.withBuilder(Task::builder)
                .use(Values.ids(TaskId::new))
                .in(Task.Builder::id)
                .use(Texts.words())
                .in(Task.Builder::name)
                .use(maybe(Texts.any()))
                .in((task, value) -> task.description(value))
                .use(maybe(Values.ids(GoalId::new)))
                .in((task, value) -> task.goal(value))
                .use(maybe(Values.ids(InitiativeId::new)))
                .in((task, value) -> task.initiative(value))
                .use(maybe(Values.dates()))
                .in((task, value) -> task.start(value))
                .use(maybe(Values.dates().map(date -> date.plusYears(100))))
                .in((task, value) -> task.finish(value))
                .use(maybe(Arbitraries.integers().between(0, 36_525)))
                .inSetter((task, value) -> value.ifPresent(task::duration))
                .use(Plans.few(constraints()))
                .in((task, value) -> task.constraints(value))
                .use(maybe(Values.ids(CalendarId::new)))
                .in((task, value) -> task.calendar(value))
                .use(maybe(Values.positiveDecimals()))
                .in((task, value) -> task.effort(value))
                .use(Plans.few(Texts.any()))
                .in((task, value) -> task.steps(value))
                .use(maybe(Texts.any()))
                .in((task, value) -> task.expectedResult(value))
                .use(maybe(Texts.any()))
                .in((task, value) -> task.deliverable(value))
                .use(Plans.few(criteria()))
                .in((task, value) -> task.criteria(value))
                .use(maybe(Arbitraries.of(Priority.class)))
                .in((task, value) -> task.priority(value))
                .use(Plans.indicators().list().ofMaxSize(2))
                .in((task, value) -> task.indicators(value))
                .use(Plans.few(Values.parties()))
                .in((task, value) -> task.collaborators(value))
                .use(Plans.few(dependencies()))
                .in((task, value) -> task.dependencies(value))
                .use(maybe(Values.references()))
                .in((task, value) -> task.origin(value))
                .use(Texts.attributes())
                .in((task, value) -> task.attributes(value))
                .build(Task.Builder::build);
    }

    public static Arbitrary<RoutineTask> routines() {
        return Combinators.combine(
                        Values.ids(TaskId::new),
                        Texts.words(),
                        maybe(Values.parties()),
                        Arbitraries.of("daily", "weekly on FRI at 14:00", "monthly on last", "2 times a week")
                                .map(Cadence::parse),
                        Values.ranges())
                .as((id, name, owner, cadence, span) -> RoutineTask.builder()
                        .id(id)
                        .name(name)
                        .owner(owner)
                        .cadence(cadence)
                        .span(span)
                        .build());
    }

    public static Arbitrary<JointWork> jointWorks() {
        return Combinators.combine(
                        Values.ids(TaskId::new),
                        maybe(Values.ids(OrgUnitId::new)),
                        Plans.few(Texts.any()),
                        Arbitraries.maps(Values.ids(OrgUnitId::new), Texts.any())
                                .ofMaxSize(2),
                        Arbitraries.maps(Values.ids(OrgUnitId::new), Values.parties())
                                .ofMaxSize(2),
                        maybe(Arbitraries.of(Frequency.class)))
                .as((task, lead, duties, helping, persons, sync) -> JointWork.builder()
                        .task(task)
                        .lead(lead)
                        .leadDuties(duties)
                        .helping(helping)
                        .interfacePersons(persons)
                        .sync(sync)
                        .build());
    }

    public static Arbitrary<DateConstraint> constraints() {
        return Combinators.combine(Arbitraries.of(DateConstraint.Kind.class), Values.dates())
                .as(DateConstraint::new);
    }

    public static Arbitrary<AcceptanceCriterion> criteria() {
        return Combinators.combine(Texts.words(), maybe(Texts.any()), maybe(Values.bounds()))
                .as(AcceptanceCriterion::new);
    }

    public static Arbitrary<Dependency> dependencies() {
        return Combinators.combine(
                        Values.ids(TaskId::new),
                        Arbitraries.of(DependencyKind.class),
                        Arbitraries.integers().between(-36_525, 36_525),
                        Arbitraries.of(DayCounting.class))
                .as(Dependency::new);
    }
}
