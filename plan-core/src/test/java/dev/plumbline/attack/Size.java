package dev.plumbline.attack;

import dev.plumbline.goal.Goal;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceNeed;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much is changed, told anew from the words of WF-4b for the changes that the attackers make: targets of goals, goals
 * added and taken out, weights, deadlines, baselines, money with and without a currency, the name of a task.
 */
final class Size {

    private static final MathContext EXACT_ENOUGH = new MathContext(30, RoundingMode.HALF_UP);
    private static final BigDecimal UNCLEAR = new BigDecimal("0.001");

    private final Map<String, BigDecimal> percents = new HashMap<>();
    private final Map<String, BigDecimal> money = new HashMap<>();
    private boolean beyondMeasure;

    /** Adds what makes one plan another, its targets held against the plan at the start of the window. */
    void add(Plan from, Plan to, Plan start) {
        for (Goal goal : to.goals()) {
            Optional<Goal> was = goal(from, goal);
            if (was.isEmpty()) {
                percents.merge(goal.id().value(), BigDecimal.valueOf(100), BigDecimal::add);
            } else {
                goal(was.get(), goal, goal(start, goal).orElse(was.get()));
            }
        }
        beyondMeasure |= from.goals().stream().anyMatch(goal -> goal(to, goal).isEmpty());
        beyondMeasure |= from.tasks().size() > to.tasks().size();
        needs(from, to);
    }

    private static Optional<Goal> goal(Plan plan, Goal like) {
        return plan.goals().stream().filter(each -> each.id().equals(like.id())).findFirst();
    }

    private void goal(Goal was, Goal is, Goal start) {
        beyondMeasure |= !was.weight().equals(is.weight())
                || !was.deadline().equals(is.deadline())
                || !was.parent().equals(is.parent())
                || !was.indicator().baseline().equals(is.indicator().baseline());
        Quantity before = was.indicator().targetAmount().orElseThrow();
        Quantity after = is.indicator().targetAmount().orElseThrow();
        if (before.equals(after)) {
            return;
        }
        Quantity whole = start.indicator()
                .targetAmount()
                .filter(amount -> !amount.isZero())
                .orElse(before);
        BigDecimal percent = whole.isZero() || !before.unit().equals(after.unit())
                ? BigDecimal.valueOf(100)
                : after.amount()
                        .subtract(before.amount())
                        .abs()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(whole.amount(), EXACT_ENOUGH);
        percents.merge(is.id().value(), percent, BigDecimal::add);
    }

    private void needs(Plan from, Plan to) {
        List<ResourceNeed> gone = new ArrayList<>(from.needs());
        List<ResourceNeed> come = new ArrayList<>(to.needs());
        gone.removeAll(to.needs());
        come.removeAll(from.needs());
        beyondMeasure |= come.size() < gone.size();
        Map<String, BigDecimal> changed = new HashMap<>();
        for (ResourceNeed need : come) {
            Quantity amount = need.quantity().orElseThrow();
            if (!amount.unit().isCurrency()) {
                beyondMeasure = true;
            } else {
                changed.merge(need.description() + "/" + amount.unit(), amount.amount(), BigDecimal::add);
            }
        }
        for (ResourceNeed need : gone) {
            Quantity amount = need.quantity().orElseThrow();
            if (amount.unit().isCurrency()) {
                changed.merge(
                        need.description() + "/" + amount.unit(),
                        amount.amount().negate(),
                        BigDecimal::add);
            }
        }
        changed.forEach(
                (key, amount) -> money.merge(key.substring(key.indexOf('/') + 1), amount.abs(), BigDecimal::add));
        money.values().removeIf(amount -> amount.signum() == 0);
    }

    /** Whether it lies within 20 per cent of every target and 100,000 yuan; unknown within a hair of a limit. */
    Verdict fitsDirector() {
        if (beyondMeasure || money.keySet().stream().anyMatch(currency -> !currency.equals("元"))) {
            return Verdict.NO;
        }
        Verdict verdict = Verdict.YES;
        for (BigDecimal percent : percents.values()) {
            verdict = verdict.and(within(percent, BigDecimal.valueOf(20)));
        }
        for (BigDecimal amount : money.values()) {
            verdict = verdict.and(Verdict.of(amount.compareTo(BigDecimal.valueOf(100_000)) <= 0));
        }
        return verdict;
    }

    private static Verdict within(BigDecimal asked, BigDecimal limit) {
        boolean isClear =
                asked.compareTo(limit) == 0 || asked.subtract(limit).abs().compareTo(UNCLEAR) > 0;
        return isClear ? Verdict.of(asked.compareTo(limit) <= 0) : Verdict.UNKNOWN;
    }
}
