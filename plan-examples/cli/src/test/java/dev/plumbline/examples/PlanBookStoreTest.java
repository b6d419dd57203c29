package dev.plumbline.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.adjustment.AuthorityTable;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.approval.Role;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanBookStore;
import dev.plumbline.book.StaleBookException;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.PlanParts;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.policy.ApprovalPolicy;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In every order in which several people's steps can come, no step, opinion, version or fact is lost (SAFE-8). */
class PlanBookStoreTest {

    private static final PlanId PLAN = PlanId.of("2024");
    private static final AdjustmentId REVENUE = AdjustmentId.of("A1");
    private static final AdjustmentId SIGNED = AdjustmentId.of("A2");
    private static final PersonId CHIEF = PersonId.of("chen");
    private static final PlanBook DRAFTED = PlanBook.builder()
            .addPlan(Plan.builder()
                    .id(PLAN)
                    .period(Period.year(2024))
                    .addGoals(goal("revenue", "2亿元"), goal("signed", "50家"))
                    .build())
            .policy(PlanPolicy.builder()
                    .approval(ApprovalPolicy.builder()
                            .annual(PlanRoute.annual(CHIEF).requiring(PlanParts.none()))
                            .authorities(AuthorityTable.of(CHIEF))
                            .panel(ReviewPanel.all(
                                    List.of(PersonId.of("wang"), PersonId.of("zhao")), ReviewAspect.ofAdjustments()))
                            .required(Set.of())
                            .addOpen(Role.OPERATIONS_MANAGEMENT)
                            .build())
                    .build())
            .build();

    /** Two requests about one version, under review. */
    private static final PlanBook UNDER_REVIEW = reviewed();

    private static Goal goal(String id, String target) {
        return Goal.builder()
                .id(GoalId.of(id))
                .name(id)
                .indicator(Indicator.atLeast(target))
                .build();
    }

    private static Stamp at(String person, int hour) {
        return Stamp.of(person, Instant.parse("2024-07-01T00:00:00Z").plusSeconds(hour * 3600L));
    }

    private static PlanBook reviewed() {
        PlanBook book = DRAFTED;
        book = book.take(PLAN, PlanAction.of(PlanEvent.SUBMIT), at("li", 1)).orThrow();
        book = book.take(PLAN, PlanAction.of(PlanEvent.TAKE_UP), at("qian", 2)).orThrow();
        book = book.take(PLAN, PlanAction.of(PlanEvent.APPROVE), at("chen", 3)).orThrow();
        book = book.take(PLAN, PlanAction.of(PlanEvent.PUBLISH), at("qian", 4)).orThrow();
        book = request(book, REVENUE, "revenue", "1.8亿元");
        return request(book, SIGNED, "signed", "40家");
    }

    private static PlanBook request(PlanBook book, AdjustmentId id, String indicator, String target) {
        AdjustmentDraft draft =
                AdjustmentDraft.of(book.history(PLAN), at("li", 5), AdjustmentTrigger.RESOURCE_CHANGE).toBuilder()
                        .id(id)
                        .reason("人员减少")
                        .expectedEffect("目标可达")
                        .addChange(Change.target(IndicatorId.of(indicator), Quantity.parse(target)))
                        .build();
        return book.file(draft)
                .take(id, AdjustmentAction.of(AdjustmentEvent.SUBMIT), at("li", 6))
                .orThrow()
                .take(id, AdjustmentAction.of(AdjustmentEvent.TAKE_UP), at("qian", 7))
                .orThrow();
    }

    private static AdjustmentAction opinion(String seat) {
        return AdjustmentAction.review(Opinion.favourable(PersonId.of(seat), ReviewAspect.ofAdjustments()));
    }

    private static PlanBook approved() {
        PlanBook book = UNDER_REVIEW;
        for (AdjustmentId id : List.of(REVENUE, SIGNED)) {
            book = book.take(id, opinion("wang"), at("wang", 8)).orThrow();
            book = book.take(id, opinion("zhao"), at("zhao", 9)).orThrow();
            book = book.take(id, AdjustmentAction.of(AdjustmentEvent.APPROVE), at("chen", 10))
                    .orThrow();
        }
        return book;
    }

    /** A place for the newest book. */
    interface Store {
        PlanBook book();

        void take(PlanBook seen, AdjustmentId id, AdjustmentAction action, Stamp by);

        void update(UnaryOperator<PlanBook> change);
    }

    /** The one that the library has. */
    private record Real(PlanBookStore store) implements Store {

        @Override
        public PlanBook book() {
            return store.book();
        }

        @Override
        public void take(PlanBook seen, AdjustmentId id, AdjustmentAction action, Stamp by) {
            store.take(seen, id, action, by).orThrow();
        }

        @Override
        public void update(UnaryOperator<PlanBook> change) {
            store.update(change);
        }
    }

    /** The planted mistake: decide on what was seen and write that, without looking whether somebody was quicker. */
    private record Careless(AtomicReference<PlanBook> newest) implements Store {

        @Override
        public PlanBook book() {
            return newest.get();
        }

        @Override
        public void take(PlanBook seen, AdjustmentId id, AdjustmentAction action, Stamp by) {
            newest.set(seen.take(id, action, by).orThrow());
        }

        @Override
        public void update(UnaryOperator<PlanBook> change) {
            newest.set(change.apply(newest.get()));
        }
    }

    /** Each of several people looks, decides and writes; whoever is told that things moved on looks and decides anew. */
    private abstract static class Race implements Interleavings.Scene {
        final Store store;

        Race(Store store) {
            this.store = store;
        }

        void take(AdjustmentId id, AdjustmentAction action, Stamp by, Runnable pause) {
            while (true) {
                pause.run();
                PlanBook seen = store.book();
                pause.run();
                try {
                    store.take(seen, id, action, by);
                    return;
                } catch (StaleBookException stale) {
                    assertThat(stale.stale()).isSameAs(seen);
                    assertThat(stale.current()).isNotSameAs(seen);
                }
            }
        }

        void measure(Runnable pause) {
            pause.run();
            store.update(book -> {
                pause.run();
                return book.record(
                        Measurement.of(IndicatorId.of("revenue"), LocalDate.of(2024, 6, 30), Quantity.parse("1亿元")),
                        at("li", 20));
            });
        }

        static void expect(List<String> complaints, boolean holds, String complaint) {
            if (!holds) {
                complaints.add(complaint);
            }
        }
    }

    /** Two publications from one snapshot, and a measurement. */
    private static final class Publications extends Race {

        Publications(Store store) {
            super(store);
        }

        @Override
        public List<Interleavings.Actor> actors() {
            AdjustmentAction publish = AdjustmentAction.of(AdjustmentEvent.PUBLISH);
            return List.of(
                    pause -> take(REVENUE, publish, at("qian", 30), pause),
                    pause -> take(SIGNED, publish, at("qian", 30), pause),
                    this::measure);
        }

        @Override
        public List<String> complaints() {
            List<String> complaints = new ArrayList<>();
            PlanBook after = store.book();
            List<String> targets = after.plan(PLAN).orElseThrow().goals().stream()
                    .map(goal -> goal.indicator().target().orElseThrow().toString())
                    .toList();
            expect(complaints, after.history(PLAN).currentNumber() == 3, "a version is lost");
            expect(complaints, targets.equals(List.of("1.8亿元", "40家")), "a change is lost: " + targets);
            expect(
                    complaints,
                    after.adjustments().stream().allMatch(each -> each.state() == AdjustmentState.PUBLISHED),
                    "a publication is lost");
            expect(complaints, after.execution().entries().size() == 1, "the measurement is lost");
            expect(complaints, after.integrity().isEmpty(), "the record does not fit");
            return complaints;
        }
    }

    /** Two opinions and a return from one snapshot. */
    private static final class Opinions extends Race {

        Opinions(Store store) {
            super(store);
        }

        @Override
        public List<Interleavings.Actor> actors() {
            return List.of(
                    pause -> take(REVENUE, opinion("wang"), at("wang", 30), pause),
                    pause -> take(REVENUE, opinion("zhao"), at("zhao", 30), pause),
                    this::measure);
        }

        @Override
        public List<String> complaints() {
            List<String> complaints = new ArrayList<>();
            PlanBook after = store.book();
            long opinions = after.adjustment(REVENUE).orElseThrow().trail().steps().stream()
                    .filter(step -> step.action().equals(ReviewPanel.REVIEW))
                    .count();
            expect(complaints, opinions == 2, "an opinion is lost");
            expect(complaints, after.execution().entries().size() == 1, "the measurement is lost");
            return complaints;
        }
    }

    @Test
    @DisplayName("SAFE-8: two publications from one snapshot make two versions in any order")
    void publications() {
        PlanBook approved = approved();
        Interleavings.Outcome outcome =
                Interleavings.all(() -> new Publications(new Real(new PlanBookStore(approved))));

        assertThat(outcome.played()).isGreaterThan(100);
        assertThat(outcome.complaints()).isEmpty();
    }

    @Test
    @DisplayName("SAFE-8: two opinions from one snapshot are both on record in any order")
    void opinions() {
        Interleavings.Outcome outcome =
                Interleavings.all(() -> new Opinions(new Real(new PlanBookStore(UNDER_REVIEW))));

        assertThat(outcome.played()).isGreaterThan(100);
        assertThat(outcome.complaints()).isEmpty();
    }

    @Test
    @DisplayName("SAFE-8: the same tests find a store that forgets to look")
    void plantedLostUpdatesAreFound() {
        PlanBook approved = approved();

        assertThat(Interleavings.all(() -> new Publications(new Careless(new AtomicReference<>(approved))))
                        .complaints())
                .anyMatch(complaint -> complaint.startsWith("a version is lost"))
                .anyMatch(complaint -> complaint.startsWith("the measurement is lost"));
        assertThat(Interleavings.all(() -> new Opinions(new Careless(new AtomicReference<>(UNDER_REVIEW))))
                        .complaints())
                .anyMatch(complaint -> complaint.startsWith("an opinion is lost"));
    }

    @Test
    @DisplayName("SAFE-8: a book that lost a step or a fact, or supposes another content, is not taken")
    void staleBooks() {
        PlanBook approved = approved();
        PlanBook one = approved.take(REVENUE, AdjustmentAction.of(AdjustmentEvent.PUBLISH), at("qian", 30))
                .orThrow();
        PlanBook other = approved.take(SIGNED, AdjustmentAction.of(AdjustmentEvent.PUBLISH), at("qian", 30))
                .orThrow();
        PlanBookStore store = new PlanBookStore(approved);
        store.update(any -> one);

        assertThatThrownBy(() -> store.update(any -> other))
                .isInstanceOf(StaleBookException.class)
                .hasMessageContaining("[plan/2024]");
        Plan supposed = one.plan(PLAN).orElseThrow().toBuilder().overview("改").build();
        assertThatThrownBy(() -> store.update(book -> book.supposing(supposed))).isInstanceOf(StaleBookException.class);
        PlanBook measured = one.record(
                Measurement.of(IndicatorId.of("revenue"), LocalDate.of(2024, 6, 30), Quantity.parse("1亿元")),
                at("li", 31));
        store.update(any -> measured);
        assertThatThrownBy(() -> store.update(any -> one)).isInstanceOf(StaleBookException.class);
        assertThat(store.book()).isSameAs(measured);
    }
}
