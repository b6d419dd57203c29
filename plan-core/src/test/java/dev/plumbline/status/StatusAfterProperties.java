package dev.plumbline.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** GOAL-10: a status after more facts is the status of the book with these facts, whatever they are and how they come. */
class StatusAfterProperties {

    @Property(tries = 400)
    void isTheStatusMadeAnew(@ForAll long seed) {
        Random random = new Random(seed);
        FactOfEveryKind facts = new FactOfEveryKind(random.nextLong());
        PlanBook book = facts.company().recordAll(some(facts, random.nextInt(25)));
        AsOf asOf = asOf(random);
        PlanStatus status = PlanStatus.of(book, asOf);
        for (int step = 0; step < 4; step++) {
            if (random.nextBoolean()) {
                AllParts.of(status);
            }
            book = book.recordAll(some(facts, random.nextInt(6)));
            status = status.after(book);
            assertThat(AllParts.of(status)).containsExactlyEntriesOf(AllParts.of(PlanStatus.of(book, asOf)));
        }
    }

    @Property(tries = 100)
    void leavesTheEarlierStatusAsItWas(@ForAll long seed) {
        Random random = new Random(seed);
        FactOfEveryKind facts = new FactOfEveryKind(random.nextLong());
        PlanBook book = facts.company().recordAll(some(facts, 10));
        AsOf asOf = asOf(random);
        PlanStatus status = PlanStatus.of(book, asOf);
        PlanStatus one = status.after(book.recordAll(some(facts, 3)));
        PlanStatus other = status.after(book.recordAll(some(facts, 3)));

        assertThat(AllParts.of(status)).isEqualTo(AllParts.of(PlanStatus.of(book, asOf)));
        assertThat(AllParts.of(one)).isEqualTo(AllParts.of(PlanStatus.of(one.book(), asOf)));
        assertThat(AllParts.of(other)).isEqualTo(AllParts.of(PlanStatus.of(other.book(), asOf)));
    }

    @Example
    void theFactsAreOfEveryKind() {
        assertThat(FactOfEveryKind.kinds()).hasSizeGreaterThanOrEqualTo(34);
    }

    private static AsOf asOf(Random random) {
        AsOf asOf = AsOf.endOf(LocalDate.of(2024, 1, 15).plusDays(random.nextInt(200)));
        return random.nextInt(3) == 0
                ? asOf.knownAt(Instant.parse("2024-05-01T00:00:00Z").plusSeconds(random.nextInt(5_000_000)))
                : asOf;
    }

    private static List<Entry<?>> some(FactOfEveryKind facts, int count) {
        List<Entry<?>> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(facts.next());
        }
        return some;
    }
}
