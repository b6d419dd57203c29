package dev.plumbline.goal.forecast;

import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.goal.rollup.GoalFigures;
import dev.plumbline.goal.rollup.MeasurementSeries;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.goal.rollup.RollupInput;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a rollup's input tells about the days to come. */
final class Outlook {

    private final Rollup today;
    private final RollupInput input;
    private final DateRange plan;
    private final Map<IndicatorId, Measurement> assumed = new LinkedHashMap<>();

    Outlook(Rollup today) {
        this.today = today;
        this.input = today.frame();
        this.plan = input.period().range();
    }

    /** What was measured of an indicator up to the date asked for. */
    private List<Measurement> known(IndicatorId indicator) {
        List<Measurement> all = today.measured(indicator);
        boolean isAllKnown = all.stream().allMatch(this::isKnown);
        return isAllKnown ? all : all.stream().filter(this::isKnown).toList();
    }

    private boolean isKnown(Measurement measurement) {
        return !measurement.when().date(input.zone()).isAfter(input.asOf());
    }

    /** The same figures as of the last day, with what is assumed for it; today's where that day has come. */
    Rollup expected(ForecastMethod method) {
        if (!input.asOf().isBefore(plan.end())) {
            return today;
        }
        List<AttainmentOverride> kept = new ArrayList<>(input.overrides());
        for (Goal goal : today.tree().goals()) {
            measured(goal).ifPresent(basis -> {
                if (goal.indicator().method() == AttainmentMethod.PERIODS_MET) {
                    asSoFar(goal.id()).ifPresent(kept::add);
                } else {
                    assumed.computeIfAbsent(goal.indicator().id(), id -> assumed(id, method.expected(basis)));
                }
            });
        }
        Map<IndicatorId, List<Measurement>> all = new HashMap<>();
        for (Goal goal : today.tree().goals()) {
            all.computeIfAbsent(goal.indicator().id(), this::knownAndAssumed);
        }
        return Rollup.of(today.tree(), onLastDay(kept), id -> all.getOrDefault(id, List.of()));
    }

    private List<Measurement> knownAndAssumed(IndicatorId indicator) {
        Measurement expected = assumed.get(indicator);
        if (expected == null) {
            return known(indicator);
        }
        List<Measurement> all = new ArrayList<>(known(indicator));
        all.add(expected);
        return all;
    }

    private RollupInput onLastDay(List<AttainmentOverride> overrides) {
        return RollupInput.builder()
                .period(input.period())
                .asOf(plan.end())
                .overrides(overrides)
                .policy(input.policy())
                .dayCount(input.dayCount())
                .zone(input.zone())
                .build();
    }

    /** It speaks for the whole period, so it takes the place of all it is made from. */
    private Measurement assumed(IndicatorId indicator, MeasuredValue value) {
        return Measurement.builder()
                .indicator(indicator)
                .value(value)
                .covers(input.period())
                .when(Moment.of(plan.end()))
                .build();
    }

    /** A share of periods is expected to stay: there is no single value to assume for the periods to come. */
    private Optional<AttainmentOverride> asSoFar(GoalId goal) {
        return today.figures(goal)
                .map(GoalFigures::attainment)
                .filter(Ratio::isDefined)
                .map(share -> AttainmentOverride.of(goal, plan.end(), share, "预测：与已到期期间相同"));
    }

    /** The basis of a goal with measurements of its own. */
    private Optional<ForecastBasis> measured(Goal goal) {
        MeasurementSeries series =
                MeasurementSeries.of(goal.indicator(), known(goal.indicator().id()), input.zone());
        return series.value(plan, input.asOf()).map(value -> basis(goal, value, series.counted(plan, input.asOf())));
    }

    private ForecastBasis basis(Goal goal, MeasuredValue actual, List<Measurement> counted) {
        LocalDate end = goal.deadline().filter(plan::contains).orElse(plan.end());
        DateRange span = DateRange.ofClosed(plan.start(), end);
        LocalDate asOf = input.asOf();
        long days = input.dayCount().days(span);
        long gone = asOf.isBefore(span.start())
                ? 0
                : asOf.isBefore(end) ? input.dayCount().days(DateRange.ofClosed(span.start(), asOf)) : days;
        return new ForecastBasis(goal, actual, counted, span, asOf, gone, days - gone);
    }

    GoalForecast forecast(GoalFigures figures, GoalFigures expected) {
        Goal goal = today.tree().goal(figures.goal()).orElseThrow();
        Optional<ForecastBasis> basis = figures.actual().map(actual -> basis(goal, actual, List.of()));
        Optional<RunRate> rate = basis.filter(known -> goal.indicator().method() != AttainmentMethod.PERIODS_MET)
                .flatMap(RunRate::of);
        return new GoalForecast(
                figures,
                expected,
                rate.map(run -> run.gained().share(1, basis.orElseThrow().daysGone())),
                rate.flatMap(run -> needed(run, figures, basis.orElseThrow())),
                basis.map(ForecastBasis::daysLeft).orElse(0L));
    }

    private static Optional<Quantity> needed(RunRate run, GoalFigures figures, ForecastBasis basis) {
        Quantity actual = run.start().plus(run.gained());
        return figures.target()
                .filter(target -> basis.daysLeft() > 0)
                .flatMap(target ->
                        target instanceof Target.Value value ? Optional.of(value.quantity()) : Optional.empty())
                .flatMap(target -> target.convertedTo(actual.unit()))
                .map(target ->
                        missing(target.minus(actual), basis.goal().indicator().direction()))
                .map(missing -> missing.share(1, basis.daysLeft()));
    }

    private static Quantity missing(Quantity difference, Direction direction) {
        boolean reached = direction == Direction.HIGHER && difference.signum() < 0;
        return reached ? Quantity.zero(difference.unit()) : difference;
    }

    /** The measurements that the expected figures assume. */
    List<Measurement> assumed() {
        return List.copyOf(assumed.values());
    }
}
