package dev.plumbline.io.table.mapping;

import java.util.List;

/** The tables that are known, in the order in which they are read: goals, then tasks, then what happened. */
final class TableMappings {

    private TableMappings() {}

    static List<TableMapping> all() {
        return List.of(
                new AnnualPlanTable(),
                new DepartmentGoalTable(),
                new MonthlyPlanTable(),
                new BreakdownTable(),
                new MonthlyTaskTable(),
                new KeyTaskTrackingTable(),
                new ProgressTable(),
                new IssueTable(),
                new QuarterReviewTable(),
                new MonthlySummaryTable());
    }
}
