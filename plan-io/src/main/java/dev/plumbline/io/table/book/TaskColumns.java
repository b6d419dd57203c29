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

    private static final List<Role> NEEDS = List.of(
            Role.TASK_NEED,
            Role.TASK_BUDGET,
            Role.TASK_MILESTONE,
            Role.TASK_MILESTONE_DATE,
            Role.TASK_CONTINGENCY,
            Role.TASK_RISK,
            Role.TASK_RISK_LEVEL);

    private TaskColumns() {}

    /** Whether its rows report on tasks. */
    static boolean report(OfficeTable table) {
        return table.hasAny(REPORTS);
    }

    /** Whether its rows say what tasks need, or what may go wrong with them. */
    static boolean need(OfficeTable table) {
        return table.hasAny(NEEDS);
    }
}
