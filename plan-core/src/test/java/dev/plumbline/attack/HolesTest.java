package dev.plumbline.attack;

import static dev.plumbline.attack.Steps.DAY;
import static dev.plumbline.attack.Steps.FIRM;
import static dev.plumbline.attack.Steps.OTHER;
import static dev.plumbline.attack.Steps.PLAN;
import static dev.plumbline.attack.Steps.approved;
import static dev.plumbline.attack.Steps.at;
import static dev.plumbline.attack.Steps.book;
import static dev.plumbline.attack.Steps.draft;
import static dev.plumbline.attack.Steps.inForce;
import static dev.plumbline.attack.Steps.need;
import static dev.plumbline.attack.Steps.of;
import static dev.plumbline.attack.Steps.published;
import static dev.plumbline.attack.Steps.refusals;
import static dev.plumbline.attack.Steps.revenue;
import static dev.plumbline.attack.Steps.review;
import static dev.plumbline.attack.Steps.reviewed;
import static dev.plumbline.attack.Steps.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.book.BookStep;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanBookStore;
import dev.plumbline.book.StaleBookException;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanState;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.task.Task;
import dev.plumbline.time.DateRange;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ways in which a decision was once got round, each tried again by public calls (WF-2 to WF-4b, PLAN-4, PLAN-5). */
class HolesTest {

    @Test
    @DisplayName("1: of two publications from one snapshot the second is refused, and takes nothing away")
    void hole1TwoPublicationsFromOneSnapshot() {
        AdjustmentDraft a = draft("A", revenue("95万元"));
        AdjustmentDraft b = draft("B", service("95次"));
        PlanBook seen = approved(approved(book(), a, 0, "sun"), b, 10, "sun");
        PlanBookStore store = new PlanBookStore(seen);
        PlanBook first =
                seen.take(a.id(), of(AdjustmentEvent.PUBLISH), at("qian", 20)).orThrow();
        PlanBook second =
                seen.take(b.id(), of(AdjustmentEvent.PUBLISH), at("qian", 21)).orThrow();

        store.update(any -> first);
        assertThatExceptionOfType(StaleBookException.class).isThrownBy(() -> store.update(any -> second));
        assertThatExceptionOfType(StaleBookException.class)
                .isThrownBy(() -> store.take(seen, b.id(), of(AdjustmentEvent.PUBLISH), at("qian", 22)));
        assertThat(store.book()).isEqualTo(first);
        store.take(b.id(), of(AdjustmentEvent.PUBLISH), at("qian", 22)).orThrow();
        assertThat(store.book().history(PLAN).currentNumber()).isEqualTo(3);
        assertThat(store.book().plan(PLAN))
                .contains(Change.apply(List.of(revenue("95万元"), service("95次")), Firm.plan(0)));
    }

    @Test
    @DisplayName("1: of two opinions at once neither vanishes")
    void hole1TwoOpinionsAtOnce() {
        AdjustmentDraft a = draft("A", revenue("95万元"));
        PlanBook seen = book().file(a)
                .take(a.id(), of(AdjustmentEvent.SUBMIT), at("li", 1))
                .orThrow()
                .take(a.id(), of(AdjustmentEvent.TAKE_UP), at("qian", 2))
                .orThrow();
        PlanBookStore store = new PlanBookStore(seen);
        PlanBook objecting = seen.take(
                        a.id(),
                        AdjustmentAction.review(Opinion.objecting(Firm.FINANCE, ReviewAspect.ofAdjustments(), "超支")),
                        at("wang", 3))
                .orThrow();
        PlanBook agreeing =
                seen.take(a.id(), review(Firm.PERSONNEL), at("zhao", 3)).orThrow();

        store.update(any -> objecting);
        assertThatExceptionOfType(StaleBookException.class).isThrownBy(() -> store.update(any -> agreeing));
        assertThatExceptionOfType(StaleBookException.class).isThrownBy(() -> store.update(PLAN, 1, any -> agreeing));
    }

    @Test
    @DisplayName("2: filing replaces nobody's draft, ids of different people differ, and a draft keeps its version")
    void hole2FilingReplacesNothing() {
        PlanBook book = book().file(draft("A", revenue("95万元")));
        AdjustmentDraft other =
                draft("A", service("1次")).toBuilder().requested(at("hu", 1)).build();
        assertThatIllegalArgumentException().isThrownBy(() -> book.file(other)).withMessageContaining("[li]");

        assertThat(AdjustmentDraft.of(book.history(PLAN), at("li", 1), AdjustmentTrigger.EMERGENCY)
                        .id())
                .isNotEqualTo(AdjustmentDraft.of(book.history(PLAN), at("hu", 1), AdjustmentTrigger.EMERGENCY)
                        .id());

        PlanBook halved = published(book(), draft("B", revenue("50万元")), 0, "chen");
        PlanBook late = approved(halved, draft("C", revenue("95万元")), 20, "chen");
        BookStep step = late.take(AdjustmentId.of("C"), of(AdjustmentEvent.PUBLISH), at("qian", 30));
        assertThat(step.conflicts()).hasSize(1);
        assertThat(step.published()).isEmpty();
        assertThat(step.book().plan(PLAN)).isEqualTo(halved.plan(PLAN));
    }

    @Test
    @DisplayName("3: nobody files a state or steps, and who files for another is an author too")
    void hole3FilingTakesNoStateAndNoSteps() {
        assertThat(Stream.of(AdjustmentDraft.Builder.class.getMethods()).map(Method::getName))
                .doesNotContain("state", "trail", "stated", "addStep", "step");
        assertThat(AdjustmentRequest.class.getConstructors()).isEmpty();

        AdjustmentDraft forSun =
                draft("A", revenue("95万元")).toBuilder().requested(at("hu", 0)).build();
        PlanBook filed = book().file(forSun, at("sun", 0));
        PlanBook reviewed = filed.take(forSun.id(), of(AdjustmentEvent.SUBMIT), at("hu", 1))
                .orThrow()
                .take(forSun.id(), of(AdjustmentEvent.TAKE_UP), at("qian", 2))
                .orThrow()
                .take(forSun.id(), review(Firm.FINANCE), at("wang", 3))
                .orThrow()
                .take(forSun.id(), review(Firm.PERSONNEL), at("zhao", 4))
                .orThrow();
        assertThat(refusals(reviewed.take(forSun.id(), of(AdjustmentEvent.APPROVE), at("sun", 5))))
                .containsExactly("not-own");
        assertThat(reviewed.take(forSun.id(), AdjustmentAction.edit(forSun.change(revenue("1万元"))), at("hu", 5))
                        .isMoved())
                .as("content swapped under review")
                .isFalse();
    }

    @Test
    @DisplayName("4: whoever edited or submitted as a substitute does not approve the next day")
    void hole4SubstitutesOfYesterday() {
        DateRange first = DateRange.ofClosed(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 1));
        PlanBook book = book(new Delegation(PersonId.of("li"), PersonId.of("sun"), first));
        AdjustmentDraft draft = draft("A", revenue("99万元"));
        PlanBook edited = book.file(draft)
                .take(
                        draft.id(),
                        AdjustmentAction.edit(draft.toBuilder()
                                .changes(List.of(revenue("85万元")))
                                .build()),
                        at("sun", 1))
                .orThrow()
                .take(draft.id(), of(AdjustmentEvent.SUBMIT), at("sun", 2))
                .orThrow()
                .take(draft.id(), of(AdjustmentEvent.TAKE_UP), at("qian", 3))
                .orThrow()
                .take(draft.id(), review(Firm.FINANCE), at("wang", DAY))
                .orThrow()
                .take(draft.id(), review(Firm.PERSONNEL), at("zhao", DAY))
                .orThrow();

        assertThat(refusals(edited.take(draft.id(), of(AdjustmentEvent.APPROVE), at("sun", DAY + 1))))
                .containsExactly("not-own");
        assertThat(edited.take(draft.id(), of(AdjustmentEvent.APPROVE), at("chen", DAY + 1))
                        .isMoved())
                .isTrue();
    }

    @Test
    @DisplayName("5: a draft plan comes into force by its own steps alone, and nobody edits a plan in force")
    void hole5DraftPlansAndStrangers() {
        PlanBook book = Firm.book(FIRM);
        AdjustmentDraft draft = draft("A", revenue("99万元")).toBuilder().base(0).build();
        assertThat(refusals(book.file(draft).take(draft.id(), of(AdjustmentEvent.SUBMIT), at("li", 1))))
                .containsExactly("plan-open");

        PlanBook inForce = book();
        Plan other = Deeds.edited(Firm.plan(0), new Random(1));
        for (String person : Firm.NAMES) {
            assertThat(inForce.take(PLAN, PlanAction.edit(other), at(person, 1)).isMoved())
                    .as(person)
                    .isFalse();
        }
        assertThat(inForce.history(PLAN).state()).isEqualTo(PlanState.PUBLISHED);
    }

    @Test
    @DisplayName("6: limits add up over levels, plans and the ends of quarters")
    void hole6LimitsAddUp() {
        PlanBook byManager = published(book(), draft("A", revenue("82万元")), 0, "chen");
        AdjustmentDraft more = draft("B", revenue("77万元")).toBuilder()
                .base(2)
                .requested(at("li", 20))
                .build();
        assertThat(refusals(reviewed(byManager, more, 20).take(more.id(), of(AdjustmentEvent.APPROVE), at("sun", 30))))
                .as("18 %% by the general manager and 5 %% by the director")
                .containsExactly("within-authority");

        PlanBook two = inForce(book(), OTHER);
        assertThat(two.history(OTHER).currentNumber()).isEqualTo(1);
        PlanBook once = published(two, draft("C", need(60_000, Unit.YUAN)), 0, "sun");
        AdjustmentDraft again = draft("D", OTHER, need(60_000, Unit.YUAN));
        assertThat(refusals(reviewed(once, again, 20).take(again.id(), of(AdjustmentEvent.APPROVE), at("sun", 30))))
                .as("60,000 yuan in each of two plans")
                .containsExactly("within-authority");

        int march29 = 28 * DAY;
        PlanBook march = published(book(), draft("E", revenue("85万元")), march29, "sun");
        AdjustmentDraft april = draft("F", revenue("76万元")).toBuilder()
                .base(2)
                .requested(at("li", march29 + 2 * DAY))
                .build();
        assertThat(refusals(reviewed(march, april, march29 + 2 * DAY)
                        .take(april.id(), of(AdjustmentEvent.APPROVE), at("sun", march29 + 3 * DAY))))
                .as("15 %% in March and 9 %% in April")
                .containsExactly("within-authority");
    }

    @Test
    @DisplayName("7: what cannot be measured is beyond every limit")
    void hole7WhatCannotBeMeasured() {
        Goal revenue = Firm.plan(0).goals().get(0);
        Task task = Firm.plan(0).tasks().get(0);
        List<Change> changes = List.of(
                need(90_000_000, Unit.NONE),
                need(1, Unit.US_DOLLAR),
                Change.weight(revenue.id(), BigDecimal.ZERO),
                Change.deadline(revenue.id(), LocalDate.of(2024, 11, 30)),
                Change.revised(
                        revenue,
                        revenue.toBuilder()
                                .indicator(Indicator.builder()
                                        .from(revenue.indicator())
                                        .baseline(Quantity.parse("90万元"))
                                        .build())
                                .build()),
                Change.removed(task),
                Change.removed(revenue),
                Change.revised(
                        task,
                        task.toBuilder()
                                .addIndicator(Indicator.builder()
                                        .id(IndicatorId.of("calls"))
                                        .target(Indicator.atLeast("3次").target())
                                        .build())
                                .build()));
        for (Change change : changes) {
            AdjustmentDraft draft = draft("A", change);
            PlanBook reviewed = reviewed(book(), draft, 0);
            assertThat(refusals(reviewed.take(draft.id(), of(AdjustmentEvent.APPROVE), at("sun", 9))))
                    .as(change.text(Locale.ENGLISH))
                    .containsExactly("within-authority");
            assertThat(reviewed.take(draft.id(), of(AdjustmentEvent.APPROVE), at("chen", 9))
                            .isMoved())
                    .isTrue();
        }
    }

    @Test
    @DisplayName(
            "9: nobody puts another content in the place of a plan in force, and an examination does not make it right")
    void hole9OtherContents() {
        PlanBook book = book();
        Plan other = Firm.plan(0).toBuilder().overview("改").build();
        assertThatIllegalArgumentException().isThrownBy(() -> book.with(other));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.toBuilder().plans(List.of(other)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.toBuilder().addPlan(other).build());
        PlanBook supposed = book.supposing(other);
        assertThat(supposed.integrity()).hasSize(1);
        assertThat(refusals(supposed.take(PLAN, PlanAction.of(PlanEvent.START), at("qian", 1))))
                .containsExactly("intact");
        assertThatExceptionOfType(StaleBookException.class)
                .isThrownBy(() -> new PlanBookStore(book).update(any -> supposed));

        PlanBook examined = supposed.take(PLAN, PlanAction.of(PlanEvent.EXAMINE).because("核对"), at("qian", 1))
                .orThrow();
        assertThat(examined.integrity()).as("after the examination").hasSize(1);
        assertThat(refusals(examined.take(PLAN, PlanAction.of(PlanEvent.START), at("qian", 2))))
                .containsExactly("intact");
        assertThatExceptionOfType(StaleBookException.class)
                .isThrownBy(() -> new PlanBookStore(book).update(any -> examined));
    }
}
