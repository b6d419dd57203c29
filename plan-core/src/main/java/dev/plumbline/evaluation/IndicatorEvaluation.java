package dev.plumbline.evaluation;

import dev.plumbline.Given;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Deviation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.rollup.AgainstTarget;
import dev.plumbline.goal.rollup.FigureOrigin;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one goal came out in a period: value against target, growth, and what was said about it (EVA-1, EVA-2).
 *
 * <p>What nobody measured or said is empty, what cannot be computed undefined; neither is 0. Immutable and thread-safe.
 *
 * @param goal the goal as its plan has it
 * @param plan its plan
 * @param origin where the figures come from
 * @param actual what was reached in the period; empty where nothing was measured, and of means of attainment
 * @param standing that against the target of the period (GOAL-5, GOAL-6, GOAL-8)
 * @param previous the period before (环比); empty where nothing was measured in it
 * @param yearBefore the same period a year before (同比); empty likewise
 * @param longer the quarter and the year around the period, as far as a plan reaches over them
 * @param analysis what was said about it in the period; of several the one that holds last
 * @param partAnalyses what was said about it in parts of the period, such as its months, in their order; of several about one part
 *     the one that holds last
 */
public record IndicatorEvaluation(
        Goal goal,
        PlanId plan,
        FigureOrigin origin,
        Optional<MeasuredValue> actual,
        AgainstTarget standing,
        Optional<PastValue> previous,
        Optional<PastValue> yearBefore,
        List<LongerStanding> longer,
        Optional<DeviationAnalysis> analysis,
        List<DeviationAnalysis> partAnalyses) {

    public IndicatorEvaluation {
        longer = List.copyOf(longer);
        partAnalyses = List.copyOf(partAnalyses);
    }

    /** What is measured: the indicator's name, else the goal's. */
    public String name() {
        return goal.indicator().name().orElse(goal.name());
    }

    /** A link to the goal. */
    public Reference reference() {
        return Reference.of("goal", goal.id().value());
    }

    /** Whether anything was measured or set by hand. */
    public boolean isMeasured() {
        return origin != FigureOrigin.UNMEASURED;
    }

    /** What was to be reached in the period. */
    public Optional<Target> target() {
        return standing.target();
    }

    public Ratio attainment() {
        return standing.attainment();
    }

    public Deviation deviation() {
        return standing.deviation();
    }

    /** The grade reached, of a qualitative indicator. */
    public Optional<String> grade() {
        return actual.filter(MeasuredValue.GradeName.class::isInstance)
                .map(value -> ((MeasuredValue.GradeName) value).name());
    }

    /** The attainment of the quarter or year around the period; empty where no plan reaches over it (EVA-2). */
    public Optional<LongerStanding> longer(Period.Kind kind) {
        return longer.stream().filter(each -> each.period().kind() == kind).findFirst();
    }

    /** Whether the target was met; empty where nothing was measured or the two cannot be compared. */
    public Optional<Boolean> isMet() {
        return standing.isMet(goal.indicator(), actual);
    }

    /** Whether it fell short of its target. */
    public boolean isMissed() {
        return isMet().filter(met -> !met).isPresent();
    }

    /**
     * Whether what is to be reached in a period may still be reached after a day: by the goal's deadline, or the period's end
     * where that comes first.
     */
    public boolean isAhead(Period period, LocalDate day) {
        Given.all(period, "period", day, "day");
        return Due.of(goal, period).isAfter(day);
    }

    /** Whether it went beyond its target to the good side. */
    public boolean isExceeded() {
        return isMet().orElse(false) && deviation().isFavourable();
    }

    /** The causes of one kind. */
    public List<Cause> causes(CauseKind kind) {
        return causes().stream().filter(cause -> cause.kind() == kind).toList();
    }

    /** All causes: why it fell short, or why it went beyond (未完成/超额原因); those of its parts where none of the whole was told. */
    public List<Cause> causes() {
        return explaining().stream()
                .flatMap(each -> each.causes().stream())
                .distinct()
                .toList();
    }

    /** The analyses that say why: that of the period, else those of its parts; empty where nobody said. */
    public List<DeviationAnalysis> explaining() {
        List<DeviationAnalysis> own =
                analysis.stream().filter(IndicatorEvaluation::saysWhy).toList();
        return own.isEmpty()
                ? partAnalyses.stream().filter(IndicatorEvaluation::saysWhy).toList()
                : own;
    }

    private static boolean saysWhy(DeviationAnalysis analysis) {
        return analysis.causes().stream().anyMatch(cause -> !cause.text().isBlank());
    }

    /** What is done or to become better (改进措施, 改进方向). */
    public List<String> improvements() {
        return analysis.stream()
                .flatMap(each -> Stream.concat(each.improvement().stream(), each.measures().stream()))
                .toList();
    }

    /** What changes in the next period (下阶段优化措施 / 下季度调整方向). */
    public Optional<String> nextAdjustment() {
        return analysis.flatMap(DeviationAnalysis::nextAdjustment);
    }
}
