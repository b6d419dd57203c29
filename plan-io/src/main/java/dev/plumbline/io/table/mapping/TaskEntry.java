package dev.plumbline.io.table.mapping;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
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
        row.origin("task/" + free, nameColumn);
        return entered;
    }

    /** The task of this name that the plan already has; else enters it. */
    Task track(Optional<Goal> goal, DateCells.Span span, UnaryOperator<Task.Builder> more) {
        return plan.task(name, unit()).orElseGet(() -> enter(goal, span, more));
    }

    static Reference reference(Task task) {
        return Reference.of("task", task.id().value());
    }

    private Optional<OrgUnitId> unit() {
        return owners.stream().flatMap(owner -> PartyCells.unit(owner).stream()).findFirst();
    }
}
