package dev.plumbline.attack;

import static dev.plumbline.attack.Steps.PLAN;
import static dev.plumbline.attack.Steps.approved;
import static dev.plumbline.attack.Steps.at;
import static dev.plumbline.attack.Steps.book;
import static dev.plumbline.attack.Steps.draft;
import static dev.plumbline.attack.Steps.of;
import static dev.plumbline.attack.Steps.refusals;
import static dev.plumbline.attack.Steps.revenue;
import static dev.plumbline.attack.Steps.review;
import static dev.plumbline.attack.Steps.reviewed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.adjustment.AdjustmentWorkflow;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.audit.Digest;
import dev.plumbline.book.BookStep;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanState;
import dev.plumbline.plan.lifecycle.PlanWorkflow;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** More ways in which a decision was once got round, or somebody locked out (WF-2 to WF-4b, PLAN-4). */
class MoreHolesTest {

    @Test
    @DisplayName("10: whoever was bound to the applicant on other days is not locked out")
    void hole10NobodyIsLockedOut() {
        DateRange early = DateRange.ofClosed(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 2));
        DateRange later = DateRange.ofClosed(LocalDate.of(2024, 1, 10), LocalDate.of(2024, 1, 10));
        PlanBook book = book(
                new Delegation(PersonId.of("wang"), PersonId.of("li"), early),
                new Delegation(PersonId.of("chen"), PersonId.of("wang"), later),
                new Delegation(PersonId.of("sun"), PersonId.of("li"), early));
        AdjustmentDraft draft = draft("A", revenue("95万元"));
        PlanBook reviewed = reviewed(book, draft, 0);

        for (String person : List.of("chen", "sun")) {
            for (AdjustmentEvent event :
                    List.of(AdjustmentEvent.APPROVE, AdjustmentEvent.RETURN, AdjustmentEvent.REJECT)) {
                assertThat(reviewed.take(draft.id(), of(event).because("理由"), at(person, 9))
                                .isMoved())
                        .as("%s by %s", event, person)
                        .isTrue();
            }
        }
    }

    @Test
    @DisplayName("13: people count once, for one seat and one vote; heads outweigh; a body is not one of its members")
    void hole13PeopleCountOnce() {
        PlanBook draft = Firm.book(Firm.organisation()
                .addDelegation(new Delegation(
                        PersonId.of("chen"),
                        PersonId.of("dai"),
                        DateRange.ofClosed(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 31))))
                .build());
        PlanBook inReview = draft.take(PLAN, PlanAction.of(PlanEvent.SUBMIT), at("hu", 0))
                .orThrow()
                .take(PLAN, PlanAction.of(PlanEvent.TAKE_UP), at("qian", 1))
                .orThrow()
                .take(PLAN, PlanAction.review(Opinion.favourable(Firm.FINANCE, ReviewAspect.ofPlans())), at("wang", 2))
                .orThrow();
        PlanBook one = inReview.take(PLAN, PlanAction.of(PlanEvent.APPROVE), at("chen", 3))
                .orThrow();
        PlanBook asPosition = one.take(PLAN, PlanAction.of(PlanEvent.APPROVE), at(Firm.GENERAL_MANAGER, 4))
                .orThrow();
        PlanBook bySubstitute = asPosition
                .take(PLAN, PlanAction.of(PlanEvent.APPROVE), at("dai", 5))
                .orThrow();
        PlanBook two = bySubstitute
                .take(PLAN, PlanAction.of(PlanEvent.APPROVE), at("sun", 6))
                .orThrow();
        assertThat(Stream.of(one, asPosition, bySubstitute, two)
                        .map(each -> each.history(PLAN).state()))
                .containsExactly(PlanState.IN_REVIEW, PlanState.IN_REVIEW, PlanState.IN_REVIEW, PlanState.APPROVED);

        AdjustmentDraft request = draft("A", revenue("95万元"));
        PlanBook objected = reviewed(book(), request, 0)
                .take(
                        request.id(),
                        AdjustmentAction.review(Opinion.objecting(Firm.FINANCE, ReviewAspect.ofAdjustments(), "超支")),
                        at("wang", 6))
                .orThrow()
                .take(request.id(), review(Firm.FINANCE), at("wu", 7))
                .orThrow();
        assertThat(refusals(objected.take(request.id(), of(AdjustmentEvent.APPROVE), at("chen", 8))))
                .containsExactly("reviews-met");

        PlanBook nobody = PlanBook.builder()
                .addPlan(Firm.plan(0))
                .policy(draft.policy())
                .build()
                .take(PLAN, PlanAction.of(PlanEvent.SUBMIT), at("hu", 0))
                .orThrow();
        BookStep refused = nobody.take(PLAN, PlanAction.of(PlanEvent.TAKE_UP), at("qian", 1));
        assertThat(refused.refusal().orElseThrow().text(Locale.ENGLISH))
                .contains("Name a unit for operations management");
    }

    @Test
    @DisplayName("14: whoever may not approve may not finally reject either, whatever trigger the applicant picks")
    void hole14RejectionWithinAuthority() {
        for (AdjustmentTrigger trigger : AdjustmentTrigger.values()) {
            AdjustmentDraft draft = draft("A", revenue("10万元")).toBuilder()
                    .trigger(trigger)
                    .justification("论证")
                    .build();
            PlanBook reviewed = reviewed(book(), draft, 0);
            assertThat(refusals(
                            reviewed.take(draft.id(), of(AdjustmentEvent.REJECT).because("不"), at("sun", 9))))
                    .containsExactly("within-authority");
            assertThat(reviewed.take(draft.id(), of(AdjustmentEvent.REJECT).because("不"), at("chen", 9))
                            .book()
                            .adjustment(draft.id())
                            .orElseThrow()
                            .state())
                    .isEqualTo(AdjustmentState.REJECTED);
        }
    }

    @Test
    @DisplayName("16: what is approved has a way back, and a refusal says what a reason would allow")
    void hole16NoDeadEnds() {
        assertThat(PlanWorkflow.standard().check()).isEmpty();
        assertThat(AdjustmentWorkflow.standard().check()).isEmpty();

        AdjustmentDraft first = draft("A", revenue("95万元"));
        AdjustmentDraft second = draft("B", revenue("90万元"));
        PlanBook both = approved(approved(book(), first, 0, "sun"), second, 10, "sun");
        PlanBook conflicting = both.take(first.id(), of(AdjustmentEvent.PUBLISH), at("qian", 20))
                .orThrow();
        BookStep back = conflicting.take(second.id(), of(AdjustmentEvent.PUBLISH), at("qian", 21));
        PlanBook returned = back.orThrow();
        AdjustmentDraft redrafted =
                second.toBuilder().base(2).changes(List.of(revenue("94万元"))).build();
        assertThat(returned.take(second.id(), AdjustmentAction.edit(redrafted), at("li", 22))
                        .orThrow()
                        .take(second.id(), of(AdjustmentEvent.SUBMIT), at("li", 23))
                        .isMoved())
                .isTrue();

        BookStep refused = reviewed(book(), draft("C", revenue("95万元")), 0)
                .take(AdjustmentId.of("C"), of(AdjustmentEvent.REJECT), at("sun", 9));
        assertThat(refusals(refused)).containsExactly("reason-given");
        assertThat(refused.refusal().orElseThrow().text(Locale.ENGLISH)).contains("with a reason");
    }

    @Test
    @DisplayName("17: a plan is not closed on an evaluation that the book does not hold")
    void hole17ClosingOnNothing() {
        PlanBook running =
                book().take(PLAN, PlanAction.of(PlanEvent.START), at("qian", 1)).orThrow();

        assertThat(refusals(running.take(PLAN, PlanAction.close(Reference.of("nothing", "at all")), at("qian", 2))))
                .containsExactly("evaluated");
        assertThat(refusals(running.take(PLAN, PlanAction.of(PlanEvent.CLOSE), at("qian", 2))))
                .containsExactly("evaluated");
    }

    @Test
    @DisplayName("17: the evaluation of a month closes no year, that of the year does")
    void hole17ClosingOnAMonth() {
        PlanBook running =
                book().take(PLAN, PlanAction.of(PlanEvent.START), at("qian", 1)).orThrow();
        Period own = running.plan(PLAN).orElseThrow().period();
        PlanBook monthly = running.record(filed("month", Period.month(2024, 8)), at("qian", 2));
        PlanBook whole = monthly.record(filed("whole", own), at("qian", 2));

        assertThat(refusals(monthly.take(PLAN, PlanAction.close(Reference.of("evaluation", "month")), at("qian", 3))))
                .containsExactly("evaluated");
        assertThat(refusals(whole.take(PLAN, PlanAction.close(Reference.of("evaluation", "month")), at("qian", 3))))
                .containsExactly("evaluated");
        assertThat(whole.take(PLAN, PlanAction.close(Reference.of("evaluation", "whole")), at("qian", 3))
                        .orThrow()
                        .history(PLAN)
                        .state())
                .isEqualTo(PlanState.CLOSED);
    }

    private static EvaluationFiled filed(String id, Period period) {
        return new EvaluationFiled(
                id,
                PLAN,
                Digest.of(id),
                Moment.of(period.end()),
                Optional.of(period),
                Optional.of(AsOf.endOf(period.end())));
    }
}
