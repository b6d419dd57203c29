package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.DateFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.task.Task;
import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.util.Optional;

/** Adds to a known task what another table says of it and the plan does not. */
final class TaskFill {

    private final TableRow row;
    private final Task known;
    private final Task told;
    private final Seconds seconds;

    private TaskFill(TableRow row, Task known, Task told) {
        this.row = row;
        this.known = known;
        this.told = told;
        this.seconds = new Seconds(row, known.name());
    }

    static Task.Builder fill(Task.Builder task, Task known, Task told, TableRow row) {
        return new TaskFill(row, known, told).filled(task);
    }

    private Task.Builder filled(Task.Builder task) {
        dates(task);
        told.collaborators().stream()
                .filter(party -> !known.collaborators().contains(party))
                .forEach(task::addCollaborators);
        Role described = row.peek(Role.TASK_DESCRIPTION).isPresent() ? Role.TASK_DESCRIPTION : Role.TASK_HOW;
        Role measured = row.peek(Role.TASK_INDICATOR).isPresent() ? Role.TASK_INDICATOR : Role.TASK_TARGET;
        return task.goal(seconds.first(Role.TASK_GOAL, known.goal(), told.goal()))
                .initiative(seconds.first(Role.TASK_INITIATIVE, known.initiative(), told.initiative()))
                .priority(seconds.first(Role.TASK_PRIORITY, known.priority(), told.priority()))
                .criteria(seconds.first(Role.TASK_CRITERIA, known.criteria(), told.criteria()))
                .steps(seconds.first(Role.TASK_STEPS, known.steps(), told.steps()))
                .indicators(seconds.first(measured, known.indicators(), told.indicators()))
                .effort(seconds.first(Role.TASK_EFFORT, known.effort(), told.effort()))
                .description(seconds.first(described, known.description(), told.description()))
                .expectedResult(seconds.first(Role.TASK_RESULT, known.expectedResult(), told.expectedResult()))
                .deliverable(seconds.first(Role.TASK_DELIVERABLE, known.deliverable(), told.deliverable()));
    }

    /** Takes the dates that the plan does not state; one that would reverse its own is reported. */
    private void dates(Task.Builder task) {
        Optional<LocalDate> start = known.start().or(told::start);
        Optional<LocalDate> finish = known.finish().or(told::finish);
        boolean reversed =
                start.isPresent() && finish.isPresent() && finish.get().isBefore(start.get());
        if (!reversed) {
            task.start(start).finish(finish);
            return;
        }
        Role own = known.start().isPresent() ? Role.TASK_FINISH : Role.TASK_START;
        row.report(
                row.table().has(own) ? own : Role.TASK_DATES,
                DateFindings.RANGE_REVERSED,
                Localized.of("与计划中的日期不矛盾的日期", "a date that fits those of the plan"),
                finding -> finding.putFigure("start", start.get()));
    }
}
