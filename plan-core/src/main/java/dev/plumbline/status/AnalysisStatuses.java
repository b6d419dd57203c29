package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.rollup.AgainstTarget;
import dev.plumbline.goal.rollup.PeriodFigures;
import dev.plumbline.review.DeviationAnalysis;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts recorded analyses beside the computed figures. */
final class AnalysisStatuses {

    private AnalysisStatuses() {}

    static List<AnalysisStatus> of(PlanBook book, FactView facts, Collection<GoalStatus> goals) {
        Map<IndicatorId, GoalStatus> byIndicator = new HashMap<>();
        goals.forEach(goal -> byIndicator.putIfAbsent(goal.goal().indicator().id(), goal));
        return facts.of(DeviationAnalysis.class).stream()
                .map(analysis -> status(book, analysis, Optional.ofNullable(byIndicator.get(analysis.indicator()))))
                .toList();
    }

    private static AnalysisStatus status(PlanBook book, DeviationAnalysis analysis, Optional<GoalStatus> goal) {
        Optional<AgainstTarget> standing = goal.flatMap(each -> standing(book, analysis, each));
        return new AnalysisStatus(analysis, goal.map(GoalStatus::goal), standing);
    }

    /** The figures of the analysis's period; those of the whole plan where that is its period. */
    private static Optional<AgainstTarget> standing(PlanBook book, DeviationAnalysis analysis, GoalStatus goal) {
        boolean whole = book.plan(goal.plan())
                .filter(plan -> plan.period().equals(analysis.period()))
                .isPresent();
        return whole
                ? Optional.of(goal.figures().whole())
                : goal.figures().period(analysis.period()).map(PeriodFigures::standing);
    }
}
