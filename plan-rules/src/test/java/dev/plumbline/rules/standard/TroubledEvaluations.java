package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LI;
import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.WANG;

import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.approval.Role;
import dev.plumbline.audit.Digest;
import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.EvaluationReport;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.PlanParts;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.policy.ApprovalPolicy;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An evaluation that was filed without what it needs, and twice, ones that do not follow from the book, and a plan for April that is
 * still in execution.
 */
final class TroubledEvaluations {

    private static final Instant FILED = Instant.parse("2024-06-30T14:00:00Z");
    private static final Instant BEGUN = Instant.parse("2024-03-29T02:00:00Z");
    private static final PlanId APRIL = PlanId.of("2024-04");
    private static final PlanId HALF = PlanId.of("2024H1");

    private TroubledEvaluations() {}

    static PlanBook in(PlanBook book) {
        AsOf today = AsOf.endOf(TODAY);
        EvaluationFiled lacking =
                EvaluationReport.of(PlanStatus.of(book, today), HALF).fileIncomplete("2024-half", FILED);
        EvaluationFiled altered = filed("2024-q1", Period.quarter(2024, 1));
        EvaluationFiled outside = filed("2024-q4", Period.quarter(2024, 4));
        return running(book)
                .record(lacking, Stamp.of(LI, FILED))
                .record(lacking, Stamp.of(LI, FILED.plusSeconds(60)))
                .record(altered, Stamp.of(LI, FILED))
                .record(outside, Stamp.of(LI, FILED));
    }

    private static EvaluationFiled filed(String id, Period period) {
        return new EvaluationFiled(
                id,
                HALF,
                Digest.of("something else"),
                Moment.of(FILED),
                Optional.of(period),
                Optional.of(AsOf.endOf(TODAY).knownAt(FILED)));
    }

    /** Everybody may do everything, until the policy is what it was. */
    private static PlanBook running(PlanBook book) {
        PlanRoute open = new PlanRoute(
                PlanParts.none(),
                ReviewPanel.none(),
                List.of(WANG),
                false,
                PlanRoute.Filing.NONE,
                PlanRoute.HandingDown.NONE,
                Set.of(Role.values()));
        PlanBook now = book.toBuilder()
                .policy(PlanPolicy.builder()
                        .approval(ApprovalPolicy.builder().monthly(open).build())
                        .build())
                .build()
                .with(Plan.builder()
                        .id(APRIL)
                        .period(Period.month(2024, 4))
                        .addGoal(Goal.builder()
                                .id(GoalId.of("april"))
                                .name("四月签约")
                                .indicator(Indicator.atLeast("10家"))
                                .build())
                        .build());
        for (PlanEvent event :
                List.of(PlanEvent.SUBMIT, PlanEvent.TAKE_UP, PlanEvent.APPROVE, PlanEvent.PUBLISH, PlanEvent.START)) {
            now = now.take(
                            APRIL,
                            PlanAction.of(event),
                            Stamp.of(event == PlanEvent.APPROVE ? WANG : LI, BEGUN.plusSeconds(event.ordinal())))
                    .orThrow();
        }
        return now.toBuilder().policy(book.policy()).build();
    }
}
