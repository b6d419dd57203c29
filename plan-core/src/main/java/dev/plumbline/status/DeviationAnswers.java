package dev.plumbline.status;

import dev.plumbline.goal.IndicatorId;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which deviations are answered by an analysis (偏差分析的答复, MON-1).
 *
 * <p>An analysis answers the deviation of its indicator in its period, from the day it is filed until the next measurement in
 * that period: that one shows its effect, and a deviation that is still there is open again. The deviation to date is that
 * of the latest measurement; it is answered by an analysis of a period that holds this measurement. One that gives no
 * causes or no measures answers nothing. Immutable and thread-safe.
 */
public final class DeviationAnswers {

    /** How a deviation is answered. */
    public enum Kind {
        /** By nobody. */
        OPEN,
        /** By an analysis that does not say enough. */
        INCOMPLETE,
        /** By an analysis whose effect has not come: the measurement after it still deviates. */
        WITHOUT_EFFECT,
        /** By an analysis. */
        ANSWERED
    }

    /**
     * The answer to a deviation.
     *
     * @param kind how it is answered
     * @param analysis the analysis that answers it, or does not
     */
    public record Answer(Kind kind, Optional<DeviationAnalysis> analysis) {}

    private static final Answer NONE = new Answer(Kind.OPEN, Optional.empty());

    private final ZoneId zone;
    private final Map<IndicatorId, List<DeviationAnalysis>> analyses;
    private final Map<IndicatorId, TreeSet<LocalDate>> measured = new HashMap<>();

    DeviationAnswers(FactView facts) {
        this.zone = facts.zone();
        this.analyses =
                facts.of(DeviationAnalysis.class).stream().collect(Collectors.groupingBy(DeviationAnalysis::indicator));
        for (IndicatorId indicator : analyses.keySet()) {
            TreeSet<LocalDate> days = new TreeSet<>();
            facts.measurements(indicator).forEach(each -> days.add(each.when().date(zone)));
            measured.put(indicator, days);
        }
    }

    /**
     * The answer to the deviation to date.
     *
     * @param favourable whether it goes beyond the target
     */
    public Answer toDate(IndicatorId indicator, boolean favourable) {
        TreeSet<LocalDate> days = measured.getOrDefault(indicator, new TreeSet<>());
        List<DeviationAnalysis> own = analyses.getOrDefault(indicator, List.of());
        if (own.isEmpty()) {
            return NONE;
        }
        Answer latest = judged(own.get(own.size() - 1), days, favourable);
        return own.stream()
                .filter(each -> days.isEmpty() || each.period().contains(days.last()))
                .map(each -> judged(each, days, favourable))
                .reduce(latest.kind() == Kind.ANSWERED ? withoutEffect(latest) : latest, DeviationAnswers::better);
    }

    /** An analysis of a time before the latest measurement has not helped, though nothing was measured in its time since. */
    private static Answer withoutEffect(Answer answer) {
        return new Answer(Kind.WITHOUT_EFFECT, answer.analysis());
    }

    /**
     * The answer to the deviation in a period.
     *
     * @param favourable whether it goes beyond the target
     */
    public Answer in(IndicatorId indicator, Period period, boolean favourable) {
        TreeSet<LocalDate> days = measured.getOrDefault(indicator, new TreeSet<>());
        return analyses.getOrDefault(indicator, List.of()).stream()
                .filter(each -> each.period().equals(period))
                .map(each ->
                        judged(each, new TreeSet<>(days.subSet(period.start(), true, period.end(), true)), favourable))
                .reduce(NONE, DeviationAnswers::better);
    }

    private Answer judged(DeviationAnalysis analysis, TreeSet<LocalDate> days, boolean favourable) {
        if (!analysis.isWhole(favourable)) {
            return new Answer(Kind.INCOMPLETE, Optional.of(analysis));
        }
        boolean measuredSince = days.higher(analysis.when().date(zone)) != null;
        return new Answer(measuredSince ? Kind.WITHOUT_EFFECT : Kind.ANSWERED, Optional.of(analysis));
    }

    private static Answer better(Answer one, Answer other) {
        return other.kind().compareTo(one.kind()) >= 0 ? other : one;
    }
}
