package dev.plumbline.io.json.document;

import static dev.plumbline.io.json.document.Absent.orNull;

import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.task.AcceptanceCriterion;
import dev.plumbline.task.DateConstraint;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;

/** Tasks, what they wait for and what they are accepted by, milestones and initiatives. */
public final class TaskDocuments {

    /** An acceptance criterion as it is written. */
    public static final ObjectCodec<AcceptanceCriterion> CRITERION = criterion();

    /** A date that a schedule has to respect, as it is written. */
    public static final ObjectCodec<DateConstraint> CONSTRAINT = constraint();

    /** What a task waits for, as it is written; without lag unless one is given. */
    public static final ObjectCodec<Dependency> DEPENDENCY = dependency();

    /** A task as it is written. */
    public static final ObjectCodec<Task> TASK = task();

    /** A milestone as it is written. */
    public static final ObjectCodec<Milestone> MILESTONE = milestone();

    /** An initiative as it is written. */
    public static final ObjectCodec<Initiative> INITIATIVE = initiative();

    private TaskDocuments() {}

    private static ObjectCodec<AcceptanceCriterion> criterion() {
        Shape<AcceptanceCriterion> shape = Shape.of(AcceptanceCriterion.class);
        var text = shape.required("text", TextCodec.TEXT, AcceptanceCriterion::text);
        var name = shape.optional("name", TextCodec.TEXT, AcceptanceCriterion::name);
        var bound = shape.optional("bound", Texts.BOUND, AcceptanceCriterion::bound);
        return shape.element(read -> new AcceptanceCriterion(read.get(text), read.find(name), read.find(bound)));
    }

    private static ObjectCodec<DateConstraint> constraint() {
        Shape<DateConstraint> shape = Shape.of(DateConstraint.class);
        var kind = shape.required("kind", Words.DATE_CONSTRAINT_KIND, DateConstraint::kind);
        var date = shape.required("date", Times.DATE, DateConstraint::date);
        return shape.element(read -> new DateConstraint(read.get(kind), read.get(date)));
    }

    private static ObjectCodec<Dependency> dependency() {
        Shape<Dependency> shape = Shape.of(Dependency.class);
        var predecessor = shape.required("predecessor", Ids.TASK, Dependency::predecessor);
        var kind = shape.required("kind", Words.DEPENDENCY_KIND, Dependency::kind);
        var lagDays = shape.nullable("lagDays", NumberCodec.INTEGER, Dependency::lagDays);
        var counting = shape.nullable("counting", Words.DAY_COUNTING, Dependency::counting);
        return shape.element(read -> {
            Dependency usual = Dependency.of(read.get(predecessor), read.get(kind));
            return new Dependency(
                    read.get(predecessor),
                    read.get(kind),
                    read.or(lagDays, usual.lagDays()),
                    read.or(counting, usual.counting()));
        });
    }

    private static ObjectCodec<Task> task() {
        Shape<Task> shape = Shape.of(Task.class).calledBy("task/", Task::id);
        var id = shape.required("id", Ids.TASK, Task::id);
        var name = shape.required("name", TextCodec.TEXT, Task::name);
        var description = shape.optional("description", TextCodec.TOLD, Task::description);
        var goal = shape.optional("goal", Ids.GOAL, Task::goal);
        var initiative = shape.optional("initiative", Ids.INITIATIVE, Task::initiative);
        var start = shape.optional("start", Times.DATE, Task::start);
        var finish = shape.optional("finish", Times.DATE, Task::finish);
        var duration = shape.nullable("duration", NumberCodec.INTEGER, task -> orNull(task.duration()));
        var constraints = shape.list("constraints", CONSTRAINT, Task::constraints);
        var calendar = shape.optional("calendar", Ids.CALENDAR, Task::calendar);
        var effort = shape.optional("effort", NumberCodec.DECIMAL, Task::effort);
        var steps = shape.list("steps", TextCodec.TOLD, Task::steps);
        var expectedResult = shape.optional("expectedResult", TextCodec.TOLD, Task::expectedResult);
        var deliverable = shape.optional("deliverable", TextCodec.TOLD, Task::deliverable);
        var criteria = shape.list("criteria", CRITERION, Task::criteria);
        var priority = shape.optional("priority", Words.PRIORITY, Task::priority);
        var indicators = shape.list("indicators", GoalDocuments.INDICATOR, Task::indicators);
        var collaborators = shape.list("collaborators", Parties.PARTY, Task::collaborators);
        var dependencies = shape.list("dependencies", DEPENDENCY, Task::dependencies);
        var origin = shape.optional("origin", Texts.REFERENCE, Task::origin);
        var attributes = shape.map("attributes", TextCodec.TEXT, Task::attributes);
        return shape.element(read -> {
            Task.Builder task = Task.builder().id(read.get(id)).name(read.get(name));
            read.given(description, task, Task.Builder::description);
            read.given(goal, task, Task.Builder::goal);
            read.given(initiative, task, Task.Builder::initiative);
            read.given(start, task, Task.Builder::start);
            read.given(finish, task, Task.Builder::finish);
            read.given(duration, task, Task.Builder::duration);
            read.given(constraints, task, Task.Builder::constraints);
            read.given(calendar, task, Task.Builder::calendar);
            read.given(effort, task, Task.Builder::effort);
            read.given(steps, task, Task.Builder::steps);
            read.given(expectedResult, task, Task.Builder::expectedResult);
            read.given(deliverable, task, Task.Builder::deliverable);
            read.given(criteria, task, Task.Builder::criteria);
            read.given(priority, task, Task.Builder::priority);
            read.given(indicators, task, Task.Builder::indicators);
            read.given(collaborators, task, Task.Builder::collaborators);
            read.given(dependencies, task, Task.Builder::dependencies);
            read.given(origin, task, Task.Builder::origin);
            read.given(attributes, task, Task.Builder::attributes);
            return task.build();
        });
    }

    private static ObjectCodec<Milestone> milestone() {
        Shape<Milestone> shape = Shape.of(Milestone.class);
        var name = shape.required("name", TextCodec.TEXT, Milestone::name);
        var date = shape.required("date", Times.DATE, Milestone::date);
        var task = shape.optional("task", Ids.TASK, Milestone::task);
        return shape.element(read -> new Milestone(read.get(name), read.get(date), read.find(task)));
    }

    private static ObjectCodec<Initiative> initiative() {
        Shape<Initiative> shape = Shape.of(Initiative.class).calledBy("initiative/", Initiative::id);
        var id = shape.required("id", Ids.INITIATIVE, Initiative::id);
        var what = shape.required("what", TextCodec.TEXT, Initiative::what);
        var how = shape.optional("how", TextCodec.TOLD, Initiative::how);
        var kind = shape.optional("kind", Words.INITIATIVE_KIND, Initiative::kind);
        var goal = shape.optional("goal", Ids.GOAL, Initiative::goal);
        return shape.element(read -> Initiative.builder()
                .id(read.get(id))
                .what(read.get(what))
                .how(read.find(how))
                .kind(read.find(kind))
                .goal(read.find(goal))
                .build());
    }
}
