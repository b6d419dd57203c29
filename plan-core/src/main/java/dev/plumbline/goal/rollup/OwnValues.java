package dev.plumbline.goal.rollup;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One goal's own figures as they go into columns; amounts are there only in the goal's unit. */
record OwnValues(
        @Nullable BigDecimal actual,
        @Nullable BigDecimal target,
        @Nullable BigDecimal dueTarget,
        double attainment,
        double attainmentToDate,
        int lastDay) {

    void writeTo(Columns columns, int at) {
        columns.actuals.set(at, actual);
        columns.targets.set(at, target);
        columns.dueTargets[at] = dueTarget == null
                ? Double.NaN
                : dueTarget.scaleByPowerOfTen(columns.targets.scale(at)).doubleValue();
        columns.set(at, attainment, attainmentToDate);
        columns.setDay(at, lastDay);
    }
}
