package dev.plumbline.plan.letter;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Comparison;
import dev.plumbline.text.ChineseDate;
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
 * @param target what is to be reached
 * @param weight its share in the parent, in per cent
 * @param deadline the day by which it is to be met
 * @param assessment how its attainment is worked out
 */
public record LetterItem(
        GoalId goal,
        String name,
        Optional<String> indicator,
        Optional<Target> target,
        Optional<BigDecimal> weight,
        LocalDate deadline,
        Assessment assessment) {

    static LetterItem of(Goal goal, Period period, boolean hasChildren) {
        Indicator indicator = goal.indicator();
        return new LetterItem(
                goal.id(),
                goal.name(),
                indicator.name(),
                indicator.target(),
                goal.weight(),
                goal.deadline().orElse(period.end()),
                Assessment.of(goal, hasChildren));
    }

    /** The target with its sign: {@code ≥1.6亿元}. */
    public String targetText(Locale locale) {
        boolean chinese = Localized.isChinese(locale);
        String unstated = chinese ? "未明确" : "not stated";
        if (target.isPresent() && target.get() instanceof Target.Done) {
            return chinese ? "完成" : "done";
        }
        Direction direction = assessment.direction();
        if (target.isPresent() && target.get() instanceof Target.PerPeriod each) {
            return direction == Direction.WITHIN
                    ? each.text(locale)
                    : each.text(direction == Direction.LOWER ? Comparison.AT_MOST : Comparison.AT_LEAST);
        }
        String value = target.map(Target::toString).orElse(unstated);
        return target.isEmpty() ? value : sign(target.get()) + value;
    }

    /** The weight in per cent; empty where none is stated. */
    public Optional<String> weightText(Locale locale) {
        return weight.map(share -> share.toPlainString() + "%");
    }

    /** The deadline as the language prints it. */
    public String deadlineText(Locale locale) {
        return Localized.isChinese(locale) ? ChineseDate.text(deadline) : deadline.toString();
    }

    private String sign(Target value) {
        Direction direction = assessment.direction();
        if (!(value instanceof Target.Value)) {
            return value instanceof Target.GradeName ? "≥" : "";
        }
        return direction == Direction.LOWER ? "≤" : direction == Direction.HIGHER ? "≥" : "";
    }

    /** The formula by which its attainment is worked out (考核标准, GOAL-5). */
    public String criterion(Locale locale) {
        return assessment.formula(target, locale);
    }
}
