package dev.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.fact.Reference;
import dev.plumbline.party.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is altered in a recorded chain shows, and where (SAFE-9). */
class AuditTrailProperties {

    @Provide
    Arbitrary<AuditTrail> trails() {
        Arbitrary<String> texts = Arbitraries.of("市场变化", "a\tb", "line\nbreak", "back\\slash", "x", "é=😀", "\r");
        Arbitrary<AuditStep> steps = Combinators.combine(
                        Arbitraries.of("submit", "review", "approve"),
                        Arbitraries.of("li", "wang", "zhao"),
                        texts.optional(),
                        texts,
                        Arbitraries.longs().between(0, 2_000_000_000L))
                .as((action, by, why, detail, at) -> AuditStep.builder()
                        .subject(Reference.of("adjustment", "2024-A1"))
                        .action(action)
                        .by(PersonId.of(by))
                        .onBehalfOf(why.filter("x"::equals).map(PersonId::of))
                        .at(Instant.ofEpochSecond(at))
                        .why(why)
                        .content(Digest.of(detail))
                        .putDetail("authority", detail)
                        .build());
        return steps.list().ofMinSize(1).ofMaxSize(6).map(AuditTrailProperties::chain);
    }

    private static AuditTrail chain(List<AuditStep> steps) {
        AuditTrail trail = AuditTrail.empty();
        for (AuditStep step : steps) {
            trail = trail.append(step);
        }
        return trail;
    }

    private static byte[] bytes(AuditTrail trail) {
        return trail.text().getBytes(StandardCharsets.UTF_8);
    }

    /** The number of the line that holds a byte, from 1. */
    private static int line(byte[] recorded, int at) {
        int line = 1;
        for (int before = 0; before < at; before++) {
            line += recorded[before] == '\n' ? 1 : 0;
        }
        return line;
    }

    @Property(tries = 200)
    void ensureASoundChainReadsBackAsItWas(@ForAll("trails") AuditTrail trail) {
        assertThat(trail.verify()).isEmpty();
        assertThat(AuditTrail.read(bytes(trail))).isEqualTo(new TrailReading(trail, Optional.empty()));
    }

    @Property(tries = 15)
    void ensureEverySingleByteThatIsChangedIsFoundInItsEntry(@ForAll("trails") AuditTrail trail) {
        byte[] recorded = bytes(trail);
        for (int at = 0; at < recorded.length; at++) {
            byte[] altered = recorded.clone();
            altered[at] ^= (byte) (1 << at % 7);
            assertThat(AuditTrail.read(altered).broken())
                    .as("byte %s", at)
                    .map(TrailBreak::entry)
                    .contains(line(recorded, at));
        }
    }

    @Property(tries = 15)
    void ensureEverySingleByteThatIsTakenOutIsFoundInItsEntry(@ForAll("trails") AuditTrail trail) {
        byte[] recorded = bytes(trail);
        for (int at = 0; at < recorded.length; at++) {
            byte[] altered = Arrays.copyOf(recorded, recorded.length - 1);
            System.arraycopy(recorded, at + 1, altered, at, recorded.length - 1 - at);
            Assume.that(!Arrays.equals(altered, Arrays.copyOf(recorded, altered.length)) || at == altered.length);
            int entry = AuditTrail.read(altered).broken().orElseThrow().entry();
            assertThat(entry).as("byte %s", at).isBetween(line(recorded, at) - 1, line(recorded, at));
        }
    }

    @Property(tries = 200)
    void ensureAnyOtherByteInAnyPlaceIsFound(
            @ForAll("trails") AuditTrail trail,
            @ForAll @IntRange(min = 0, max = 100_000) int place,
            @ForAll byte value) {
        byte[] recorded = bytes(trail);
        int at = place % recorded.length;
        Assume.that(recorded[at] != value);
        byte[] altered = recorded.clone();
        altered[at] = value;

        assertThat(AuditTrail.read(altered).broken()).map(TrailBreak::entry).contains(line(recorded, at));
    }

    @Property(tries = 200)
    void ensureAnEntryThatIsTakenOutOrExchangedIsFound(@ForAll("trails") AuditTrail trail) {
        int size = trail.entries().size();
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                List<AuditEntry> swapped = new ArrayList<>(trail.entries());
                Collections.swap(swapped, one, other);
                List<AuditEntry> shorter = new ArrayList<>(trail.entries());
                shorter.remove(one);

                assertThat(new AuditTrail(swapped).verify()).contains(broken(one + 1));
                assertThat(new AuditTrail(shorter).verify()).contains(broken(one + 1));
            }
        }
    }

    private static TrailBreak broken(int entry) {
        return new TrailBreak(entry, TrailBreak.Kind.DOES_NOT_FIT);
    }

    @Property(tries = 200)
    void ensureATailThatWasCutOffShowsOnlyAgainstAHeadKeptElsewhere(@ForAll("trails") AuditTrail trail) {
        int size = trail.entries().size();
        AuditTrail cut = new AuditTrail(trail.entries().subList(0, size - 1));

        assertThat(cut.verify()).isEmpty();
        assertThat(cut.verify(trail.head())).contains(new TrailBreak(size, TrailBreak.Kind.OTHER_END));
        assertThat(trail.verify(trail.head())).isEmpty();
        assertThat(trail.verify(cut.head())).contains(new TrailBreak(size, TrailBreak.Kind.OTHER_END));
    }

    @Property(tries = 200)
    void ensureAStepThatIsAlteredInMemoryIsFound(
            @ForAll("trails") AuditTrail trail, @ForAll @IntRange(max = 5) int place) {
        int at = place % trail.entries().size();
        List<AuditEntry> altered = new ArrayList<>(trail.entries());
        AuditEntry entry = altered.get(at);
        altered.set(
                at,
                new AuditEntry(entry.step().toBuilder().by(PersonId.of("zhou")).build(), entry.link()));

        assertThat(new AuditTrail(altered).verify()).contains(broken(at + 1));
    }
}
