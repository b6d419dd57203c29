package dev.plumbline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanBookStore;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.StalePlanVersionException;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In every order in which several people's steps can come, no change to the store of versions is lost (SAFE-8). */
class PlanBookStoreTest {

    private static final PlanId ID = PlanId.of("2024");
    private static final Stamp STAMP = Stamp.of("qian", Instant.EPOCH);
    private static final Plan PLAN =
            Plan.builder().id(ID).period(Period.year(2024)).build();
    private static final PlanBook BOOK =
            PlanBook.of(PLAN).with(PlanHistory.of(ID).publish(PLAN, 0, STAMP, Optional.empty()));

    /** A place for the newest book. */
    interface Store {
        PlanBook book();

        void update(UnaryOperator<PlanBook> change);
    }

    /** The one that the library has. */
    private static final class Real implements Store {
        private final PlanBookStore store = new PlanBookStore(BOOK);

        @Override
        public PlanBook book() {
            return store.book();
        }

        @Override
        public void update(UnaryOperator<PlanBook> change) {
            store.update(change);
        }
    }

    /** The planted mistake: read, change, write, without looking whether somebody was quicker. */
    private static final class Careless implements Store {
        private final AtomicReference<PlanBook> newest = new AtomicReference<>(BOOK);

        @Override
        public PlanBook book() {
            return newest.get();
        }

        @Override
        public void update(UnaryOperator<PlanBook> change) {
            newest.set(change.apply(newest.get()));
        }
    }

    /** Two people publish against version 1, a third records a measurement. */
    private static final class Race implements Interleavings.Scene {
        private final Store store;
        private final List<String> published = Collections.synchronizedList(new ArrayList<>());

        Race(Store store) {
            this.store = store;
        }

        @Override
        public List<Interleavings.Actor> actors() {
            return List.of(pause -> publish("li", pause), pause -> publish("wang", pause), this::measure);
        }

        private void publish(String who, Runnable pause) {
            pause.run();
            try {
                store.update(book -> {
                    pause.run();
                    return published(book, who);
                });
                published.add(who);
            } catch (StalePlanVersionException stale) {
                assertThat(stale.expected()).isEqualTo(1);
            }
        }

        private static PlanBook published(PlanBook book, String who) {
            Plan next = PLAN.toBuilder().overview(who).build();
            return book.with(next).with(book.history(ID).publish(next, 1, STAMP, Optional.empty()));
        }

        private void measure(Runnable pause) {
            pause.run();
            store.update(book -> {
                pause.run();
                return book.record(
                        Measurement.of(IndicatorId.of("revenue"), LocalDate.of(2024, 6, 30), Quantity.parse("1亿元")),
                        STAMP);
            });
        }

        @Override
        public List<String> complaints() {
            List<String> complaints = new ArrayList<>();
            PlanBook after = store.book();
            if (published.size() != 1 || after.history(ID).currentNumber() != 2) {
                complaints.add(
                        published + " published, version " + after.history(ID).currentNumber());
            }
            if (!after.plan(ID)
                    .flatMap(Plan::overview)
                    .equals(published.stream().findFirst())) {
                complaints.add("the plan in force is " + after.plan(ID).flatMap(Plan::overview));
            }
            if (after.execution().entries().size() != 1) {
                complaints.add("the measurement is lost");
            }
            return complaints;
        }
    }

    @Test
    @DisplayName("SAFE-8: whoever is second is told so; nothing is lost in any order")
    void nothingIsLost() {
        Interleavings.Outcome outcome = Interleavings.all(() -> new Race(new Real()));

        assertThat(outcome.played()).isGreaterThan(1000);
        assertThat(outcome.complaints()).isEmpty();
    }

    @Test
    @DisplayName("SAFE-8: the same test finds a store that forgets to look")
    void aPlantedLostUpdateIsFound() {
        Interleavings.Outcome outcome = Interleavings.all(() -> new Race(new Careless()));

        assertThat(outcome.complaints())
                .anyMatch(complaint -> complaint.startsWith("the measurement is lost"))
                .anyMatch(complaint -> complaint.startsWith("[li, wang] published"));
    }
}
