package dev.plumbline.status;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.forecast.Forecast;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.letter.LetterSigned;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.schedule.DelayImpact;
import dev.plumbline.time.CoverageMark;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a status that are made when they are first asked for; each names what it is made of. What an earlier status
 * has made of the same is taken over. Thread-safe.
 */
final class LaterParts {

    final Lazy<Map<PlanId, List<GoalStatus>>> goals;
    final Lazy<Map<PlanId, List<TaskStatus>>> tasks;
    final Lazy<Map<PlanId, List<IssueStatus>>> issues;
    final Lazy<Map<Reference, List<RiskStatus>>> risks;
    final Lazy<List<AnalysisStatus>> analyses;
    final Lazy<TimetableStatus> timetable;
    final Lazy<List<CoverageMark>> uncovered;
    final Lazy<Optional<DelayImpact>> delays;
    final Lazy<ReportsDue> reportsDue;
    final Lazy<DeviationAnswers> deviationAnswers;
    final Lazy<TouchedParties> touched;
    final Lazy<List<ExternalChangeStatus>> externalChanges;
    final Lazy<List<Finding>> unmatched;
    final Map<PlanId, Lazy<Forecast>> forecasts = new LinkedHashMap<>();
    final Map<PlanId, WorkStatus> work = new LinkedHashMap<>();

    /** @param before the status of fewer facts that this one was made of; null where it was made anew */
    LaterParts(PlanStatus status, @Nullable PlanStatus before, FactChange change) {
        StatusCore core = status.core();
        StatusCore was = before == null ? core : before.core();
        Keeping keeping = new Keeping(before == null ? null : before.later());
        boolean hasOtherTasks = core.tasks.all() != was.tasks.all();
        boolean meetings = core.collaborations != was.collaborations;
        boolean reports = hasOtherTasks || change.isOf(Measurement.class, ProgressReport.class, ReportFiled.class);
        boolean planning = reports || meetings || change.isOf(EvaluationFiled.class);
        goals = keeping.part(
                core.goals != was.goals, later -> later.goals, () -> grouped(core.goals.all(), GoalStatus::plan));
        tasks = keeping.part(hasOtherTasks, later -> later.tasks, () -> grouped(core.tasks.all(), TaskStatus::plan));
        issues = keeping.part(core.issues != was.issues, later -> later.issues, () -> IssueHomes.of(core));
        risks = keeping.part(core.risks != was.risks, later -> later.risks, () -> aboutSomething(core.risks));
        analyses = keeping.part(
                core.goals != was.goals || change.isOf(DeviationAnalysis.class),
                later -> later.analyses,
                () -> AnalysisStatuses.of(core.book, core.facts, core.goals.all()));
        timetable = keeping.part(planning, later -> later.timetable, () -> new TimetableStatus(status));
        uncovered = keeping.part(
                planning || core.issues != was.issues || change.isOf(RoutineDone.class),
                later -> later.uncovered,
                () -> UncoveredDays.of(status));
        delays = keeping.part(hasOtherTasks, later -> later.delays, () -> new NetworkChoice(status).delays());
        reportsDue = keeping.part(reports, later -> later.reportsDue, () -> DueReckoning.of(status, core.facts));
        deviationAnswers = keeping.part(
                change.isOf(DeviationAnalysis.class, Measurement.class),
                later -> later.deviationAnswers,
                () -> new DeviationAnswers(core.facts));
        touched = keeping.part(false, later -> later.touched, () -> new TouchedParties(core.book));
        externalChanges = keeping.part(
                change.isOf(ExternalChange.class, DeviationAnalysis.class),
                later -> later.externalChanges,
                () -> ExternalChanges.of(status));
        unmatched = keeping.part(
                reports || change.isOf(Correction.class, RoutineDone.class, LetterSigned.class, LedgerEntry.class),
                later -> later.unmatched,
                () -> new UnmatchedFacts(status, core.book, core.facts).findings());
        core.goals
                .rollups()
                .forEach((plan, rollup) -> forecasts.put(
                        plan,
                        keeping.part(
                                rollup != was.goals.rollups().get(plan),
                                later -> Objects.requireNonNull(later.forecasts.get(plan)),
                                () -> Forecast.of(rollup))));
        for (Plan plan : core.book.plans()) {
            WorkStatus known = before == null ? null : before.later().work.get(plan.id());
            work.putIfAbsent(
                    plan.id(),
                    known == null
                            ? new WorkStatus(status, plan)
                            : known.in(status, hasOtherTasks, core.ledger != was.ledger, change));
        }
    }

    /** Takes over what an earlier status has made, without holding on to it. */
    private record Keeping(@Nullable LaterParts before) {

        <T> Lazy<T> part(boolean isTouched, Function<LaterParts, Lazy<T>> part, Supplier<T> make) {
            return before == null || isTouched ? Lazy.of(make) : Lazy.kept(part.apply(before), make);
        }
    }

    private static <K, V> Map<K, List<V>> grouped(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.groupingBy(key, Collectors.toUnmodifiableList()));
    }

    private static Map<Reference, List<RiskStatus>> aboutSomething(Collection<RiskStatus> risks) {
        return risks.stream()
                .filter(status -> status.risk().about().isPresent())
                .collect(Collectors.groupingBy(status -> status.risk().about().orElseThrow()));
    }
}
