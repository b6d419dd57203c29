package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Optional;

/** Baseline, alert value, tolerance and phases of an indicator are in a unit that fits its target's (GOAL-3). */
final class IndicatorUnitRule implements Rule<GoalStatus> {

    static final FindingCode MISMATCH = FindingCode.of(
                    "indicator-unit-mismatch",
                    Severity.ERROR,
                    "目标“{goal}”的{part} {value} 与目标值单位“{unit}”不符，无法比较",
                    "The {part} {value} of goal [{goal}] does not fit the unit [{unit}] of its target")
            .advising("统一单位。", "Give both in one unit.");

    private static final Localized BASELINE = Localized.of("基线", "baseline");
    private static final Localized ALERT = Localized.of("预警值", "alert value");
    private static final Localized TOLERANCE = Localized.of("容差", "tolerance");

    @Override
    public String id() {
        return "indicator-unit";
    }

    @Override
    public Localized title() {
        return Localized.of("指标各值单位须相符", "The values of an indicator fit its unit");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.GOAL;
    }

    @Override
    public Subject<GoalStatus> subject() {
        return Subject.GOAL;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(MISMATCH);
    }

    @Override
    public void check(GoalStatus goal, RuleContext context, FindingSink findings) {
        Indicator indicator = goal.goal().indicator();
        Optional<Unit> unit = indicator.target().flatMap(Target::unit);
        if (unit.isEmpty() || goal.goal().cancelled()) {
            return;
        }
        String name = goal.goal().name();
        part(name, BASELINE, indicator.baseline(), unit.get(), findings);
        part(name, ALERT, indicator.alertValue(), unit.get(), findings);
        part(name, TOLERANCE, indicator.tolerance(), unit.get(), findings);
        indicator
                .phases()
                .forEach(phase -> part(name, phase.period(), Optional.of(phase.value()), unit.get(), findings));
    }

    private static void part(String goal, Localized part, Optional<Quantity> value, Unit unit, FindingSink findings) {
        value.filter(each -> !isFit(each, unit))
                .ifPresent(odd -> findings.report(Finding.builder(MISMATCH)
                        .putFigure("goal", goal)
                        .putFigure("part", part)
                        .putFigure("value", odd)
                        .putFigure("unit", unit.isNone() ? "-" : unit.symbol())
                        .build()));
    }

    /** A distance between percentages is told in points. */
    private static boolean isFit(Quantity value, Unit unit) {
        return value.convertedTo(unit).isPresent() || value.unit().isPoint() && unit.isPercent();
    }
}
