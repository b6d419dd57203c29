package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LI;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.measured;
import static dev.plumbline.rules.standard.SoundBook.record;

import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.approval.Role;
import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.EvaluationReport;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.PlanParts;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.policy.ApprovalPolicy;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EvaluationRulesTest {

    private static final RuleVerifier DUE = RuleVerifier.of(new EvaluationDueRule());
    private static final RuleVerifier FILED = RuleVerifier.of(new EvaluationFiledRule());
    private static final PlanId JUNE = PlanId.of("2024-06");
    private static final PersonId CHEN = PersonId.of("chen");
    private static final Instant LATER = Instant.parse("2024-07-05T02:00:00Z");

    /** Everybody may do everything, but nobody approves what is their own. */
    private static final PlanRoute OPEN = new PlanRoute(
            PlanParts.none(),
            ReviewPanel.none(),
            List.of(CHEN),
            false,
            PlanRoute.Filing.NONE,
            PlanRoute.HandingDown.NONE,
            Set.of(Role.values()));

    private static PlanBook running() {
        Plan june = Plan.builder()
                .id(JUNE)
                .period(Period.month(2024, 6))
                .addGoal(Goal.builder()
                        .id(GoalId.of("customers"))
                        .name("新增客户")
                        .indicator(Indicator.atLeast("100家"))
                        .build())
                .build();
        PlanBook book = PlanBook.of(june).toBuilder()
                .policy(PlanPolicy.builder()
                        .approval(ApprovalPolicy.builder().monthly(OPEN).build())
                        .build())
                .build();
        book = step(book, PlanEvent.SUBMIT, LI);
        book = step(book, PlanEvent.TAKE_UP, LI);
        book = step(book, PlanEvent.APPROVE, CHEN);
        book = step(book, PlanEvent.PUBLISH, LI);
        return record(step(book, PlanEvent.START, LI), measured("customers", "06-28", "100家"));
    }

    private static PlanBook step(PlanBook book, PlanEvent event, PersonId by) {
        Instant at = Instant.parse("2024-05-28T00:00:00Z").plusSeconds(60L * event.ordinal());
        return book.take(JUNE, PlanAction.of(event), Stamp.of(by, at)).orThrow();
    }

    private static EvaluationFiled report(PlanBook book, Period period) {
        return EvaluationReport.of(PlanStatus.of(book, AsOf.endOf(day("06-30"))), JUNE, period)
                .fileIncomplete(period.toString(), LATER);
    }

    private static PlanBook filed(PlanBook book, Period period) {
        return book.record(report(book, period), Stamp.of(LI, LATER));
    }

    @Test
    @DisplayName("EVA-1: a plan in execution is evaluated within thirty days of its end; by policy in fewer")
    void due() {
        PlanBook strict = running().toBuilder()
                .policy(running().policy().toBuilder().evaluationDays(5).build())
                .build();

        DUE.given(running(), day("07-30")).reportsNothing();
        DUE.given(running(), day("07-31")).reportsAt("evaluation-due plan/2024-06");
        DUE.given(strict, day("07-05")).reportsNothing();
        DUE.given(strict, day("07-06")).reportsAt("evaluation-due plan/2024-06");
    }

    @Test
    @DisplayName("EVA-1: a plan that nobody carries out by steps is not asked for one")
    void withoutARecord() {
        DUE.given(PlanBook.of(running().plans().get(0)), day("12-31")).reportsNothing();
    }

    @Test
    @DisplayName("EVA-1: filed for the whole month it is done, for a part of it not")
    void filed() {
        PlanBook part = filed(running(), Period.week(2024, 24));

        DUE.given(filed(running(), Period.month(2024, 6)), day("07-31")).reportsNothing();
        DUE.given(part, day("07-31")).reportsAt("evaluation-due plan/2024-06");
        FILED.given(part, day("07-31")).reportsAt("evaluation-incomplete evaluation/2024W24");
        FILED.given(filed(running(), Period.month(2024, 6)), day("07-31")).reportsNothing();
    }

    @Test
    @DisplayName("PLAN-4: the plan closes on it, and is asked for nothing more")
    void closed() {
        PlanBook book = filed(running(), Period.month(2024, 6));
        EvaluationFiled report = report(book, Period.month(2024, 6));

        PlanBook closed = book.take(JUNE, PlanAction.close(report.reference()), Stamp.of(LI, LATER.plusSeconds(60)))
                .orThrow();

        DUE.given(closed, day("07-31")).reportsNothing();
    }

    @Test
    @DisplayName("EVA-1: a fact put in for an earlier time after the filing is told")
    void differs() {
        PlanBook book = record(filed(running(), Period.month(2024, 6)), measured("customers", "06-29", "1家"));

        FILED.given(book, day("07-10")).reportsAt("evaluation-differs evaluation/2024-06");
    }

    @Test
    @DisplayName("EVA-1: an id stands for one filed evaluation")
    void idTwice() {
        PlanBook once = filed(running(), Period.month(2024, 6));
        PlanBook twice = once.record(report(once, Period.month(2024, 6)), Stamp.of(LI, LATER.plusSeconds(60)));

        FILED.given(twice, day("07-31")).reportsAt("evaluation-id-twice evaluation/2024-06");
    }
}
