package dev.plumbline.io.table.mapping;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalLevel;

/** Reports goals below the company's level that name no parent (IO-2). */
final class Roots {

    private Roots() {}

    static void report(TableRow row, Column column, Goal goal) {
        if (goal.parent().isEmpty() && goal.level() != GoalLevel.COMPANY) {
            row.tell(column, TableFindings.GOAL_ROOT, builder -> builder.putFigure("goal", goal.name()));
        }
    }
}
