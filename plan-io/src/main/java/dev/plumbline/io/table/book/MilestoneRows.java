package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.TaskId;
import java.time.LocalDate;
import java.util.Optional;

/** Lists of milestones (里程碑): what must stand by which day; what else a row says goes with its name (TASK-4). */
final class MilestoneRows implements Rows {

    @Override
    public void take(OfficeTable table, BookDraft book) {
        PlanDraft plan = book.plan(table);
        for (TableRow row : book.rows(table)) {
            take(row, plan, book);
        }
    }

    private static void take(TableRow row, PlanDraft plan, BookDraft book) {
        Optional<String> name = row.required(Role.MILESTONE_NAME);
        Optional<LocalDate> date = DateCells.end(row, Role.MILESTONE_DATE);
        if (name.isPresent() && date.isEmpty() && row.text(Role.MILESTONE_DATE).isEmpty()) {
            row.required(Role.MILESTONE_DATE);
        }
        if (name.isEmpty() || date.isEmpty()) {
            row.refuse();
            return;
        }
        Optional<TaskId> task = Kept.task(row, Role.MILESTONE_TASK, plan, book);
        StringBuilder text = new StringBuilder(name.get());
        row.attributes()
                .forEach((header, value) ->
                        text.append("；").append(header).append("：").append(value));
        plan.put(new Milestone(text.toString(), date.get(), task));
        row.subject("plan", plan.id());
    }
}
