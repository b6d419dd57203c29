package dev.plumbline.io.table.book;

import dev.plumbline.goal.Goal;
import dev.plumbline.io.table.region.ColumnTime;
import dev.plumbline.io.table.row.AmountFindings;
import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.GoalFindings;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.MeasureCells;
import dev.plumbline.io.table.row.PeriodFindings;
import dev.plumbline.io.table.row.RateChange;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.util.Optional;

/**
 * What a row asks of its goal, and where it says so: in a column, in the name, by a change of what was before (GOAL-3).
 *
 * @param role the column
 * @param asked what is asked for
 * @param part the part of the plan's period for which it is asked; empty for all of it
 * @param name the name without the target that it holds
 * @param baseline what was before
 */
record GoalTarget(
        Role role, Optional<Measure> asked, Optional<Period> part, Optional<String> name, Optional<Quantity> baseline) {

    static GoalTarget read(
            TableRow row,
            Role nameRole,
            String text,
            Optional<Measure> told,
            PlanDraft plan,
            GoalTimes times,
            GoalPeriods periods,
            BookDraft book) {
        boolean earlier = times.isOfEarlierYear() && !row.table().has(Role.GOAL_BASELINE);
        Optional<Quantity> baseline = GoalRows.amount(row, earlier ? Role.GOAL_ACTUAL : Role.GOAL_BASELINE);
        Optional<Measure> whole = periods.whole(Role.GOAL_TARGET);
        boolean year = plan.period().kind() == Period.Kind.YEAR;
        boolean other = whole.isPresent()
                && (year ? GoalTimes.isOwn(row.table(), Role.GOAL_TARGET, book.words()) : isOfYear(row, book));
        boolean wider = !other && !year && row.table().has(Role.GOAL_ACTUAL) && isOfYear(row, book);
        if (wider && row.peek(Role.GOAL_TARGET).isPresent()) {
            row.tellAlike(Role.GOAL_TARGET, PeriodFindings.PERIOD_KEPT, finding -> finding);
        }
        Optional<Measure> column = other || wider ? Optional.empty() : MeasureCells.valued(row, Role.GOAL_TARGET);
        column.filter(any -> !year && isOfYear(row, book))
                .ifPresent(any -> row.tell(
                        Role.GOAL_TARGET,
                        PeriodFindings.PERIOD_WIDER,
                        finding -> finding.putFigure("period", plan.period())));
        Optional<Measure> asked = column.or(() -> whole);
        Optional<Measure> inName = asked.isPresent() ? Optional.empty() : named(row, nameRole, text);
        Optional<Measure> inIndicator =
                asked.isPresent() || inName.isPresent() || told.isPresent() || nameRole != Role.GOAL_NAME
                        ? Optional.empty()
                        : row.text(Role.GOAL_INDICATOR).flatMap(said -> named(row, Role.GOAL_INDICATOR, said));
        boolean targets = row.table().has(Role.GOAL_TARGET);
        Role said = inIndicator.isPresent()
                ? Role.GOAL_INDICATOR
                : targets && inName.isEmpty() ? Role.GOAL_TARGET : nameRole;
        Optional<Period> part = column.isPresent()
                ? times.target().flatMap(GoalTimes.Part::period).or(() -> ofRow(row, plan))
                : Optional.empty();
        return new GoalTarget(
                said,
                asked.map(measure ->
                                column.isPresent() ? SignedChange.read(measure, text, baseline.isPresent()) : measure)
                        .or(() -> inName)
                        .or(() -> inIndicator)
                        .or(() -> told)
                        .map(measure -> baseline.map(from -> RateChange.from(row, said, measure, from))
                                .orElse(measure)),
                part,
                (targets ? Optional.<Measure>empty() : named(text).filter(Measure::isAim))
                        .or(() -> inName)
                        .filter(Measure::endsWithAmount)
                        .flatMap(Measure::name)
                        .filter(each -> !NamedTarget.isTimeOnly(each)),
                baseline);
    }

    private static boolean isOfYear(TableRow row, BookDraft book) {
        return GoalTimes.time(row.table(), Role.GOAL_TARGET, book.words())
                .filter(ColumnTime.YEAR::equals)
                .isPresent();
    }

    /** The part of the plan's period that the row is about: Q1 in a column of quarters. */
    private static Optional<Period> ofRow(TableRow row, PlanDraft plan) {
        return DateCells.named(row, Role.GOAL_PERIOD)
                .filter(period -> plan.period().contains(period) && !period.equals(plan.period()));
    }

    /** 交付周期由30天缩短至25天: a name that holds its target, where no cell does. */
    private static Optional<Measure> named(TableRow row, Role nameRole, String text) {
        boolean column = row.table().has(Role.GOAL_TARGET);
        Optional<NamedTarget> found = NamedTarget.read(text);
        Optional<Measure> holds =
                found.map(NamedTarget::measure).filter(measure -> !column || measure.endsWithAmount());
        Optional<Measure> named = holds.filter(Measure::isAim);
        if (holds.isPresent() && named.isEmpty()) {
            row.tell(nameRole, AmountFindings.NUMBER_IN_NAME, finding -> finding);
        }
        if (named.isPresent()) {
            found.get().tell(row, nameRole);
        }
        if (column && named.isPresent()) {
            row.tell(nameRole, GoalFindings.TARGET_IN_NAME, finding -> finding);
        }
        return named;
    }

    private static Optional<Measure> named(String text) {
        return NamedTarget.read(text).map(NamedTarget::measure);
    }

    /** What is asked for in all of the plan's period. */
    Optional<Measure> whole() {
        return part.isPresent() ? Optional.empty() : asked;
    }

    /** The goal with what is asked for in a part of it. */
    Goal apply(TableRow row, Goal goal, PlanDraft home) {
        Optional<Quantity> value = part.isPresent() ? asked.flatMap(Measure::value) : Optional.empty();
        if (value.isEmpty()) {
            return goal;
        }
        Optional<Quantity> known = GoalPeriods.phase(goal, part.get()).map(phase -> phase.value());
        if (known.isEmpty()) {
            return GoalPeriods.withPhase(goal, part.get(), asked.get(), value.get(), home);
        }
        if (!known.equals(value)) {
            GoalReview.second(row, goal, known.get());
        }
        return goal;
    }
}
