package dev.plumbline.rules.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Correctable;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was recorded is counted, later, put right or told: none of it is lost in silence (GOAL-3, GOAL-8, GOAL-10). */
class EveryFactProperties {

    private static final PlanBook WORLD = FactWorld.book();

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Label("every fact of a book is counted, later, corrected or told")
    void noneIsUnaccountedFor(@ForAll("entries") List<Entry<?>> entries, @ForAll("days") LocalDate day) {
        PlanStatus status = status(entries, AsOf.endOf(day));
        List<Object> image = StatusImage.of(status);
        Accounts accounts = new Accounts(status, entries);
        List<Entry<?>> unaccounted = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!accounts.areOf(i)
                    && StatusImage.of(without(entries, i, status.asOf())).equals(image)) {
                unaccounted.add(entries.get(i));
            }
        }
        assertThat(unaccounted).as("as of %s", day).isEmpty();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("GOAL-10: what is recorded later changes nothing of what was known, findings included")
    void neverLooksAhead(
            @ForAll("entries") List<Entry<?>> entries, @ForAll("days") LocalDate day, @ForAll("days") LocalDate known) {
        Instant until = known.atTime(12, 0).toInstant(ZoneOffset.UTC);
        AsOf asOf = AsOf.endOf(day).knownAt(until);
        List<Entry<?>> recorded = entries.stream()
                .filter(entry -> !entry.stamp().recordedAt().isAfter(until))
                .toList();
        assertThat(StatusImage.of(status(entries, asOf))).isEqualTo(StatusImage.of(status(recorded, asOf)));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label("GOAL-10: a status compared with itself differs in nothing, and is the same from any thread")
    void isOneAndTheSame(@ForAll("entries") List<Entry<?>> entries, @ForAll("days") LocalDate day) {
        PlanStatus status = status(entries, AsOf.endOf(day));
        assertThat(PlanStatus.compare(status, status).isEmpty()).isTrue();
        assertThat(PlanStatus.compare(status, status(entries, AsOf.endOf(day))).isEmpty())
                .isTrue();
        List<CompletableFuture<List<Object>>> images = IntStream.range(0, 4)
                .mapToObj(any -> CompletableFuture.supplyAsync(() -> StatusImage.of(status)))
                .toList();
        List<Object> alone = StatusImage.of(status(entries, AsOf.endOf(day)));
        assertThat(images).allSatisfy(each -> assertThat(each.join()).isEqualTo(alone));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(60, 365).map(FactWorld.FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<Entry<?>>> entries() {
        return entriesUpTo(14);
    }

    static Arbitrary<List<Entry<?>>> entriesUpTo(int most) {
        Arbitrary<Entry<?>> facts =
                Arbitraries.randomValue(random -> new RandomFacts(new Random(random.nextLong())).entry());
        return facts.list().ofMaxSize(most).flatMap(list -> Arbitraries.randomValue(random -> corrected(list, random)));
    }

    /** Now and then something that was recorded is put right, or something that was not. */
    private static List<Entry<?>> corrected(List<Entry<?>> entries, Random random) {
        List<Entry<?>> all = new ArrayList<>(entries);
        for (Entry<?> entry : entries) {
            if (entry.fact() instanceof Correctable fact && random.nextInt(5) == 0) {
                Instant later = entry.stamp().recordedAt().plusSeconds(86_400L * random.nextInt(30));
                all.add(new Entry<>(Correction.withdrawn(fact, "录入错误"), Stamp.of("li", later)));
                if (random.nextInt(4) == 0) {
                    all.add(new Entry<>(Correction.withdrawn(fact, "再次更正"), Stamp.of("li", later.plusSeconds(60))));
                }
            }
        }
        return List.copyOf(all);
    }

    static PlanStatus status(List<Entry<?>> entries, AsOf asOf) {
        return PlanStatus.of(WORLD.recordAll(entries), asOf);
    }

    private static PlanStatus without(List<Entry<?>> entries, int index, AsOf asOf) {
        List<Entry<?>> others = new ArrayList<>(entries);
        others.remove(index);
        return status(others, asOf);
    }
}
