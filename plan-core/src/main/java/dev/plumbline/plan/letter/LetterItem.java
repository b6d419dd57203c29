package dev.plumbline.plan.letter;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Comparison;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One goal in a responsibility letter (PLAN-6). Immutable and thread-safe.
 *
 * @param goal the goal
 * @param name what it is called
 * @param indicator what is measured, where it is named
 * @param direction which values are good
 * @param target what is to be reached
 * @param weight its share in the parent, in per cent
 * @param deadline the day by which it is to be met
 */
public record LetterItem(
        GoalId goal,
        String name,
        Optional<String> indicator,
        Direction direction,
        Optional<Target> target,
        Optional<BigDecimal> weight,
        LocalDate deadline) {

    static LetterItem of(Goal goal, Period period) {
        Indicator indicator = goal.indicator();
        return new LetterItem(
                goal.id(),
                goal.name(),
                indicator.name(),
                indicator.direction(),
                indicator.target(),
                goal.weight(),
                goal.deadline().orElse(period.end()));
    }

    /** The target with its sign: {@code ≥1.6亿元}. */
    public String targetText(Locale locale) {
        boolean chinese = Localized.isChinese(locale);
        String unstated = chinese ? "未明确" : "not stated";
        if (target.isPresent() && target.get() instanceof Target.Done) {
            return chinese ? "完成" : "done";
        }
        if (target.isPresent() && target.get() instanceof Target.PerPeriod each) {
            return direction == Direction.WITHIN
                    ? each.text(locale)
                    : each.text(direction == Direction.LOWER ? Comparison.AT_MOST : Comparison.AT_LEAST);
        }
        String value = target.map(Target::toString).orElse(unstated);
        return target.isEmpty() ? value : sign(target.get()) + value;
    }

    private String sign(Target value) {
        if (!(value instanceof Target.Value)) {
            return value instanceof Target.GradeName ? "≥" : "";
        }
        return direction == Direction.LOWER ? "≤" : direction == Direction.HIGHER ? "≥" : "";
    }

    /** How it is assessed (考核标准, GOAL-5). */
    public String criterion(Locale locale) {
        boolean chinese = Localized.isChinese(locale);
        return switch (direction) {
            case HIGHER -> chinese ? "达成率 = 实际值 ÷ 目标值" : "attainment = actual / target";
            case LOWER -> chinese ? "达成率 = 目标值 ÷ 实际值，最高 200 %" : "attainment = target / actual, at most 200 %";
            case WITHIN -> chinese ? "在区间内为 100 %" : "100 % within the range";
            case DONE -> chinese ? "完成为 100 %，未完成为 0" : "100 % if done, else 0";
        };
    }
}
