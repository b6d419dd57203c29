package dev.plumbline.evaluation;

import dev.plumbline.Given;
import dev.plumbline.audit.Digest;
import dev.plumbline.plan.Plan;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.status.AsOfChoice;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An evaluation that the book holds, beside the report drawn again of what the book says today (EVA-1).
 *
 * <p>Facts recorded after the filing change nothing. What does is named by the difference of the two: plans, facts or parties
 * that are not what they were. Immutable and thread-safe.
 *
 * @param filed what was filed
 * @param again the report as it would be filed now for the same moment; empty where the filing does not say for which moment
 *     it was drawn, and where the book has no such plan or period any more
 */
public record FiledEvaluation(EvaluationFiled filed, Optional<EvaluationReport> again) {

    /**
     * The evaluations that a status knows, in the order in which they were filed. Each moment for which one was drawn is
     * looked at once. Those of plans that are only supposed are left out.
     */
    public static List<FiledEvaluation> of(PlanStatus status) {
        Given.one(status, "status");
        Map<AsOf, PlanStatus> moments = new HashMap<>();
        moments.put(status.asOf(), status);
        return status.facts(EvaluationFiled.class).stream()
                .filter(filed -> !status.book().isSupposed(filed.plan()))
                .map(filed -> new FiledEvaluation(filed, again(filed, status, moments)))
                .toList();
    }

    private static Optional<EvaluationReport> again(
            EvaluationFiled filed, PlanStatus status, Map<AsOf, PlanStatus> moments) {
        return filed.asOf()
                .filter(asOf -> AsOfChoice.isCounted(asOf.date(status.book().zone())))
                .map(asOf -> moments.computeIfAbsent(asOf, moment -> PlanStatus.of(status.book(), moment)))
                .flatMap(then -> then.plan(filed.plan())
                        .map(PlanInForce::plan)
                        .filter(plan -> plan.period().contains(period(filed, plan)))
                        .map(plan -> EvaluationReport.of(then, plan.id(), period(filed, plan))));
    }

    private static Period period(EvaluationFiled filed, Plan plan) {
        return filed.period().orElse(plan.period());
    }

    /** The digest that filing it now would have; empty where it cannot be drawn again. */
    public Optional<Digest> digest() {
        return again.map(EvaluationReport::digest);
    }

    /** Whether it says for which moment it was drawn, and the book had no such plan and period then. */
    public boolean isOfNothing() {
        return filed.asOf().isPresent() && again.isEmpty();
    }

    /** Whether what was filed does not follow from the book any more. */
    public boolean differs() {
        return digest().filter(now -> !now.equals(filed.content())).isPresent();
    }

    /** What it lacks; nothing where it cannot be drawn again. */
    public List<MissingPart> missing() {
        return again.map(EvaluationReport::missing).orElse(List.of());
    }

    /** Its path in findings. */
    public String path() {
        return filed.reference().toString();
    }
}
