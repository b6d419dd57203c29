package dev.plumbline.io.table.mapping;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One row's word on a task: enters it into its plan, or, in a table that tracks tasks, finds the one it is about. */
final class TaskEntry {

    private final BookAssembly book;
    private final PlanDraft plan;
    private final TableRow row;
    private final Column nameColumn;
    private final String name;
    private final List<PartyId> owners;

    TaskEntry(BookAssembly book, PlanDraft plan, TableRow row, Column nameColumn, String name, List<PartyId> owners) {
        this.book = book;
        this.plan = plan;
        this.row = row;
        this.nameColumn = nameColumn;
        this.name = name;
        this.owners = owners;
    }

    /** Enters a new task; one of a name that is taken is numbered and reported. */
    Task enter(Optional<Goal> goal, DateCells.Span span, UnaryOperator<Task.Builder> more) {
        String id = NameIds.id(plan.id(), unit(), name);
        String free = book.ids().claim("task/" + id).substring("task/".length());
        if (!free.equals(id)) {
            row.tell(nameColumn, TableFindings.ID_CLASH, builder -> builder.putFigure("id", free));
        }
        Task.Builder task = Task.builder()
                .id(TaskId.of(free))
                .name(name)
                .goal(goal.map(Goal::id))
                .start(span.start())
                .finish(span.finish());
        Task entered = more.apply(task).build();
        plan.put(entered);
        plan.responsible(entered.id(), owners);
        book.predecessors().note(row, plan, entered);
        row.origin("task/" + free, nameColumn);
        return entered;
    }

    /** The task of this name that the plan already has, its dates compared with the plan's; else enters it. */
    Task track(Optional<Goal> goal, Column start, Column finish, UnaryOperator<Task.Builder> more) {
        DateCells.Span span = DateCells.span(row, start, finish);
        Optional<Task> known = plan.task(name, unit());
        if (known.isEmpty()) {
            return enter(goal, span, more);
        }
        Task task = known.get();
        compare(start, task, span.start(), task.start());
        compare(finish, task, span.finish(), task.finish());
        book.predecessors().note(row, plan, task);
        return plan.change(task.id(), builder -> fill(builder, task, span));
    }

    private void compare(Column column, Task task, Optional<LocalDate> tracked, Optional<LocalDate> planned) {
        if (tracked.isPresent() && planned.isPresent()) {
            row.compared(column);
            if (!tracked.equals(planned)) {
                row.tell(
                        column,
                        TableFindings.DATE_DIFFERS,
                        finding -> finding.putFigure("task", task.name())
                                .putFigure("tracked", tracked.get())
                                .putFigure("planned", planned.get())
                                .expected(Localized.of(
                                        planned.get().toString(), planned.get().toString())));
            }
        }
    }

    /** Takes the dates that the plan does not state, unless they would reverse its own. */
    private static Task.Builder fill(Task.Builder builder, Task task, DateCells.Span span) {
        Optional<LocalDate> start = task.start().or(span::start);
        Optional<LocalDate> finish = task.finish().or(span::finish);
        boolean reversed =
                start.isPresent() && finish.isPresent() && finish.get().isBefore(start.get());
        return reversed ? builder : builder.start(start).finish(finish);
    }

    static Reference reference(Task task) {
        return Reference.of("task", task.id().value());
    }

    private Optional<OrgUnitId> unit() {
        return owners.stream().flatMap(owner -> PartyCells.unit(owner).stream()).findFirst();
    }
}
