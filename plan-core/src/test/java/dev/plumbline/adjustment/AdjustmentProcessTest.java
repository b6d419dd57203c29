package dev.plumbline.adjustment;

import static dev.plumbline.adjustment.Company.FINANCE;
import static dev.plumbline.adjustment.Company.ID;
import static dev.plumbline.adjustment.Company.PERSONNEL;
import static dev.plumbline.adjustment.Company.PLAN;
import static dev.plumbline.adjustment.Company.PROCESS;
import static dev.plumbline.adjustment.Company.REVENUE;
import static dev.plumbline.adjustment.Company.SERVICE;
import static dev.plumbline.adjustment.Company.action;
import static dev.plumbline.adjustment.Company.at;
import static dev.plumbline.adjustment.Company.book;
import static dev.plumbline.adjustment.Company.draft;
import static dev.plumbline.adjustment.Company.favourable;
import static dev.plumbline.adjustment.Company.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.approval.Delegation;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Target;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.change.MergeConflict;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.time.DateRange;
import dev.plumbline.workflow.Reason;
import dev.plumbline.workflow.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdjustmentProcessTest {

    private static final DateRange JULY = DateRange.ofClosed(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31));

    private static PlanBook take(PlanBook book, AdjustmentProcess process, AdjustmentId id, Object[]... steps) {
        PlanBook now = book;
        for (Object[] step : steps) {
            now = now.with(process.take(now.caseOf(id), (AdjustmentAction) step[0], (Stamp) step[1])
                    .orThrow());
        }
        return now;
    }

    private static Object[] step(AdjustmentAction action, String by, int hour) {
        return new Object[] {action, at(by, hour)};
    }

    private static PlanBook reviewed(PlanBook book, AdjustmentProcess process, AdjustmentId id, int hour) {
        return take(
                book,
                process,
                id,
                step(action(AdjustmentEvent.SUBMIT), "li", hour),
                step(action(AdjustmentEvent.TAKE_UP), "qian", hour + 1),
                step(favourable(FINANCE), "wang", hour + 2),
                step(favourable(PERSONNEL), "zhao", hour + 3));
    }

    private static PlanBook approved(PlanBook book, AdjustmentRequest request, int hour, String by) {
        PlanBook filed = reviewed(book.file(request), PROCESS, request.id(), hour);
        return take(filed, PROCESS, request.id(), step(action(AdjustmentEvent.APPROVE), by, hour + 4));
    }

    private static List<String> refusals(AdjustmentResult result) {
        return ((Refused<?, ?>) result.outcome())
                .reasons().stream().map(Reason::id).toList();
    }

    private static AdjustmentRequest small() {
        return draft(ID.value(), AdjustmentTrigger.RESOURCE_CHANGE, target(REVENUE, "1.8亿元"));
    }

    @Test
    @DisplayName("WF-3: request, reviews, approval and publication make version 2; every step is on record")
    void published() {
        PlanBook decided = approved(book(), small(), 2, "sun");
        AdjustmentResult result = PROCESS.take(decided.caseOf(ID), action(AdjustmentEvent.PUBLISH), at("qian", 10));
        PlanBook after = decided.with(result.orThrow());

        assertThat(result.published()).map(PlanVersion::number).contains(2);
        assertThat(after.plan(PLAN).orElseThrow().goals().get(0).indicator().target())
                .contains(Target.of(Quantity.parse("1.8亿元")));
        assertThat(after.history(PLAN).version(1).orElseThrow().plan()).isEqualTo(Company.plan());
        AdjustmentRequest request = after.adjustment(ID).orElseThrow();
        assertThat(request.state()).isEqualTo(AdjustmentState.PUBLISHED);
        assertThat(request.trail().steps())
                .extracting(AuditStep::action)
                .containsExactly("submit", "take-up", "review", "review", "approve", "publish");
        assertThat(request.trail().verify()).isEmpty();
        assertThat(after.history(PLAN).trail().verify()).isEmpty();
        assertThat(after.history(PLAN).current().orElseThrow().because()).contains(request.reference());
    }

    @Test
    @DisplayName("WF-4: the applicant may neither review nor decide, nor may who stands in for the applicant")
    void segregation() {
        Delegation sunForLi = new Delegation(PersonId.of("li"), PersonId.of("sun"), JULY);
        AdjustmentProcess process = PROCESS.with(PROCESS.representation().with(sunForLi));
        PlanBook reviewed = reviewed(book().file(small()), process, ID, 2);

        AdjustmentResult result = process.take(reviewed.caseOf(ID), action(AdjustmentEvent.APPROVE), at("sun", 9));

        assertThat(refusals(result)).containsExactly("not-own");
        assertThat(process.take(reviewed.caseOf(ID), action(AdjustmentEvent.APPROVE), at("chen", 9))
                        .isMoved())
                .isTrue();
    }

    @Test
    @DisplayName("WF-4b: a substitute decides while the authority is away, but not one bound to the applicant")
    void substitute() {
        Delegation wangForSun = new Delegation(PersonId.of("sun"), PersonId.of("wang"), JULY);
        Delegation liForWang = new Delegation(PersonId.of("wang"), PersonId.of("li"), JULY);
        AdjustmentProcess process = PROCESS.with(PROCESS.representation().with(wangForSun));
        AdjustmentProcess bound = PROCESS.with(process.representation().with(liForWang));
        PlanBook reviewed = reviewed(book().file(small()), PROCESS, ID, 2);

        assertThat(process.take(reviewed.caseOf(ID), action(AdjustmentEvent.APPROVE), at("wang", 9))
                        .isMoved())
                .isTrue();
        for (String person : List.of("li", "wang", "sun")) {
            assertThat(refusals(bound.take(reviewed.caseOf(ID), action(AdjustmentEvent.APPROVE), at(person, 9))))
                    .as(person)
                    .contains("not-own");
        }
    }

    @Test
    @DisplayName("WF-4b: 25 % is beyond the director's 20 %, and so are two times 15 % within a quarter")
    void limits() {
        AdjustmentRequest large = draft(ID.value(), AdjustmentTrigger.RESOURCE_CHANGE, target(REVENUE, "1.5亿元"));
        PlanBook reviewed = reviewed(book().file(large), PROCESS, ID, 2);
        assertThat(refusals(PROCESS.take(reviewed.caseOf(ID), action(AdjustmentEvent.APPROVE), at("sun", 9))))
                .containsExactly("within-authority");

        AdjustmentRequest first = draft("A1", AdjustmentTrigger.RESOURCE_CHANGE, target(REVENUE, "1.7亿元"));
        AdjustmentRequest second = draft("A2", AdjustmentTrigger.RESOURCE_CHANGE, target(REVENUE, "2.3亿元"));
        PlanBook once = approved(book(), first, 2, "sun");
        PlanBook twice = reviewed(once.file(second), PROCESS, second.id(), 20);
        assertThat(refusals(PROCESS.take(twice.caseOf(second.id()), action(AdjustmentEvent.APPROVE), at("sun", 30))))
                .containsExactly("within-authority");
        int nextQuarter = 24 * 93;
        assertThat(PROCESS.take(twice.caseOf(second.id()), action(AdjustmentEvent.APPROVE), at("sun", nextQuarter))
                        .isMoved())
                .isTrue();
    }

    @Test
    @DisplayName("WF-4b: money adds up by currency; a currency without a limit is beyond it")
    void money() {
        assertThat(coversNeed(600_000, Unit.YUAN)).isTrue();
        assertThat(coversNeed(600_001, Unit.YUAN)).isFalse();
        assertThat(coversNeed(400_000, Unit.YUAN)).isTrue();
        assertThat(coversNeed(500_001, Unit.US_DOLLAR)).isFalse();
    }

    private static boolean coversNeed(long amount, Unit currency) {
        Plan after = Company.plan();
        Change change = Change.revised(
                after.needs().get(0),
                after.needs().get(0).toBuilder()
                        .quantity(Quantity.of(amount, currency))
                        .build());
        PlanBook reviewed =
                reviewed(book().file(draft(ID.value(), AdjustmentTrigger.RESOURCE_CHANGE, change)), PROCESS, ID, 2);
        return PROCESS.take(reviewed.caseOf(ID), action(AdjustmentEvent.APPROVE), at("sun", 9))
                .isMoved();
    }

    @Test
    @DisplayName("WF-2: a major market change goes to the general manager whatever its size")
    void marketChange() {
        AdjustmentRequest tiny = draft(ID.value(), AdjustmentTrigger.MARKET_CHANGE, target(REVENUE, "1.99亿元"));
        PlanBook reviewed = reviewed(book().file(tiny), PROCESS, ID, 2);

        assertThat(refusals(PROCESS.take(reviewed.caseOf(ID), action(AdjustmentEvent.APPROVE), at("sun", 9))))
                .containsExactly("within-authority");
        assertThat(PROCESS.take(reviewed.caseOf(ID), action(AdjustmentEvent.APPROVE), at("chen", 9))
                        .isMoved())
                .isTrue();
    }

    @Test
    @DisplayName("WF-4b: opinions count for the content they were given on, since it was last submitted")
    void reviewsAreBoundToTheContent() {
        PlanBook reviewed = reviewed(book().file(small()), PROCESS, ID, 2);
        AdjustmentRequest altered = reviewed.adjustment(ID).orElseThrow().change(target(SERVICE, "90次"));
        PlanBook changed = reviewed.file(altered);
        assertThat(refusals(PROCESS.take(changed.caseOf(ID), action(AdjustmentEvent.APPROVE), at("sun", 9))))
                .containsExactly("reviews-met");

        PlanBook returned = take(
                reviewed,
                PROCESS,
                ID,
                step(action(AdjustmentEvent.RETURN).because("论证不足"), "sun", 9),
                step(action(AdjustmentEvent.SUBMIT), "li", 10),
                step(action(AdjustmentEvent.TAKE_UP), "qian", 11));
        assertThat(refusals(PROCESS.take(returned.caseOf(ID), action(AdjustmentEvent.APPROVE), at("sun", 12))))
                .containsExactly("reviews-met");
    }

    @Test
    @DisplayName("WF-4b: an approved request that is altered goes back when it is to be published")
    void decisionIsBoundToTheContent() {
        PlanBook decided = approved(book(), small(), 2, "sun");
        AdjustmentRequest altered = decided.adjustment(ID).orElseThrow().change(target(SERVICE, "1次"));
        PlanBook tampered = decided.file(altered);

        AdjustmentResult result = PROCESS.take(tampered.caseOf(ID), action(AdjustmentEvent.PUBLISH), at("qian", 10));

        assertThat(result.published()).isEmpty();
        assertThat(result.after().request().state()).isEqualTo(AdjustmentState.RETURNED);
    }

    @Test
    @DisplayName("SAFE-9: a request whose record of steps was altered is not published")
    void brokenRecord() {
        PlanBook decided = approved(book(), small(), 2, "sun");
        AdjustmentRequest request = decided.adjustment(ID).orElseThrow();
        List<AuditEntry> entries = new ArrayList<>(request.trail().entries());
        entries.remove(2);
        AdjustmentRequest broken =
                request.toBuilder().trail(new AuditTrail(entries)).build();
        AdjustmentCase of = decided.caseOf(ID);
        AdjustmentCase altered = new AdjustmentCase(broken, of.plan(), of.history(), of.others());

        assertThat(PROCESS.take(altered, action(AdjustmentEvent.PUBLISH), at("qian", 10))
                        .published())
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> decided.file(broken));
    }

    @Test
    @DisplayName("WF-3: what does not conflict with a newer version merges; nothing is lost")
    void merges() {
        AdjustmentRequest first = draft("A1", AdjustmentTrigger.RESOURCE_CHANGE, target(REVENUE, "1.8亿元"));
        AdjustmentRequest second = draft("A2", AdjustmentTrigger.RESOURCE_CHANGE, target(SERVICE, "90次"));
        PlanBook both = approved(approved(book(), first, 2, "sun"), second, 20, "sun");
        PlanBook once = take(both, PROCESS, first.id(), step(action(AdjustmentEvent.PUBLISH), "qian", 40));
        PlanBook twice = take(once, PROCESS, second.id(), step(action(AdjustmentEvent.PUBLISH), "qian", 41));

        assertThat(twice.history(PLAN).currentNumber()).isEqualTo(3);
        assertThat(twice.plan(PLAN).orElseThrow())
                .isEqualTo(Change.apply(List.of(target(REVENUE, "1.8亿元"), target(SERVICE, "90次")), Company.plan()));
    }

    @Test
    @DisplayName("WF-3: what conflicts goes back with both values; the version in force stays")
    void conflicts() {
        AdjustmentRequest first = draft("A1", AdjustmentTrigger.RESOURCE_CHANGE, target(REVENUE, "1.9亿元"));
        AdjustmentRequest second = draft("A2", AdjustmentTrigger.RESOURCE_CHANGE, target(REVENUE, "1.95亿元"));
        PlanBook both = approved(approved(book(), first, 2, "sun"), second, 20, "chen");
        PlanBook once = take(both, PROCESS, first.id(), step(action(AdjustmentEvent.PUBLISH), "qian", 40));

        AdjustmentResult result =
                PROCESS.take(once.caseOf(second.id()), action(AdjustmentEvent.PUBLISH), at("qian", 41));

        assertThat(result.outcome().state()).isEqualTo(AdjustmentState.RETURNED);
        assertThat(result.conflicts()).extracting(MergeConflict::field).containsExactly("indicator.target");
        PlanBook after = once.with(result.orThrow());
        assertThat(after.history(PLAN).currentNumber()).isEqualTo(2);
        assertThat(after.plan(PLAN)).isEqualTo(once.plan(PLAN));
    }

    @Test
    @DisplayName("PLAN-5: a plan that was edited past its version in force takes no adjustment")
    void editedPlan() {
        PlanBook decided = approved(book(), small(), 2, "sun");
        PlanBook edited = decided.with(
                decided.plan(PLAN).orElseThrow().toBuilder().overview("改").build());

        assertThat(refusals(PROCESS.take(edited.caseOf(ID), action(AdjustmentEvent.PUBLISH), at("qian", 10))))
                .contains("plan-sound");
    }

    @Test
    @DisplayName("WF-1: a flaw in the plan needs a justification; an incomplete request is not submitted")
    void completeness() {
        AdjustmentRequest flawed = draft(ID.value(), AdjustmentTrigger.FLAWED_PLAN, target(REVENUE, "1.8亿元"));
        AdjustmentRequest unfit =
                draft(ID.value(), AdjustmentTrigger.EMERGENCY, Change.weight(GoalId.of("x"), BigDecimal.ONE));
        AdjustmentRequest nothing = draft(ID.value(), AdjustmentTrigger.EMERGENCY, target(REVENUE, "2亿元"));

        for (AdjustmentRequest incomplete : List.of(flawed, unfit, nothing)) {
            PlanBook filed = book().file(incomplete);
            assertThat(refusals(PROCESS.take(filed.caseOf(ID), action(AdjustmentEvent.SUBMIT), at("li", 2))))
                    .containsExactly("complete");
        }
        PlanBook justified =
                book().file(flawed.toBuilder().justification("市场容量不足").build());
        assertThat(PROCESS.take(justified.caseOf(ID), action(AdjustmentEvent.SUBMIT), at("li", 2))
                        .isMoved())
                .isTrue();
    }

    @Test
    @DisplayName("WF-4: an opinion is given by who holds its seat, aspect by aspect")
    void opinions() {
        PlanBook filed = take(
                book().file(small()),
                PROCESS,
                ID,
                step(action(AdjustmentEvent.SUBMIT), "li", 2),
                step(action(AdjustmentEvent.TAKE_UP), "qian", 3));
        assertThat(refusals(PROCESS.take(filed.caseOf(ID), favourable(FINANCE), at("zhao", 4))))
                .containsExactly("reviewer-only");

        PlanBook half = take(
                filed,
                PROCESS,
                ID,
                step(favourable(FINANCE), "wang", 4),
                step(
                        AdjustmentAction.review(Opinion.objecting(PERSONNEL, List.of(ReviewAspect.IMPACT), "人员不足")),
                        "zhao",
                        5));
        AdjustmentRequest request = half.adjustment(ID).orElseThrow();
        assertThat(Company.POLICY.panel().tally(request.trail(), request.content()))
                .satisfies(tally -> {
                    assertThat(tally.isMet()).isFalse();
                    assertThat(tally.agreeing()).containsExactly(FINANCE);
                    assertThat(tally.objecting()).containsExactly(PERSONNEL);
                });
    }

    @Test
    @DisplayName("WF-4: steps are recorded in the order of time")
    void order() {
        PlanBook submitted = take(book().file(small()), PROCESS, ID, step(action(AdjustmentEvent.SUBMIT), "li", 5));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROCESS.take(submitted.caseOf(ID), action(AdjustmentEvent.TAKE_UP), at("qian", 4)))
                .withMessageContaining("order of time");
    }

    @Test
    @DisplayName("WF-2: an edit keeps id, plan, requester and steps; another's edit is refused")
    void edits() {
        PlanBook filed = book().file(small());
        AdjustmentRequest edited = small().change(target(SERVICE, "90次"));
        PlanBook after = take(filed, PROCESS, ID, step(AdjustmentAction.edit(edited), "li", 2));

        assertThat(after.adjustment(ID).orElseThrow().changes()).hasSize(2);
        assertThat(after.adjustment(ID).orElseThrow().trail().last("edit")).isPresent();
        assertThat(refusals(PROCESS.take(filed.caseOf(ID), AdjustmentAction.edit(edited), at("wang", 2))))
                .containsExactly("requester-only");
        assertThat(Optional.of(after.caseOf(ID).size().orElseThrow().percents().size()))
                .contains(2);
    }
}
