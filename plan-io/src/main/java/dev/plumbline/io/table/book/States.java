package dev.plumbline.io.table.book;

import dev.plumbline.io.table.region.Family;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.word.Role;

/** Whether what a table says holds as of a day: states, percentages, measured values. */
final class States {

    private States() {}

    static boolean has(OfficeTable table) {
        return switch (table.family()) {
            case TASK -> TaskColumns.report(table);
            case GOAL -> table.has(Role.GOAL_ACTUAL);
            case ISSUE, IMPROVEMENT, BRIEF, LEDGER -> true;
            case RISK -> table.has(Role.RISK_STATE);
            default -> table.family() == Family.LOG;
        };
    }
}
