package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.Deviation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.rollup.AgainstTarget;
import dev.plumbline.goal.rollup.PeriodFigures;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.text.Localized;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The value to date against the target to date, or a period's value against its own target, deviates by strictly more
 * than the policy allows (MON-1).
 */
final class GoalDeviationRule implements Rule<GoalStatus> {

    static final FindingCode SHORT = FindingCode.of(
                    "goal-deviation-unfavourable",
                    Severity.WARNING,
                    "目标“{goal}”{period}偏差率{deviation}，超过±{limit}（目标{target}，实际{actual}）",
                    "Goal [{goal}] deviates by {deviation} {period}, beyond ±{limit} (target {target}, actual {actual})")
            .advising(
                    "分析主观、客观原因，制定改进措施。", "Find the causes, objective and subjective, and decide on counter-measures.");

    static final FindingCode BEYOND = FindingCode.of(
                    "goal-deviation-favourable",
                    Severity.INFO,
                    "目标“{goal}”{period}超额，偏差率{deviation}，超过±{limit}（目标{target}，实际{actual}）",
                    "Goal [{goal}] goes beyond its target by {deviation} {period}, beyond ±{limit} (target {target}, actual {actual})")
            .advising("说明超额原因，提炼成功经验。", "Say why, and keep what worked.");

    private static final int DECIMALS = 2;
    private static final Localized SO_FAR = Localized.of("截至目前", "so far");

    @Override
    public String id() {
        return "goal-deviation";
    }

    @Override
    public Localized title() {
        return Localized.of("偏差超过±10%须分析", "Deviations over ten per cent are analysed");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.MONITORING;
    }

    @Override
    public Subject<GoalStatus> subject() {
        return Subject.GOAL;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(SHORT, BEYOND);
    }

    @Override
    public void check(GoalStatus goal, RuleContext context, FindingSink findings) {
        double limit = context.policy().deviationLimit();
        AgainstTarget toDate = goal.figures().toDate();
        report(goal.goal(), SO_FAR, goal.actual(), toDate, limit, findings);
        for (PeriodFigures each : goal.periods()) {
            if (!each.standing().equals(toDate)) {
                Localized in = language -> Localized.isChinese(language)
                        ? each.period().text(language)
                        : "in " + each.period().text(language);
                report(goal.goal(), in, each.actual(), each.standing(), limit, findings);
            }
        }
    }

    private static void report(
            Goal goal,
            Localized period,
            Optional<MeasuredValue> actual,
            AgainstTarget standing,
            double limit,
            FindingSink findings) {
        Deviation deviation = standing.deviation();
        if (actual.isPresent() && deviation.exceeds(limit)) {
            findings.report(Finding.builder(deviation.isFavourable() ? BEYOND : SHORT)
                    .putFigure("goal", goal.name())
                    .putFigure("period", period)
                    .putFigure("deviation", deviation.rate())
                    .putFigure("limit", Ratio.of(limit))
                    .putFigure(
                            "target",
                            standing.target().map(GoalDeviationRule::shown).orElse("-"))
                    .putFigure("actual", actual.get())
                    .build());
        }
    }

    /** A share of a target for so many days may have no end of digits. */
    private static String shown(Target target) {
        if (target instanceof Target.Value value) {
            return shown(value.quantity()).toString();
        }
        return target instanceof Target.Range range
                ? Target.within(shown(range.low()), shown(range.high())).toString()
                : target.toString();
    }

    private static Quantity shown(Quantity exact) {
        return exact.amount().scale() <= DECIMALS
                ? exact
                : Quantity.of(exact.amount().setScale(DECIMALS, RoundingMode.HALF_UP), exact.unit());
    }
}
