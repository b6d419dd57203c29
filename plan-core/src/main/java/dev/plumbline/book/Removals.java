package dev.plumbline.book;

import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which parts of plans later versions took out, and since when: a report on one was right while it was there, and is about
 * nothing afterwards (GOAL-8, SAFE-3). Confined to one thread.
 */
final class Removals {

    /** The version that no longer has a part. */
    record Removal(PlanVersion by, LocalDate on) {}

    private final ZoneId zone;
    private final Function<Plan, Stream<Reference>> parts;
    private final Map<Reference, Optional<Removal>> former = new HashMap<>();

    /** @param parts what a plan holds that facts can be about */
    Removals(ZoneId zone, Function<Plan, Stream<Reference>> parts) {
        this.zone = zone;
        this.parts = parts;
    }

    /** Enters the life of a plan as it was known and in force at a moment. */
    void enter(PlanHistory history, AsOf asOf) {
        Instant until = asOf.instant(zone);
        List<PlanVersion> versions = history.knownAt(asOf).stream()
                .filter(version -> !version.published().recordedAt().isAfter(until))
                .toList();
        Set<Reference> before = new HashSet<>();
        for (PlanVersion version : versions) {
            Set<Reference> now = new HashSet<>();
            parts.apply(version.plan()).forEach(now::add);
            Optional<Removal> removal = Optional.of(new Removal(
                    version, version.published().recordedAt().atZone(zone).toLocalDate()));
            before.stream()
                    .filter(part -> !now.contains(part))
                    .forEach(part -> former.merge(part, removal, this::later));
            before = now;
        }
        // what was published later, or stands in the version in force, was never taken out
        before.forEach(part -> former.put(part, Optional.empty()));
        history.versions().stream()
                .filter(version -> !versions.contains(version))
                .flatMap(version -> parts.apply(version.plan()))
                .forEach(part -> former.putIfAbsent(part, Optional.empty()));
    }

    /** Of two plans that had a part, the one that kept it longer counts. */
    private Optional<Removal> later(Optional<Removal> one, Optional<Removal> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return one.get().on().isBefore(other.get().on()) ? other : one;
    }

    /** Whether some version has or had it. */
    boolean knows(Reference part) {
        return former.containsKey(part);
    }

    /** What took it out before a day; empty if it still was there, or never was anywhere. */
    Optional<Removal> before(Reference part, LocalDate day) {
        return former.getOrDefault(part, Optional.empty())
                .filter(removal -> removal.on().isBefore(day));
    }
}
