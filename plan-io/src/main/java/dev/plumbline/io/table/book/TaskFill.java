package dev.plumbline.io.table.book;

import dev.plumbline.task.Task;
import java.time.LocalDate;
import java.util.Optional;

/** Adds to a known task what another table says of it and the plan does not. */
final class TaskFill {

    private TaskFill() {}

    static Task.Builder fill(Task.Builder task, Task known, Task told) {
        dates(task, known, told);
        if (known.goal().isEmpty()) {
            task.goal(told.goal());
        }
        if (known.initiative().isEmpty()) {
            task.initiative(told.initiative());
        }
        if (known.priority().isEmpty()) {
            task.priority(told.priority());
        }
        if (known.criteria().isEmpty()) {
            task.addAllCriteria(told.criteria());
        }
        if (known.steps().isEmpty()) {
            task.addAllSteps(told.steps());
        }
        if (known.indicators().isEmpty()) {
            task.addAllIndicators(told.indicators());
        }
        if (known.effort().isEmpty()) {
            task.effort(told.effort());
        }
        told.collaborators().stream()
                .filter(party -> !known.collaborators().contains(party))
                .forEach(task::addCollaborators);
        return task.description(known.description().or(told::description))
                .expectedResult(known.expectedResult().or(told::expectedResult))
                .deliverable(known.deliverable().or(told::deliverable));
    }

    /** Takes the dates that the plan does not state, unless they would reverse its own. */
    private static void dates(Task.Builder task, Task known, Task told) {
        Optional<LocalDate> start = known.start().or(told::start);
        Optional<LocalDate> finish = known.finish().or(told::finish);
        boolean reversed =
                start.isPresent() && finish.isPresent() && finish.get().isBefore(start.get());
        if (!reversed) {
            task.start(start).finish(finish);
        }
    }
}
