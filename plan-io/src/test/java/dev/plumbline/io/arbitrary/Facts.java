package dev.plumbline.io.arbitrary;

import static dev.plumbline.io.arbitrary.Texts.maybe;

import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Correctable;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.goal.GoalFeedback;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.MeasurementSource;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.letter.LetterSide;
import dev.plumbline.plan.letter.LetterSigned;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ShortageAnswer;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.risk.RiskState;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.CriterionResult;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.TaskAcceptance;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.WorkLog;
import dev.plumbline.time.AsOf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Facts of every kind. */
public final class Facts {

    private Facts() {}

    /** How facts of each kind are made. */
    public static Map<Class<? extends Fact>, Arbitrary<? extends Fact>> byKind() {
        Map<Class<? extends Fact>, Arbitrary<? extends Fact>> kinds = new LinkedHashMap<>();
        kinds.put(Measurement.class, measurements());
        kinds.put(AttainmentOverride.class, overrides());
        kinds.put(ProgressReport.class, reports());
        kinds.put(TaskAcceptance.class, acceptances());
        kinds.put(DeviationAnalysis.class, analyses());
        kinds.put(RiskReport.class, riskReports());
        kinds.put(ImprovementPlan.class, improvementPlans());
        kinds.put(WorkLog.class, workLogs());
        kinds.put(RoutineDone.class, routineDone());
        kinds.put(GoalFeedback.class, feedback());
        kinds.put(LedgerEntry.class, ledgerEntries());
        kinds.put(ShortageAnswer.class, shortageAnswers());
        kinds.put(LetterSigned.class, signatures());
        kinds.put(EvaluationFiled.class, evaluations());
        kinds.put(Correction.class, corrections());
        kinds.put(ReportFiled.class, reportsFiled());
        kinds.put(ExternalChange.class, externalChanges());
        kinds.putAll(LessonRecords.byKind());
        kinds.putAll(IssueRecords.byKind());
        kinds.putAll(CollaborationRecords.byKind());
        return kinds;
    }

    private static Arbitrary<Correction> corrections() {
        List<Arbitrary<? extends Correctable>> kinds =
                List.of(measurements(), ledgerEntries(), workLogs(), routineDone(), riskReports());
        return Arbitraries.of(kinds)
                .flatMap(kind -> Combinators.combine(kind, maybe(kind), Texts.words())
                        .as((wrong, right, reason) ->
                                new Correction(wrong, right.map(each -> (Correctable) each), reason)));
    }

    /** A fact of any kind. */
    public static Arbitrary<Fact> facts() {
        return Arbitraries.of(List.copyOf(byKind().values())).flatMap(kind -> kind.map(fact -> fact));
    }

    public static Arbitrary<Entry<?>> entries() {
        return Combinators.combine(facts(), Values.stamps()).as(Entry::new);
    }

    public static Arbitrary<ReportFiled> reportsFiled() {
        return Combinators.combine(
                        Texts.words(), Values.ids(PlanId::new), Values.parties(), Values.periods(), Values.moments())
                .as(ReportFiled::new);
    }

    public static Arbitrary<ExternalChange> externalChanges() {
        return Combinators.combine(
                        Texts.words(),
                        Texts.words(),
                        Values.dates(),
                        Values.moments(),
                        Plans.few(Values.references()),
                        maybe(Texts.any()))
                .as(ExternalChange::new);
    }

    public static Arbitrary<EvaluationFiled> evaluations() {
        return Combinators.combine(
                        Texts.words(),
                        Values.ids(PlanId::new),
                        Texts.any().map(Digest::of),
                        Values.moments(),
                        maybe(Values.periods()),
                        maybe(asOfs()))
                .as(EvaluationFiled::new);
    }

    private static Arbitrary<AsOf> asOfs() {
        return Combinators.combine(Values.moments(), maybe(Values.instants())).as(AsOf::new);
    }

    public static Arbitrary<LetterSigned> signatures() {
        return Combinators.combine(
                        Values.ids(PlanId::new),
                        Arbitraries.integers().between(1, 9),
                        Values.parties(),
                        Arbitraries.of(LetterSide.class),
                        Texts.any().map(Digest::of),
                        Values.moments())
                .as(LetterSigned::new);
    }

    public static Arbitrary<Measurement> measurements() {
        return Builders.withBuilder(Measurement::builder)
                .use(Values.ids(IndicatorId::new))
                .in(Measurement.Builder::indicator)
                .use(Values.moments())
                .in(Measurement.Builder::when)
                .use(measuredValues())
                .in(Measurement.Builder::value)
                .use(maybe(Values.periods()))
                .in((fact, value) -> fact.covers(value))
                .use(maybe(Values.positiveDecimals()))
                .in((fact, value) -> fact.base(value))
                .use(maybe(Arbitraries.of(MeasurementSource.class)))
                .in((fact, value) -> fact.source(value))
                .build(Measurement.Builder::build);
    }

    public static Arbitrary<MeasuredValue> measuredValues() {
        return Arbitraries.oneOf(
                Values.quantities().map(MeasuredValue::of),
                Texts.any().map(MeasuredValue::grade),
                Arbitraries.of(true, false).map(MeasuredValue::done));
    }

    public static Arbitrary<AttainmentOverride> overrides() {
        return Combinators.combine(
                        Values.ids(GoalId::new),
                        Values.moments(),
                        Values.doubles().map(Ratio::of),
                        Texts.words())
                .as(AttainmentOverride::new);
    }

    public static Arbitrary<ProgressReport> reports() {
        return Builders.withBuilder(ProgressReport::builder)
                .use(Values.ids(TaskId::new))
                .in(ProgressReport.Builder::task)
                .use(Values.moments())
                .in(ProgressReport.Builder::when)
                .use(maybe(Arbitraries.of(TaskState.class)))
                .in((fact, value) -> fact.state(value))
                .use(maybe(Values.percents()))
                .in((fact, value) -> fact.percent(value))
                .use(maybe(Values.quantities()))
                .in((fact, value) -> fact.amount(value))
                .use(maybe(Texts.any()))
                .in((fact, value) -> fact.done(value))
                .use(maybe(Values.dates()))
                .in((fact, value) -> fact.actualStart(value))
                .use(maybe(Values.dates()))
                .in((fact, value) -> fact.actualFinish(value))
                .use(Plans.few(causes()))
                .in((fact, value) -> fact.causes(value))
                .use(maybe(Values.dates()))
                .in((fact, value) -> fact.newFinish(value))
                .use(maybe(Texts.any()))
                .in((fact, value) -> fact.nextStep(value))
                .use(maybe(Texts.any()))
                .in((fact, value) -> fact.resourcesToCoordinate(value))
                .use(maybe(Texts.any()))
                .in((fact, value) -> fact.risk(value))
                .use(maybe(Texts.any()))
                .in((fact, value) -> fact.measures(value))
                .use(maybe(Values.percents()))
                .in((fact, value) -> fact.statedPlanned(value))
                .use(Plans.few(Texts.any()))
                .in((fact, value) -> fact.problems(value))
                .use(Arbitraries.of(true, false))
                .in((fact, value) -> fact.snapshot(value))
                .build(ProgressReport.Builder::build);
    }

    public static Arbitrary<TaskAcceptance> acceptances() {
        return Combinators.combine(Values.ids(TaskId::new), Values.moments(), Plans.few(criterionResults()))
                .as(TaskAcceptance::new);
    }

    public static Arbitrary<CriterionResult> criterionResults() {
        return Combinators.combine(Texts.words(), maybe(Values.quantities()), maybe(Texts.words()))
                .as(CriterionResult::new);
    }

    public static Arbitrary<Cause> causes() {
        return Combinators.combine(Arbitraries.of(CauseKind.class), Texts.any()).as(Cause::new);
    }

    public static Arbitrary<DeviationAnalysis> analyses() {
        return Builders.withBuilder(DeviationAnalysis::builder)
                .use(Values.ids(IndicatorId::new))
                .in(DeviationAnalysis.Builder::indicator)
                .use(Values.periods())
                .in(DeviationAnalysis.Builder::period)
                .use(Values.moments())
                .in(DeviationAnalysis.Builder::when)
                .use(Plans.few(causes()))
                .in((fact, value) -> fact.causes(value))
                .use(maybe(Texts.any()))
                .in((fact, value) -> fact.experience(value))
                .use(maybe(Texts.any()))
                .in((fact, value) -> fact.improvement(value))
                .use(Plans.few(Texts.any()))
                .in((fact, value) -> fact.measures(value))
                .use(maybe(Texts.any()))
                .in((fact, value) -> fact.nextAdjustment(value))
                .use(Plans.few(Values.references()))
                .in((fact, value) -> fact.answers(value))
                .use(maybe(Values.quantities()))
                .in((fact, value) -> fact.statedAttainment(value))
                .use(maybe(Values.quantities()))
                .in((fact, value) -> fact.statedDeviation(value))
                .build(DeviationAnalysis.Builder::build);
    }

    public static Arbitrary<ImprovementPlan> improvementPlans() {
        return Builders.withBuilder(ImprovementPlan::builder)
                .use(Values.ids(TaskId::new))
                .in(ImprovementPlan.Builder::task)
                .use(Values.moments())
                .in(ImprovementPlan.Builder::when)
                .use(Values.parties())
                .in(ImprovementPlan.Builder::owner)
                .use(maybe(Texts.any()))
                .in((fact, value) -> fact.problem(value))
                .use(Plans.few(Texts.any()))
                .in((fact, value) -> fact.measures(value))
                .use(maybe(Values.dates()))
                .in((fact, value) -> fact.due(value))
                .use(Texts.attributes())
                .in((plan, value) -> plan.attributes(value))
                .build(ImprovementPlan.Builder::build);
    }

    public static Arbitrary<WorkLog> workLogs() {
        return Builders.withBuilder(WorkLog::builder)
                .use(Values.parties())
                .in(WorkLog.Builder::author)
                .use(Values.moments())
                .in(WorkLog.Builder::when)
                .use(maybe(Values.ids(TaskId::new)))
                .in((fact, value) -> fact.task(value))
                .use(maybe(Texts.any()))
                .in((fact, value) -> fact.progress(value))
                .use(maybe(Texts.any()))
                .in((fact, value) -> fact.problems(value))
                .use(maybe(Texts.any()))
                .in((fact, value) -> fact.measures(value))
                .use(maybe(Values.positiveDecimals()))
                .in((fact, value) -> fact.hours(value))
                .use(Texts.attributes())
                .in((log, value) -> log.attributes(value))
                .build(WorkLog.Builder::build);
    }

    public static Arbitrary<RoutineDone> routineDone() {
        return Combinators.combine(Values.ids(TaskId::new), Values.moments(), maybe(Values.dates()))
                .as(RoutineDone::new);
    }

    public static Arbitrary<GoalFeedback> feedback() {
        Arbitrary<GoalFeedback.Answer> answers = Combinators.combine(
                        Values.parties(), Values.moments(), Texts.words(), Arbitraries.of(true, false))
                .as(GoalFeedback.Answer::new);
        return Combinators.combine(
                        Values.ids(GoalId::new), Values.parties(), Values.moments(), Texts.words(), maybe(answers))
                .as(GoalFeedback::new);
    }

    public static Arbitrary<LedgerEntry> ledgerEntries() {
        return Builders.withBuilder(LedgerEntry::builder)
                .use(Values.ids(ResourceId::new))
                .in(LedgerEntry.Builder::resource)
                .use(Arbitraries.of(LedgerEntryKind.class))
                .in(LedgerEntry.Builder::kind)
                .use(Values.moments())
                .in(LedgerEntry.Builder::when)
                .use(Values.quantities())
                .in(LedgerEntry.Builder::quantity)
                .use(maybe(Values.references()))
                .in((fact, value) -> fact.about(value))
                .use(maybe(Texts.any()))
                .in((fact, value) -> fact.note(value))
                .use(Texts.attributes())
                .in((entry, value) -> entry.attributes(value))
                .build(LedgerEntry.Builder::build);
    }

    public static Arbitrary<ShortageAnswer> shortageAnswers() {
        return Builders.withBuilder(ShortageAnswer::builder)
                .use(Values.ids(ResourceId::new))
                .in(ShortageAnswer.Builder::resource)
                .use(maybe(Values.units()))
                .in((fact, value) -> fact.unit(value))
                .use(Values.ranges())
                .in(ShortageAnswer.Builder::days)
                .use(Arbitraries.of(ShortageAnswer.Kind.class))
                .in(ShortageAnswer.Builder::kind)
                .use(Values.moments())
                .in(ShortageAnswer.Builder::when)
                .use(maybe(Texts.any()))
                .in((fact, value) -> fact.note(value))
                .build(ShortageAnswer.Builder::build);
    }

    public static Arbitrary<RiskReport> riskReports() {
        return Combinators.combine(
                        Values.ids(RiskId::new), Values.moments(), Arbitraries.of(RiskState.class), maybe(Texts.any()))
                .as(RiskReport::new);
    }
}
