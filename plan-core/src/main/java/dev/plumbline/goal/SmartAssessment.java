package dev.plumbline.goal;

import dev.plumbline.quantity.Bound;
import dev.plumbline.quantity.Meaning;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.QuantityReading;
import dev.plumbline.quantity.QuantityText;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a goal is SMART, letter by letter with reasons (GOAL-4).
 *
 * <p>What a goal's indicator does not state is read from its name: 提升销售额10% is measurable. Achievability is unknown
 * without a baseline and a last period. A company's goal needs no parent. Immutable and thread-safe.
 *
 * @param goal the goal
 * @param verdicts one a letter, in their order
 */
public record SmartAssessment(GoalId goal, List<SmartVerdict> verdicts) {

    public SmartAssessment {
        verdicts = List.copyOf(verdicts);
    }

    /** Assesses a goal of a plan. */
    public static SmartAssessment of(Goal goal, SmartContext context) {
        QuantityReading named = QuantityText.read(goal.name());
        return new SmartAssessment(
                goal.id(),
                List.of(
                        specific(goal, named, context.words()),
                        measurable(goal, named),
                        achievable(goal, named, context),
                        relevant(goal),
                        timeBound(goal, context.plan())));
    }

    /** The letters that fail, such as {@code SMT}. */
    public String failed() {
        StringBuilder letters = new StringBuilder();
        failures().forEach(verdict -> letters.append(verdict.criterion().letter()));
        return letters.toString();
    }

    /** The letters that fail, with reasons. */
    public List<SmartVerdict> failures() {
        return verdicts.stream().filter(SmartVerdict::isFailed).toList();
    }

    /** What a letter comes to. */
    public SmartVerdict verdict(SmartCriterion criterion) {
        return verdicts.get(criterion.ordinal());
    }

    private static SmartVerdict specific(Goal goal, QuantityReading named, VagueWords words) {
        String what = goal.indicator().name().orElse(named.name().orElse(goal.name()));
        if (words.isVague(what)) {
            return SmartVerdict.failed(
                    SmartCriterion.SPECIFIC, "“" + what + "”没有指明具体指标", "[" + what + "] names no indicator");
        }
        return goal.owner().isPresent()
                ? SmartVerdict.passed(SmartCriterion.SPECIFIC, "有指标和责任人", "names an indicator and an owner")
                : SmartVerdict.failed(SmartCriterion.SPECIFIC, "没有责任人", "names no owner");
    }

    private static SmartVerdict measurable(Goal goal, QuantityReading named) {
        Optional<Target> target = goal.indicator().target();
        boolean valued = target.map(SmartAssessment::hasUnit).orElseGet(() -> hasUnit(named));
        if (valued) {
            return SmartVerdict.passed(SmartCriterion.MEASURABLE, "有目标值和单位", "has a target with value and unit");
        }
        return target.isPresent()
                ? SmartVerdict.failed(SmartCriterion.MEASURABLE, "目标值没有单位", "its target has no unit")
                : SmartVerdict.failed(SmartCriterion.MEASURABLE, "没有目标值", "has no target");
    }

    private static boolean hasUnit(Target target) {
        return amount(target)
                .map(amount -> amount.isZero() || !amount.unit().isNone())
                .orElse(true);
    }

    private static boolean hasUnit(QuantityReading named) {
        if (named.meaning() instanceof Meaning.Amount amount) {
            return hasUnit(amount.bound());
        }
        if (named.meaning() instanceof Meaning.PerPeriod each) {
            return hasUnit(each.bound());
        }
        return named.change().filter(change -> !change.by().unit().isNone()).isPresent();
    }

    /** Nothing at all needs no unit: 零事故. */
    private static boolean hasUnit(Bound bound) {
        return !bound.unit().isNone()
                || bound instanceof Bound.Limit limit && limit.value().isZero();
    }

    private static SmartVerdict achievable(Goal goal, QuantityReading named, SmartContext context) {
        if (!context.missingResources().isEmpty()) {
            String missing = String.join(", ", context.missingResources());
            return SmartVerdict.failed(
                    SmartCriterion.ACHIEVABLE, "所需资源未落实：" + missing, "needs what nobody provides: " + missing);
        }
        Optional<Target> target = goal.indicator().target();
        Optional<Quantity> baseline = goal.indicator().baseline().or(named::baseline);
        Ratio demand = baseline.isPresent()
                ? demand(goal, target.flatMap(SmartAssessment::amount), baseline)
                : demand(goal, target.flatMap(held -> whole(goal, held, context.plan())), context.lastPeriod());
        if (!demand.isDefined()) {
            return SmartVerdict.unknown(
                    SmartCriterion.ACHIEVABLE, "没有可比的基线或上期实际值", "has no baseline or last period to compare with");
        }
        return achievable(demand.value().orElseThrow(), context.achievableFactor());
    }

    private static SmartVerdict achievable(double demand, double factor) {
        if (demand < 1) {
            return SmartVerdict.failed(
                    SmartCriterion.ACHIEVABLE, "目标不及基线或上期实际值", "its target is no better than where it starts");
        }
        String times = BigDecimal.valueOf(factor).stripTrailingZeros().toPlainString();
        return demand > factor
                ? SmartVerdict.failed(
                        SmartCriterion.ACHIEVABLE,
                        "目标超过基线或上期实际值的" + times + "倍",
                        "its target is over " + times + " times where it starts")
                : SmartVerdict.passed(
                        SmartCriterion.ACHIEVABLE, "与基线或上期实际值相比可以达到", "is within reach of where it starts");
    }

    /** How often the start the target is; where lower is better, how often the target the start is. */
    private static Ratio demand(Goal goal, Optional<Quantity> wanted, Optional<Quantity> from) {
        return from.map(start -> demand(goal, wanted, start)).orElse(Ratio.undefined());
    }

    private static Ratio demand(Goal goal, Optional<Quantity> wanted, Quantity start) {
        return wanted.flatMap(target -> target.convertedTo(start.unit()))
                .filter(target -> target.signum() > 0 && start.signum() > 0)
                .map(target -> switch (goal.indicator().direction()) {
                    case HIGHER -> Ratio.of(target, start);
                    case LOWER -> Ratio.of(start, target);
                    case WITHIN, DONE -> Ratio.undefined();
                })
                .orElse(Ratio.undefined());
    }

    /** A target for each period is held against the baseline of one. */
    private static Optional<Quantity> amount(Target target) {
        if (target instanceof Target.PerPeriod each) {
            return Optional.of(each.quantity());
        }
        return target instanceof Target.Value value ? Optional.of(value.quantity()) : Optional.empty();
    }

    /** What a target comes to in the whole plan, to be held against what the last period came to. */
    private static Optional<Quantity> whole(Goal goal, Target target, Period plan) {
        boolean addsUp = goal.indicator().accumulation() == Accumulation.FLOW;
        return addsUp && target instanceof Target.PerPeriod each ? Optional.of(each.over(plan)) : amount(target);
    }

    private static SmartVerdict relevant(Goal goal) {
        return goal.parent().isPresent() || goal.level() == GoalLevel.COMPANY
                ? SmartVerdict.passed(SmartCriterion.RELEVANT, "承接上级目标", "serves a parent goal")
                : SmartVerdict.failed(SmartCriterion.RELEVANT, "没有承接上级目标", "serves no parent goal");
    }

    private static SmartVerdict timeBound(Goal goal, Period plan) {
        Optional<LocalDate> deadline = goal.deadline();
        if (deadline.isEmpty()) {
            return SmartVerdict.failed(SmartCriterion.TIME_BOUND, "没有完成时限", "has no deadline");
        }
        return plan.contains(deadline.get())
                ? SmartVerdict.passed(
                        SmartCriterion.TIME_BOUND, "完成时限在计划周期之内", "its deadline is inside the plan's period")
                : SmartVerdict.failed(
                        SmartCriterion.TIME_BOUND,
                        "完成时限" + deadline.get() + "不在计划周期之内",
                        "its deadline " + deadline.get() + " is outside the plan's period");
    }
}
