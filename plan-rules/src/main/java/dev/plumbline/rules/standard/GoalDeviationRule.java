package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.Deviation;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.rollup.AgainstTarget;
import dev.plumbline.goal.rollup.PeriodFigures;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.DeviationAnswers;
import dev.plumbline.status.DeviationAnswers.Answer;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import java.time.ZoneId;
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

    static final FindingCode WITHOUT_EFFECT = FindingCode.of(
                    "goal-deviation-still",
                    Severity.WARNING,
                    "目标“{goal}”{period}在{analysed}分析之后仍偏差{deviation}，超过±{limit}（目标{target}，实际{actual}）",
                    "Goal [{goal}] was analysed on {analysed} and still deviates by {deviation} {period}, beyond ±{limit} (target {target}, actual {actual})")
            .advising("检查措施为何未见效，重新分析并制定改进措施。", "Find out why the measures did not help, and analyse anew.");

    static final FindingCode INCOMPLETE = FindingCode.of(
                    "goal-deviation-analysis-incomplete",
                    Severity.WARNING,
                    "目标“{goal}”{period}偏差{deviation}的分析未写明原因或措施，不构成答复（目标{target}，实际{actual}）",
                    "The analysis of goal [{goal}] deviating by {deviation} {period} gives no causes or no measures and answers nothing (target {target}, actual {actual})")
            .advising("补充原因（客观、主观）和改进措施。", "Add the causes, objective and subjective, and the measures.");

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
        return List.of(SHORT, BEYOND, WITHOUT_EFFECT, INCOMPLETE);
    }

    @Override
    public void check(GoalStatus goal, RuleContext context, FindingSink findings) {
        if (goal.goal().cancelled()) {
            return;
        }
        double limit = context.policy().deviationLimit();
        DeviationAnswers answers = context.status().deviationAnswers();
        IndicatorId indicator = goal.goal().indicator().id();
        ZoneId zone = context.status().book().zone();
        AgainstTarget toDate = goal.figures().toDate();
        if (goal.actual().isPresent() && toDate.deviation().exceeds(limit)) {
            Answer answer = answers.toDate(indicator, toDate.deviation().isFavourable());
            report(figures(goal, SO_FAR, goal.actual(), toDate, limit, answer, zone), findings);
        }
        for (PeriodFigures each : goal.periods()) {
            Deviation deviation = each.standing().deviation();
            if (!each.standing().equals(toDate) && each.actual().isPresent() && deviation.exceeds(limit)) {
                Answer answer = answers.in(indicator, each.period(), deviation.isFavourable());
                report(figures(goal, in(each.period()), each.actual(), each.standing(), limit, answer, zone), findings);
            }
        }
    }

    private static Localized in(Period period) {
        return language -> Localized.isChinese(language) ? period.text(language) : "in " + period.text(language);
    }

    private static void report(Optional<Finding> finding, FindingSink findings) {
        finding.ifPresent(findings::report);
    }

    private static Optional<Finding> figures(
            GoalStatus goal,
            Localized period,
            Optional<MeasuredValue> actual,
            AgainstTarget standing,
            double limit,
            Answer answer,
            ZoneId zone) {
        return code(answer, standing.deviation()).map(code -> {
            Finding.Builder finding = Finding.builder(code)
                    .putFigure("goal", goal.goal().name())
                    .putFigure("period", period)
                    .putFigure("deviation", standing.deviation().rate())
                    .putFigure("limit", Ratio.of(limit))
                    .putFigure(
                            "target",
                            standing.target().map(GoalDeviationRule::shown).orElse("-"))
                    .putFigure("actual", shown(actual.orElseThrow()));
            answer.analysis()
                    .ifPresent(each -> finding.putFigure("analysed", each.when().date(zone)));
            return finding.build();
        });
    }

    /** What is to be said of a deviation; nothing once it is answered. */
    private static Optional<FindingCode> code(Answer answer, Deviation deviation) {
        return switch (answer.kind()) {
            case OPEN -> Optional.of(deviation.isFavourable() ? BEYOND : SHORT);
            case INCOMPLETE -> Optional.of(INCOMPLETE);
            case WITHOUT_EFFECT -> Optional.of(deviation.isFavourable() ? BEYOND : WITHOUT_EFFECT);
            case ANSWERED -> Optional.empty();
        };
    }

    /** A mean may have no end of digits either. */
    private static MeasuredValue shown(MeasuredValue value) {
        return value.amount().map(amount -> MeasuredValue.of(amount.readable())).orElse(value);
    }

    /** A share of a target for so many days may have no end of digits. */
    private static String shown(Target target) {
        if (target instanceof Target.Value value) {
            return value.quantity().readable().toString();
        }
        return target instanceof Target.Range range
                ? Target.within(range.low().readable(), range.high().readable()).toString()
                : target.toString();
    }
}
