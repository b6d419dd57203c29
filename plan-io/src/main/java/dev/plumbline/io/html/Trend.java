package dev.plumbline.io.html;

import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.rollup.AgainstTarget;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.quantity.Unit;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a goal came to where it is: month by month what was reached and what was due by then, and what is expected at the end.
 * Amounts are in the unit of the target; where there are none, all figures are attainments of 1.
 *
 * @param goal the goal
 * @param days the plan's days
 * @param unit the unit of the figures; empty of attainments
 * @param points the ends of the months, in order
 * @param end what the goal comes to at the end of the plan; empty where it is over or nothing can be told
 */
record Trend(GoalStatus goal, DateRange days, Optional<Unit> unit, List<Point> points, Optional<End> end) {

    Trend {
        points = List.copyOf(points);
    }

    /**
     * The end of a month.
     *
     * @param day its last day, or the day asked for
     * @param actual what was reached by then
     * @param due what was due by then
     */
    record Point(LocalDate day, OptionalDouble actual, OptionalDouble due) {}

    /**
     * What is expected at the end of the plan.
     *
     * @param expected by the run rate
     * @param worst where all goes on as in the worst month
     * @param best where all goes on as in the best month
     * @param attainment attained by the run rate
     * @param least attained as in the worst month
     * @param most attained as in the best month
     */
    record End(double expected, double worst, double best, Ratio attainment, Ratio least, Ratio most) {}

    /** The unit in which a goal's figures can be drawn. */
    static Optional<Unit> unit(GoalFigures figures) {
        return figures.target()
                .filter(Target.Value.class::isInstance)
                .map(target -> ((Target.Value) target).quantity().unit())
                .filter(unit -> amount(figures.actual(), unit).isPresent());
    }

    /** What was reached, in a unit or as an attainment. */
    static OptionalDouble reached(GoalFigures figures, Optional<Unit> unit) {
        return unit.isPresent()
                ? amount(figures.actual(), unit.get())
                : figures.attainmentToDate().value();
    }

    /** What was due, in a unit or as an attainment. */
    static OptionalDouble due(AgainstTarget standing, Optional<Unit> unit) {
        if (unit.isEmpty()) {
            return OptionalDouble.of(1);
        }
        Optional<Target> target = standing.target();
        return target.isPresent() && target.get() instanceof Target.Value value
                ? amount(Optional.of(MeasuredValue.of(value.quantity())), unit.get())
                : OptionalDouble.empty();
    }

    private static OptionalDouble amount(Optional<MeasuredValue> value, Unit unit) {
        Optional<Quantity> amount = value.flatMap(MeasuredValue::amount).flatMap(each -> each.convertedTo(unit));
        return amount.map(each -> OptionalDouble.of(each.amount().doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    /** A figure as people read it. */
    String text(double figure, Page page) {
        return unit.map(each ->
                        Figures.quantity(Figures.people(Quantity.of(BigDecimal.valueOf(figure), each)), page.locale()))
                .orElseGet(() -> Figures.rate(Ratio.of(figure)));
    }
}
