package dev.plumbline.evaluation;

import dev.plumbline.Given;
import dev.plumbline.audit.Digest;
import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The evaluation of a plan's month, quarter, half-year or year (运营计划评估报告): how it was carried out, what each
 * indicator came to, which problems there were and why, what is learned and what changes (EVA-1, EVA-2).
 *
 * <p>It is drawn from a status and never stored; what is filed in the book is its {@link #digest()}. Drawn again of the
 * same facts it is the same, whatever was recorded later. Its figures are those of the status: of the plan's own period the
 * very same ones, of a part of it the same goals held against what of their targets falls to the part (GOAL-8). Where plans
 * below it are made for just that part, their goals stand in the place of those that they serve; the work and the problems
 * are those of the plan and of all plans below it. Immutable and thread-safe.
 *
 * @param plan the plan that is evaluated
 * @param title the plan's title
 * @param period what is evaluated: the plan's period or a part of it
 * @param asOf the moment of the status it was drawn from
 * @param date the day of that moment in the book's zone
 * @param zone the book's zone, which tells on which day it is filed
 * @param execution how the work went, in numbers
 * @param indicators each goal that is not cancelled and not over, in the order of the plans
 * @param tasks the tasks under way in the period, in the order of the plans
 * @param problems the issues that occurred in the period, in the order in which they were recorded
 */
public record EvaluationReport(
        PlanId plan,
        Optional<String> title,
        Period period,
        AsOf asOf,
        LocalDate date,
        ZoneId zone,
        ExecutionSummary execution,
        List<IndicatorEvaluation> indicators,
        List<TaskEvaluation> tasks,
        List<ProblemEvaluation> problems) {

    public EvaluationReport {
        indicators = List.copyOf(indicators);
        tasks = List.copyOf(tasks);
        problems = List.copyOf(problems);
    }

    /**
     * The evaluation of a plan's own period.
     *
     * @throws NoSuchElementException if the book has no such plan
     */
    public static EvaluationReport of(PlanStatus status, PlanId plan) {
        Given.all(status, "status", plan, "plan");
        return of(status, plan, found(status, plan).period());
    }

    /**
     * The evaluation of a part of a plan's period, such as the first quarter of a year.
     *
     * @throws NoSuchElementException if the book has no such plan
     * @throws IllegalArgumentException if the period does not lie within the plan's
     */
    public static EvaluationReport of(PlanStatus status, PlanId plan, Period period) {
        Given.all(status, "status", plan, "plan");
        Given.one(period, "period");
        Plan evaluated = found(status, plan);
        if (!evaluated.period().contains(period)) {
            throw new IllegalArgumentException("Period [" + period + "] does not lie within that of plan [" + plan
                    + "], which is [" + evaluated.period() + "]. Give that or a part of it.");
        }
        return new EvaluationDrawing(status, evaluated, period).report();
    }

    private static Plan found(PlanStatus status, PlanId plan) {
        return status.plan(plan)
                .map(PlanInForce::plan)
                .orElseThrow(() ->
                        new NoSuchElementException("The book has no plan [" + plan + "]. Take an id from its plans."));
    }

    /** What it is called: 2024年6月运营计划评估报告. */
    public Localized name() {
        return language -> Localized.isChinese(language)
                ? period.text(language) + "运营计划评估报告"
                : "Evaluation of the operating plan for " + period.text(language);
    }

    /** One goal's evaluation, if it is of this period. */
    public Optional<IndicatorEvaluation> indicator(GoalId goal) {
        Given.one(goal, "goal");
        return indicators.stream().filter(each -> each.goal().id().equals(goal)).findFirst();
    }

    /** What it lacks; empty of a complete one. That nothing earlier was measured to compare with is no lack. */
    public List<MissingPart> missing() {
        return new MissingParts(this).all();
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /**
     * What it says, in 64 digits. It changes if and only if the plan, the period, the day or something that the report says
     * does, rates to 12 digits; what is missing follows from that.
     */
    public Digest digest() {
        return ReportForm.digest(this);
    }

    /**
     * The fact that it was filed (备案). Its moment is that of the status, with what was recorded until {@code at}, so that
     * it can be drawn again.
     *
     * @param id what the report is called by, such as {@code 2024-annual}
     * @param at when it is filed; not before the day that is evaluated, in the book's zone, and not before the status's {@code knownAt}
     * @throws IncompleteEvaluationException if something is missing
     */
    public EvaluationFiled file(String id, Instant at) {
        List<MissingPart> missing = missing();
        if (!missing.isEmpty()) {
            throw new IncompleteEvaluationException(this, missing);
        }
        return fileIncomplete(id, at);
    }

    /** The same of a report that may lack something; what it lacks stays to be told of. */
    public EvaluationFiled fileIncomplete(String id, Instant at) {
        Given.all(id, "id", at, "at");
        if (LocalDate.ofInstant(at, zone).isBefore(date)) {
            throw new IllegalArgumentException("The evaluation of plan [" + plan + "] tells of [" + date
                    + "] and cannot be filed at [" + at + "], before that day. Give a later time.");
        }
        if (asOf.knownAt().filter(at::isBefore).isPresent()) {
            throw new IllegalArgumentException("The evaluation of plan [" + plan + "] knows what was recorded until ["
                    + asOf.knownAt().orElseThrow() + "] and cannot be filed at [" + at + "]. Give a later time.");
        }
        AsOf known = asOf.knownAt().isPresent() ? asOf : asOf.knownAt(at);
        return new EvaluationFiled(id, plan, digest(), Moment.of(at), Optional.of(period), Optional.of(known));
    }
}
