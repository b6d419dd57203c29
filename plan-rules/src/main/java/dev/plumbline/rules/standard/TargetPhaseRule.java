package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.text.Localized;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** The phases of a target are each of one period of the plan, and what is owed so far never falls (GOAL-8). */
final class TargetPhaseRule implements Rule<GoalStatus> {

    static final FindingCode TWICE = FindingCode.of(
                    "target-phase-twice",
                    Severity.ERROR,
                    "目标“{goal}”在{period}有两个阶段目标：{first} 和 {second}",
                    "Goal [{goal}] has two targets for {period}: {first} and {second}")
            .advising("只保留一个。", "Keep one of them.");

    static final FindingCode FALLS = FindingCode.of(
                    "target-phase-falls",
                    Severity.ERROR,
                    "目标“{goal}”至{period}的累计目标 {value} 低于至{before}的 {earlier}，该期应完成量为负",
                    "The target of goal [{goal}] up to {period}, {value}, is less than the {earlier} up to {before}; that period would owe a negative amount")
            .advising("更正累计目标，或改为分期目标。", "Correct the cumulative targets, or give each period its own.");

    static final FindingCode OUTSIDE = FindingCode.of(
                    "target-phase-outside-plan",
                    Severity.WARNING,
                    "目标“{goal}”在{period}的阶段目标 {value} 不在计划期间{plan}内，未计入",
                    "The target {value} of goal [{goal}] for {period} lies outside the plan's period {plan} and does not count")
            .advising("更正阶段期间，或移到所属计划。", "Correct its period, or move it to the plan it belongs to.");

    static final FindingCode BEYOND = FindingCode.of(
                    "target-phases-beyond-target",
                    Severity.WARNING,
                    "目标“{goal}”的阶段目标合计 {sum}，超过目标值 {target}",
                    "The phases of goal [{goal}] come to {sum}, more than its target {target}")
            .advising("调整阶段目标或目标值，使二者一致。", "Correct the phases or the target, so that the two agree.");

    @Override
    public String id() {
        return "target-phase";
    }

    @Override
    public Localized title() {
        return Localized.of(
                "阶段目标各属计划内的一个期间、累计不降且不超过目标值",
                "The phases of a target are of the plan's periods, never fall and make no more than the target");
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
        return List.of(TWICE, FALLS, OUTSIDE, BEYOND);
    }

    @Override
    public void check(GoalStatus goal, RuleContext context, FindingSink findings) {
        Indicator indicator = goal.goal().indicator();
        if (indicator.phases().isEmpty() || goal.goal().cancelled()) {
            return;
        }
        String name = goal.goal().name();
        twice(name, indicator, findings);
        falls(name, indicator, findings);
        context.status()
                .plan(goal.plan())
                .map(counted -> counted.plan().period())
                .ifPresent(period -> {
                    outside(name, indicator, period, findings);
                    beyond(name, indicator, period.range(), findings);
                });
    }

    private static void twice(String goal, Indicator indicator, FindingSink findings) {
        Map<Period, TargetPhase> first = new HashMap<>();
        for (TargetPhase phase : indicator.phases()) {
            TargetPhase known = first.putIfAbsent(phase.period(), phase);
            if (known != null) {
                findings.report(Finding.builder(TWICE)
                        .putFigure("goal", goal)
                        .putFigure("period", phase.period())
                        .putFigure("first", known.value())
                        .putFigure("second", phase.value())
                        .build());
            }
        }
    }

    private static void falls(String goal, Indicator indicator, FindingSink findings) {
        if (indicator.phasing() != Phasing.CUMULATIVE || indicator.accumulation() != Accumulation.FLOW) {
            return;
        }
        List<TargetPhase> phases = indicator.phases().stream()
                .sorted(Comparator.comparing(
                        (TargetPhase phase) -> phase.period().range().end()))
                .toList();
        for (int at = 1; at < phases.size(); at++) {
            TargetPhase before = phases.get(at - 1);
            TargetPhase phase = phases.get(at);
            boolean isLess = before.value()
                    .convertedTo(phase.value().unit())
                    .filter(earlier -> phase.value().amount().compareTo(earlier.amount()) < 0)
                    .isPresent();
            if (isLess && !before.period().equals(phase.period())) {
                findings.report(Finding.builder(FALLS)
                        .putFigure("goal", goal)
                        .putFigure("period", phase.period())
                        .putFigure("value", phase.value())
                        .putFigure("before", before.period())
                        .putFigure("earlier", before.value())
                        .build());
            }
        }
    }

    /** Phases of one length make up the target of a flow; months and the quarters over them are two ways to share it out. */
    private static void beyond(String goal, Indicator indicator, DateRange days, FindingSink findings) {
        Optional<Quantity> most = indicator.target().flatMap(TargetPhaseRule::most);
        if (most.isEmpty() || indicator.accumulation() != Accumulation.FLOW) {
            return;
        }
        Unit unit = most.get().unit();
        Map<Period, Quantity> values = new HashMap<>();
        List<TargetPhase> phases = indicator.phases().stream()
                .filter(phase -> phase.period().range().intersection(days).isPresent())
                .toList();
        phases.forEach(
                phase -> phase.value().convertedTo(unit).ifPresent(value -> values.putIfAbsent(phase.period(), value)));
        BinaryOperator<Quantity> together =
                indicator.phasing() == Phasing.CUMULATIVE ? TargetPhaseRule::greater : Quantity::plus;
        Map<Period.Kind, Quantity> sums = new EnumMap<>(Period.Kind.class);
        values.forEach((period, value) -> sums.merge(period.kind(), value, together));
        sums.values().stream()
                .filter(sum -> sum.compareTo(most.get()) > 0)
                .forEach(sum -> findings.report(Finding.builder(BEYOND)
                        .putFigure("goal", goal)
                        .putFigure("sum", sum)
                        .putFigure("target", most.get())
                        .build()));
    }

    private static Quantity greater(Quantity one, Quantity other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** The most that a target for the whole plan asks for. */
    private static Optional<Quantity> most(Target target) {
        if (target instanceof Target.Value value) {
            return Optional.of(value.quantity());
        }
        return target instanceof Target.Range range ? Optional.of(range.high()) : Optional.empty();
    }

    private static void outside(String goal, Indicator indicator, Period plan, FindingSink findings) {
        DateRange days = plan.range();
        for (TargetPhase phase : indicator.phases()) {
            if (phase.period().range().intersection(days).isEmpty()) {
                findings.report(Finding.builder(OUTSIDE)
                        .putFigure("goal", goal)
                        .putFigure("period", phase.period())
                        .putFigure("value", phase.value())
                        .putFigure("plan", plan)
                        .build());
            }
        }
    }
}
