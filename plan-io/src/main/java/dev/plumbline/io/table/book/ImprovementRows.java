package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.RowFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.Moment;
import java.util.List;
import java.util.Optional;

/** Plans to improve (改进计划): what is done about a task that fell behind, by whom and until when (TASK-3). */
final class ImprovementRows implements Rows {

    @Override
    public void take(OfficeTable table, BookDraft book) {
        PlanDraft plan = book.plan(table);
        boolean numbered = Numbers.identify(table, Role.IMPROVEMENT_NUMBER, book.words());
        for (TableRow row : book.rows(table)) {
            number(row, numbered);
            take(row, plan, book);
        }
    }

    private static void take(TableRow row, PlanDraft plan, BookDraft book) {
        List<String> measures = Kept.sentences(row, Role.IMPROVEMENT_MEASURES);
        Optional<String> problem = row.text(Role.IMPROVEMENT_PROBLEM);
        if (measures.isEmpty() && problem.isEmpty()) {
            row.required(Role.IMPROVEMENT_MEASURES);
            row.refuse();
            return;
        }
        Optional<PartyId> owner = book.parties().first(row, Role.IMPROVEMENT_OWNER);
        TaskId task = task(row, problem.orElseGet(() -> measures.get(0)), owner, plan, book);
        ImprovementPlan.Builder improvement = ImprovementPlan.builder()
                .task(task)
                .when(Moment.of(row.table().asOf()))
                .owner(owner.or(() -> plan.letters().responsible(task).stream().findFirst())
                        .orElse(book.options().recordedBy()))
                .problem(problem)
                .measures(measures)
                .due(DateCells.end(row, Role.IMPROVEMENT_DUE));
        book.record(improvement.attributes(row.attributes()).build(), owner, false);
        row.subject("improvement", task);
    }

    private static void number(TableRow row, boolean identifies) {
        if (row.text(Role.IMPROVEMENT_NUMBER).isEmpty()) {
            return;
        }
        if (identifies) {
            row.keep(Role.IMPROVEMENT_NUMBER);
        } else {
            row.layout(Role.IMPROVEMENT_NUMBER);
        }
    }

    /** The task whose deviation it answers; one that no plan has is entered, and so is what a row without a task is about. */
    private static TaskId task(TableRow row, String problem, Optional<PartyId> owner, PlanDraft plan, BookDraft book) {
        Optional<String> named = row.text(Role.IMPROVEMENT_TASK);
        String name = named.orElse(problem);
        Optional<TaskId> known = Kept.find(name, plan, book);
        if (known.isPresent()) {
            return known.get();
        }
        Role said = named.isPresent() ? Role.IMPROVEMENT_TASK : Role.IMPROVEMENT_PROBLEM;
        TaskId id = plan.claim(NameIds.id(plan.id(), owner.flatMap(book.parties()::unitOf), name));
        plan.put(Task.builder().id(id).name(name).build());
        owner.ifPresent(party -> plan.letters().assign(id, party, RaciRole.RESPONSIBLE));
        row.tell(said, RowFindings.TASK_ENTERED, finding -> finding.putFigure("task", name));
        row.table().notes().origin("task/" + id, row.number(), said);
        return id;
    }
}
