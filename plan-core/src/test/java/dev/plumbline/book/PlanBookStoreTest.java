package dev.plumbline.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.review.Lesson;
import dev.plumbline.review.LessonId;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A store over a keeping that others share: their changes count, and what could not be kept is not made (SAFE-8). */
class PlanBookStoreTest {

    private static final PlanId YEAR = PlanId.of("2024");
    private static final PlanBook BOOK = PlanBook.of(Plan.builder()
            .id(YEAR)
            .period(Period.year(2024))
            .addGoal(Goal.builder()
                    .id(GoalId.of("revenue"))
                    .name("营收")
                    .indicator(Indicator.atLeast("2亿元"))
                    .build())
            .build());
    private static final Stamp LI = Stamp.of("li", Instant.parse("2024-07-01T08:00:00Z"));

    private static Fact measured(int amount) {
        return Measurement.of(IndicatorId.of("revenue"), LocalDate.of(2024, 6, 30), Quantity.parse(amount + "万元"));
    }

    /** Changes one after the other, as a file would hold them; what others do comes in between. */
    private static final class Shared implements BookKeeping {
        private final List<BookChange> changes = new ArrayList<>(List.of(BookChange.all(BOOK)));
        private final Deque<Runnable> before = new ArrayDeque<>();
        private int reads;

        @Override
        public KeptBook read() {
            return restored(KeptBook.restoring(Restoring.STORED), 0);
        }

        private KeptBook restored(KeptBookBuilder book, int from) {
            for (int at = from; at < changes.size(); at++) {
                book.add(at + 1, changes.get(at));
            }
            return book.build();
        }

        @Override
        public KeptBook readSince(KeptBook known) {
            reads++;
            return known.revision() == changes.size()
                    ? known
                    : restored(known.restoringOn(Restoring.STORED), (int) known.revision());
        }

        @Override
        public boolean keep(KeptBook next, BookChange change) {
            if (!before.isEmpty()) {
                before.pop().run();
            }
            if (next.revision() != changes.size() + 1) {
                return false;
            }
            changes.add(change);
            return true;
        }
    }

    @Test
    @DisplayName("Two stores over one keeping end with the same book, whoever is quicker")
    void shared() {
        Shared keeping = new Shared();
        PlanBookStore one = new PlanBookStore(keeping);
        PlanBookStore other = new PlanBookStore(keeping);
        keeping.before.add(() -> other.record(measured(2), LI));

        one.record(measured(1), LI);
        other.update(book -> book.toBuilder().zone(ZoneId.of("UTC")).build());
        one.record(measured(3), LI);

        assertThat(one.refresh()).isEqualTo(other.refresh()).isEqualTo(new PlanBookStore(keeping).book());
        assertThat(one.book().execution().entries())
                .extracting(entry -> (Object) entry.fact())
                .containsExactly(measured(2), measured(1), measured(3));
        assertThat(one.book().zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(one.revision()).isEqualTo(5);
    }

    @Test
    @DisplayName("A decision is made on what others have kept, not on what the store happened to know")
    void decidedOnTheNewest() {
        Shared keeping = new Shared();
        PlanBookStore one = new PlanBookStore(keeping);
        new PlanBookStore(keeping).record(measured(1), LI);

        List<Integer> seen = new ArrayList<>();
        one.update(book -> {
            seen.add(book.execution().size());
            return book.record(measured(2), LI);
        });

        assertThat(seen).containsExactly(1);
    }

    @Test
    @DisplayName("Whoever asks since a revision gets each fact once, those of other programs too")
    void poll() {
        Shared keeping = new Shared();
        PlanBookStore one = new PlanBookStore(keeping);
        one.record(measured(1), LI);
        RecordedSince first = one.recordedSince(0);
        new PlanBookStore(keeping).record(measured(2), LI);
        one.update(book -> book.toBuilder().zone(ZoneId.of("UTC")).build());
        RecordedSince second = one.recordedSince(first.revision());

        assertThat(first.entries()).hasSize(1);
        assertThat(second.entries()).extracting(entry -> (Object) entry.fact()).containsExactly(measured(2));
        assertThat(one.recordedSince(second.revision()).entries()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.recordedSince(9))
                .withMessageContaining("[9]")
                .withMessageContaining("[4]");
    }

    @Test
    @DisplayName("What could not be kept is not made")
    void notKept() {
        Shared keeping = new Shared();
        PlanBookStore store = new PlanBookStore(keeping);
        keeping.before.add(() -> {
            throw BookKeepingException.notKept("disk", new IOException("No space left on device"));
        });

        assertThatThrownBy(() -> store.record(measured(1), LI))
                .isInstanceOf(BookKeepingException.class)
                .hasMessage(
                        "The change was not kept in [disk]: No space left on device. Nothing was changed: see to the"
                                + " cause and make the change again.");
        assertThat(store.book()).isEqualTo(BOOK);
        assertThat(store.record(measured(1), LI).execution().size()).isEqualTo(1);
    }

    @Test
    @DisplayName("A change that changes nothing takes no revision, and one that supposes something is refused")
    void nothingAndSupposed() {
        PlanBookStore store = new PlanBookStore(new Shared());
        store.update(book -> book.toBuilder().build());

        assertThat(store.revision()).isEqualTo(1);
        Plan supposed = BOOK.plans().get(0).toBuilder().overview("改").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.update(book -> book.supposing(supposed)))
                .withMessageContaining("[2024]");
        assertThat(store.book()).isEqualTo(BOOK);
    }

    @Test
    @DisplayName("A plan taken out is taken out where the book is kept")
    void shorter() {
        Shared keeping = new Shared();
        PlanBookStore store = new PlanBookStore(keeping);
        store.update(book -> book.with(
                Plan.builder().id(PlanId.of("2025")).period(Period.year(2025)).build()));
        store.update(book -> book.toBuilder()
                .plans(List.of(book.plan(PlanId.of("2025")).orElseThrow()))
                .build());

        assertThat(new PlanBookStore(keeping).book()).isEqualTo(store.book());
        assertThat(store.book().plans()).hasSize(1);
        assertThat(keeping.changes.get(1).parts()).hasSize(1);
    }

    @Test
    @DisplayName("A fact is of the plan that holds what it is about")
    void planOfFact() {
        Issue issue = Issue.builder()
                .id(IssueId.of("stock"))
                .when(Moment.of(LocalDate.of(2024, 6, 30)))
                .description("缺货")
                .addAbout(Reference.of("goal", "revenue"))
                .build();

        assertThat(BOOK.planOf(measured(1))).contains(YEAR);
        assertThat(BOOK.planOf(issue)).contains(YEAR);
        assertThat(PlanBook.of().planOf(measured(1))).isEmpty();
        assertThat(FactSubject.of(issue)).contains(Reference.of("issue", "stock"));
        Lesson lesson = Lesson.builder()
                .id(LessonId.of("l"))
                .text("渠道有效")
                .plan(YEAR)
                .when(Moment.of(LocalDate.of(2024, 6, 30)))
                .build();
        assertThat(BOOK.planOf(lesson)).contains(YEAR);
        assertThat(FactSubject.of(lesson)).contains(Reference.of("lesson", "l"));
    }
}
