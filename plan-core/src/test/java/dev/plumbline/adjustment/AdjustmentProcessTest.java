package dev.plumbline.adjustment;

import static dev.plumbline.adjustment.Company.FINANCE;
import static dev.plumbline.adjustment.Company.ID;
import static dev.plumbline.adjustment.Company.ORGANISATION;
import static dev.plumbline.adjustment.Company.PERSONNEL;
import static dev.plumbline.adjustment.Company.PLAN;
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

import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.BookStep;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Target;
import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.change.MergeConflict;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.time.DateRange;
import dev.plumbline.workflow.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdjustmentProcessTest {

    private static final DateRange JULY = DateRange.ofClosed(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31));

    private static PlanBook take(PlanBook book, AdjustmentId id, Object[]... steps) {
        PlanBook now = book;
        for (Object[] step : steps) {
            now = now.take(id, (AdjustmentAction) step[0], (Stamp) step[1]).orThrow();
        }
        return now;
    }

    private static Object[] step(AdjustmentAction action, String by, int hour) {
        return new Object[] {action, at(by, hour)};
    }

    private static PlanBook reviewed(PlanBook book, AdjustmentId id, int hour) {
        return take(
                book,
                id,
                step(action(AdjustmentEvent.SUBMIT), "li", hour),
                step(action(AdjustmentEvent.TAKE_UP), "qian", hour + 1),
                step(favourable(FINANCE), "wang", hour + 2),
                step(favourable(PERSONNEL), "zhao", hour + 3));
    }

    private static PlanBook approved(PlanBook book, AdjustmentDraft request, int hour, String by) {
        PlanBook filed = reviewed(book.file(request), request.id(), hour);
        return take(filed, request.id(), step(action(AdjustmentEvent.APPROVE), by, hour + 4));
    }

    private static List<String> refusals(BookStep result) {
        return result.refusal().orElseThrow().reasons().stream().map(Reason::id).toList();
    }

    private static AdjustmentDraft small() {
        return draft(ID.value(), AdjustmentTrigger.RESOURCE_CHANGE, target(REVENUE, "1.8亿元"));
    }

    @Test
    @DisplayName("WF-3: request, reviews, approval and publication make version 2; every step is on record")
    void published() {
        PlanBook decided = approved(book(), small(), 2, "sun");
        BookStep result = decided.take(ID, action(AdjustmentEvent.PUBLISH), at("qian", 10));
        PlanBook after = result.orThrow();

        assertThat(result.published()).map(PlanVersion::number).contains(2);
        assertThat(after.plan(PLAN).orElseThrow().goals().get(0).indicator().target())
                .contains(Target.of(Quantity.parse("1.8亿元")));
        assertThat(after.history(PLAN).version(1).orElseThrow().plan()).isEqualTo(Company.plan());
        AdjustmentRequest request = after.adjustment(ID).orElseThrow();
        assertThat(request.state()).isEqualTo(AdjustmentState.PUBLISHED);
        assertThat(request.trail().steps())
                .extracting(AuditStep::action)
                .containsExactly("draft", "submit", "take-up", "review", "review", "approve", "publish");
        assertThat(request.trail().verify()).isEmpty();
        assertThat(after.history(PLAN).trail().verify()).isEmpty();
        assertThat(after.history(PLAN).current().orElseThrow().because()).contains(request.reference());
    }

    @Test
    @DisplayName("WF-4: the applicant may neither review nor decide, nor may who stands in for the applicant")
    void segregation() {
        PlanBook bound = book(ORGANISATION.with(new Delegation(PersonId.of("li"), PersonId.of("sun"), JULY)));
        PlanBook reviewed = reviewed(bound.file(small()), ID, 2);

        assertThat(refusals(reviewed.take(ID, action(AdjustmentEvent.APPROVE), at("sun", 9))))
                .containsExactly("not-own");
        assertThat(reviewed.take(ID, action(AdjustmentEvent.APPROVE), at("chen", 9))
                        .isMoved())
                .isTrue();
    }

    @Test
    @DisplayName("WF-4b: a substitute decides while the authority is away, but not one bound to the applicant today")
    void substitute() {
        Organisation away = ORGANISATION.with(new Delegation(PersonId.of("sun"), PersonId.of("wang"), JULY));
        Organisation bound = away.with(new Delegation(PersonId.of("wang"), PersonId.of("li"), JULY));
        PlanBook reviewed = reviewed(book(away).file(small()), ID, 2);
        PlanBook tied = reviewed.toBuilder().organisation(bound).build();

        assertThat(reviewed.take(ID, action(AdjustmentEvent.APPROVE), at("wang", 9))
                        .isMoved())
                .isTrue();
        for (String person : List.of("li", "wang", "sun")) {
            assertThat(refusals(tied.take(ID, action(AdjustmentEvent.APPROVE), at(person, 9))))
                    .as(person)
                    .contains("not-own");
        }
    }

    @Test
    @DisplayName("WF-4b: 25 % is beyond the director's 20 %, and so are two times 15 % within three months")
    void limits() {
        AdjustmentDraft large = draft(ID.value(), AdjustmentTrigger.RESOURCE_CHANGE, target(REVENUE, "1.5亿元"));
        PlanBook reviewed = reviewed(book().file(large), ID, 2);
        assertThat(refusals(reviewed.take(ID, action(AdjustmentEvent.APPROVE), at("sun", 9))))
                .containsExactly("within-authority");

        AdjustmentDraft first = draft("A1", AdjustmentTrigger.RESOURCE_CHANGE, target(REVENUE, "1.7亿元"));
        AdjustmentDraft second = draft("A2", AdjustmentTrigger.RESOURCE_CHANGE, target(REVENUE, "2.3亿元"));
        PlanBook once = approved(book(), first, 2, "sun");
        PlanBook twice = reviewed(once.file(second), second.id(), 20);
        assertThat(refusals(twice.take(second.id(), action(AdjustmentEvent.APPROVE), at("sun", 30))))
                .containsExactly("within-authority");
        int justWithin = 24 * 91;
        assertThat(refusals(twice.take(second.id(), action(AdjustmentEvent.APPROVE), at("sun", justWithin))))
                .containsExactly("within-authority");
        int threeMonthsOn = 24 * 92 + 12;
        assertThat(twice.take(second.id(), action(AdjustmentEvent.APPROVE), at("sun", threeMonthsOn))
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
        PlanBook reviewed = reviewed(book().file(draft(ID.value(), AdjustmentTrigger.RESOURCE_CHANGE, change)), ID, 2);
        return reviewed.take(ID, action(AdjustmentEvent.APPROVE), at("sun", 9)).isMoved();
    }

    @Test
    @DisplayName("WF-2: a major market change goes to the general manager whatever its size")
    void marketChange() {
        AdjustmentDraft tiny = draft(ID.value(), AdjustmentTrigger.MARKET_CHANGE, target(REVENUE, "1.99亿元"));
        PlanBook reviewed = reviewed(book().file(tiny), ID, 2);

        assertThat(refusals(reviewed.take(ID, action(AdjustmentEvent.APPROVE), at("sun", 9))))
                .containsExactly("within-authority");
        assertThat(reviewed.take(ID, action(AdjustmentEvent.APPROVE), at("chen", 9))
                        .isMoved())
                .isTrue();
    }

    @Test
    @DisplayName("WF-4b: opinions count for the content they were given on, since it was last submitted")
    void reviewsAreBoundToTheContent() {
        PlanBook reviewed = reviewed(book().file(small()), ID, 2);
        PlanBook returned = take(
                reviewed,
                ID,
                step(action(AdjustmentEvent.RETURN).because("论证不足"), "sun", 9),
                step(action(AdjustmentEvent.SUBMIT), "li", 10),
                step(action(AdjustmentEvent.TAKE_UP), "qian", 11));
        assertThat(refusals(returned.take(ID, action(AdjustmentEvent.APPROVE), at("sun", 12))))
                .containsExactly("reviews-met");
    }

    @Test
    @DisplayName(
            "WF-4b: of each member of a body the last vote counts: who approved and then rejects no longer approves")
    void changedVotes() {
        BodyId board = BodyId.of("总经理办公会");
        Organisation organisation = ORGANISATION.toBuilder()
                .addBody(Body.builder()
                        .id(board)
                        .addMembers(PersonId.of("chen"), PersonId.of("sun"), PersonId.of("qian"))
                        .build())
                .build();
        PlanBook reviewed = reviewed(book(organisation).file(small()), ID, 2);
        PlanPolicy byBoard = PlanPolicy.builder()
                .approval(Company.POLICY.toBuilder()
                        .authorities(AuthorityTable.of(board))
                        .build())
                .build();
        PlanBook voting = reviewed.toBuilder().policy(byBoard).build();
        PlanBook one = take(
                voting,
                ID,
                step(action(AdjustmentEvent.APPROVE), "chen", 9),
                step(action(AdjustmentEvent.REJECT).because("再议"), "chen", 10),
                step(action(AdjustmentEvent.APPROVE), "sun", 11));

        assertThat(one.adjustment(ID).orElseThrow().state()).isEqualTo(AdjustmentState.UNDER_REVIEW);
        PlanBook two = take(one, ID, step(action(AdjustmentEvent.APPROVE), "qian", 12));
        assertThat(two.adjustment(ID).orElseThrow().state()).isEqualTo(AdjustmentState.APPROVED);
    }

    @Test
    @DisplayName("WF-2: whoever approved takes it back with a reason until it is published, and nobody else")
    void takenBack() {
        PlanBook decided = approved(book(), small(), 2, "sun");

        assertThat(refusals(decided.take(ID, action(AdjustmentEvent.TAKE_BACK).because("依据变化"), at("chen", 8))))
                .containsExactly("approved-by-them");
        assertThat(refusals(decided.take(ID, action(AdjustmentEvent.TAKE_BACK), at("sun", 8))))
                .containsExactly("reason-given");
        PlanBook back = take(decided, ID, step(action(AdjustmentEvent.TAKE_BACK).because("依据变化"), "sun", 8));
        assertThat(back.adjustment(ID).orElseThrow().state()).isEqualTo(AdjustmentState.UNDER_REVIEW);
        assertThat(back.take(ID, action(AdjustmentEvent.PUBLISH), at("qian", 9)).isMoved())
                .isFalse();
    }

    @Test
    @DisplayName("SAFE-9: a request whose record or content was altered takes no step but an examination")
    void brokenRecord() {
        PlanBook decided = approved(book(), small(), 2, "sun");
        AdjustmentRequest request = decided.adjustment(ID).orElseThrow();
        List<AuditEntry> entries = new ArrayList<>(request.trail().entries());
        entries.remove(2);
        AdjustmentRequest shorter = AdjustmentRequest.restored(
                Restoring.STORED, request.draft(), new AuditTrail(entries), Optional.empty());
        AdjustmentRequest other = AdjustmentRequest.restored(
                Restoring.STORED, request.draft().change(target(SERVICE, "1次")), request.trail(), Optional.empty());

        for (AdjustmentRequest altered : List.of(shorter, other)) {
            PlanBook read = PlanBook.restored(Restoring.STORED, decided, decided.histories(), List.of(altered));
            assertThat(read.integrity()).isNotEmpty();
            assertThat(refusals(read.take(ID, action(AdjustmentEvent.PUBLISH), at("qian", 10))))
                    .contains("intact");
            assertThat(read.take(ID, action(AdjustmentEvent.EXAMINE).because("核对"), at("qian", 10))
                            .isMoved())
                    .isTrue();
        }
        assertThat(decided.integrity()).isEmpty();
    }

    @Test
    @DisplayName("WF-3: what does not conflict with a newer version merges; nothing is lost")
    void merges() {
        AdjustmentDraft first = draft("A1", AdjustmentTrigger.RESOURCE_CHANGE, target(REVENUE, "1.8亿元"));
        AdjustmentDraft second = draft("A2", AdjustmentTrigger.RESOURCE_CHANGE, target(SERVICE, "90次"));
        PlanBook both = approved(approved(book(), first, 2, "sun"), second, 20, "sun");
        PlanBook once = take(both, first.id(), step(action(AdjustmentEvent.PUBLISH), "qian", 40));
        PlanBook twice = take(once, second.id(), step(action(AdjustmentEvent.PUBLISH), "qian", 41));

        assertThat(twice.history(PLAN).currentNumber()).isEqualTo(3);
        assertThat(twice.plan(PLAN).orElseThrow())
                .isEqualTo(Change.apply(List.of(target(REVENUE, "1.8亿元"), target(SERVICE, "90次")), Company.plan()));
    }

    @Test
    @DisplayName("WF-3: what conflicts goes back with both values; the version in force stays")
    void conflicts() {
        AdjustmentDraft first = draft("A1", AdjustmentTrigger.RESOURCE_CHANGE, target(REVENUE, "1.9亿元"));
        AdjustmentDraft second = draft("A2", AdjustmentTrigger.RESOURCE_CHANGE, target(REVENUE, "1.95亿元"));
        PlanBook both = approved(approved(book(), first, 2, "sun"), second, 20, "chen");
        PlanBook once = take(both, first.id(), step(action(AdjustmentEvent.PUBLISH), "qian", 40));

        BookStep result = once.take(second.id(), action(AdjustmentEvent.PUBLISH), at("qian", 41));

        assertThat(result.outcome().state()).isEqualTo(AdjustmentState.RETURNED);
        assertThat(result.conflicts()).extracting(MergeConflict::field).containsExactly("indicator.target");
        PlanBook after = result.orThrow();
        assertThat(after.history(PLAN).currentNumber()).isEqualTo(2);
        assertThat(after.plan(PLAN)).isEqualTo(once.plan(PLAN));
    }

    @Test
    @DisplayName("PLAN-5: a plan in process or in force has no other content but by steps")
    void editedPlan() {
        PlanBook decided = approved(book(), small(), 2, "sun");
        Plan other = decided.plan(PLAN).orElseThrow().toBuilder().overview("改").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> decided.with(other))
                .withMessageContaining("steps");
        PlanBook supposed = decided.supposing(other);
        assertThat(supposed.integrity()).isNotEmpty();
        assertThat(refusals(supposed.take(ID, action(AdjustmentEvent.PUBLISH), at("qian", 10))))
                .contains("plan-open");
    }

    @Test
    @DisplayName("WF-1: a flaw in the plan needs a justification; an incomplete request is not submitted")
    void completeness() {
        AdjustmentDraft flawed = draft(ID.value(), AdjustmentTrigger.FLAWED_PLAN, target(REVENUE, "1.8亿元"));
        AdjustmentDraft unfit =
                draft(ID.value(), AdjustmentTrigger.EMERGENCY, Change.weight(GoalId.of("x"), BigDecimal.ONE));
        AdjustmentDraft nothing = draft(ID.value(), AdjustmentTrigger.EMERGENCY, target(REVENUE, "2亿元"));

        for (AdjustmentDraft incomplete : List.of(flawed, unfit, nothing)) {
            PlanBook filed = book().file(incomplete);
            assertThat(refusals(filed.take(ID, action(AdjustmentEvent.SUBMIT), at("li", 2))))
                    .containsExactly("complete");
        }
        PlanBook justified =
                book().file(flawed.toBuilder().justification("市场容量不足").build());
        assertThat(justified
                        .take(ID, action(AdjustmentEvent.SUBMIT), at("li", 2))
                        .isMoved())
                .isTrue();
    }

    @Test
    @DisplayName("WF-4: an opinion is given by who holds its seat, aspect by aspect")
    void opinions() {
        PlanBook filed = take(
                book().file(small()),
                ID,
                step(action(AdjustmentEvent.SUBMIT), "li", 2),
                step(action(AdjustmentEvent.TAKE_UP), "qian", 3));
        assertThat(refusals(filed.take(ID, favourable(FINANCE), at("zhao", 4)))).containsExactly("reviewer-only");

        PlanBook half = take(
                filed,
                ID,
                step(favourable(FINANCE), "wang", 4),
                step(
                        AdjustmentAction.review(Opinion.objecting(PERSONNEL, List.of(ReviewAspect.IMPACT), "人员不足")),
                        "zhao",
                        5));
        AdjustmentRequest request = half.adjustment(ID).orElseThrow();
        assertThat(Company.POLICY.panel().tally(request.trail(), request.content(), ORGANISATION, Company.ZONE))
                .satisfies(tally -> {
                    assertThat(tally.isMet()).isFalse();
                    assertThat(tally.agreeing()).containsExactly(FINANCE);
                    assertThat(tally.objecting()).containsExactly(PERSONNEL);
                });
    }

    @Test
    @DisplayName("WF-4: steps are recorded in the order of time")
    void order() {
        PlanBook submitted = take(book().file(small()), ID, step(action(AdjustmentEvent.SUBMIT), "li", 5));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> submitted.take(ID, action(AdjustmentEvent.TAKE_UP), at("qian", 4)))
                .withMessageContaining("order of time");
    }

    @Test
    @DisplayName("WF-2: an edit keeps id, plan, requester and steps; another's edit is refused")
    void edits() {
        PlanBook filed = book().file(small());
        AdjustmentDraft edited = small().change(target(SERVICE, "90次"));
        PlanBook after = take(filed, ID, step(AdjustmentAction.edit(edited), "li", 2));

        assertThat(after.adjustment(ID).orElseThrow().draft().changes()).hasSize(2);
        assertThat(after.adjustment(ID).orElseThrow().trail().last("edit")).isPresent();
        assertThat(refusals(filed.take(ID, AdjustmentAction.edit(edited), at("wang", 2))))
                .containsExactly("author-only");
        assertThat(Optional.of(after.caseOf(ID).size().orElseThrow().percents().size()))
                .contains(2);
    }
}
