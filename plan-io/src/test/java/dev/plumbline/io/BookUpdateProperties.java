package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.BookUpdate;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanUpdate;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.io.arbitrary.Books;
import dev.plumbline.io.arbitrary.Variants;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Field;
import dev.plumbline.plan.change.Part;
import dev.plumbline.plan.change.Unstated;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** IO-2f: a workbook read again onto its book is an update. */
class BookUpdateProperties {

    private static final Stamp FIRST = Stamp.of("li", Instant.parse("2199-01-01T00:00:00Z"));
    private static final Stamp SECOND = Stamp.of("hu", Instant.parse("2199-01-02T00:00:00Z"));

    @Provide
    Arbitrary<PlanBook> books() {
        return Books.books()
                .filter(book -> book.plans().stream().map(Plan::id).distinct().count()
                        == book.plans().size());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void ensureTwiceIsOnce(@ForAll("books") PlanBook stored, @ForAll("books") PlanBook other, @ForAll long seed) {
        PlanBook read = Variants.of(stored, other, new Random(seed));
        BookUpdate once = BookUpdate.of(stored, read, FIRST);
        BookUpdate twice = BookUpdate.of(once.book(), read, SECOND);
        assertThat(twice.book()).isEqualTo(once.book());
        assertThat(twice.recorded()).isEmpty();
        assertThat(twice.plans())
                .extracting(PlanUpdate::outcome)
                .isSubsetOf(PlanUpdate.Outcome.UNCHANGED, PlanUpdate.Outcome.DRAFTED_BEFORE, PlanUpdate.Outcome.LEFT);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void ensureItEndsWhereTheLastSays(
            @ForAll("books") PlanBook stored, @ForAll("books") PlanBook other, @ForAll long seed) {
        Random random = new Random(seed);
        PlanBook one = Variants.of(stored, other, random);
        PlanBook last = Variants.of(stored, other, random);
        PlanBook book = BookUpdate.of(BookUpdate.of(stored, one, FIRST).book(), last, SECOND)
                .book();
        BookUpdate again = BookUpdate.of(book, last, SECOND);
        assertThat(again.book()).isEqualTo(book);
        for (PlanUpdate update : again.plans()) {
            if (update.outcome() == PlanUpdate.Outcome.UNCHANGED) {
                Plan now = book.plan(update.plan()).orElseThrow();
                Plan read = last.plan(update.plan()).orElseThrow();
                assertThat(now.overview()).isEqualTo(read.overview());
                assertThat(now.goals()).extracting(Goal::id).containsAll(ids(read));
                assertThat(now.goals())
                        .filteredOn(goal -> ids(read).contains(goal.id()))
                        .extracting(Goal::name)
                        .containsAll(read.goals().stream().map(Goal::name).toList());
                Part.all().forEach(part -> says(part, now, read));
            }
        }
    }

    /** Whatever the last said of a part counts, be it usual or not. */
    private static <E> void says(Part<E> part, Plan now, Plan read) {
        for (E element : part.of(read)) {
            List<E> same = named(part, now, part.id(element));
            if (same.size() == 1 && named(part, read, part.id(element)).size() == 1) {
                for (Field<E> field : part.fields()) {
                    if (part.states(field, element, Unstated.nothing())
                            && !field.name().equals("attributes")) {
                        assertThat(field.of(same.get(0)))
                                .as(part.reference(element) + " " + field)
                                .isEqualTo(field.of(element));
                    }
                }
            }
        }
    }

    private static <E> List<E> named(Part<E> part, Plan plan, String id) {
        return part.of(plan).stream()
                .filter(element -> part.id(element).equals(id))
                .toList();
    }

    private static List<GoalId> ids(Plan plan) {
        return plan.goals().stream().map(Goal::id).toList();
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void ensureTheSameAgainChangesNothing(@ForAll("books") PlanBook stored) {
        BookUpdate same = BookUpdate.of(stored, stored, FIRST);
        assertThat(same.book()).isEqualTo(stored);
        assertThat(same.recorded()).isEmpty();
    }
}
