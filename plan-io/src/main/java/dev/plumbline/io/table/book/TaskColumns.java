package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.word.Role;
import java.util.List;

/** What the columns of a table of tasks say that it does: plan tasks, or tell how far they are. */
final class TaskColumns {

    private static final List<Role> REPORTS = List.of(
            Role.TASK_STATE,
            Role.TASK_PERCENT,
            Role.TASK_DONE,
            Role.TASK_ACTUAL_START,
            Role.TASK_ACTUAL_FINISH,
            Role.TASK_ACTUAL_DATES,
            Role.TASK_ACTUAL,
            Role.TASK_CAUSES,
            Role.TASK_NEXT_STEP,
            Role.TASK_COORDINATE,
            Role.TASK_PROBLEMS,
            Role.TASK_NEW_FINISH,
            Role.TASK_LATENESS,
            Role.TASK_UPDATED);

    private TaskColumns() {}

    /** Whether its rows report on tasks. */
    static boolean report(OfficeTable table) {
        return REPORTS.stream().anyMatch(table::has);
    }
}
