package dev.plumbline.plan;

import dev.plumbline.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives each id of a plan a new one, and no two the same; the same one again for the same id. */
final class FreshIds {

    private static final String SEPARATORS = "/:-_.# ";

    private final Map<String, String> prefixes;
    private final PlanId plan;
    private final Set<String> taken;
    private final Map<String, String> given = new HashMap<>();

    /**
     * New ids for a plan that becomes another.
     *
     * @param taken the texts that no new id may have
     */
    FreshIds(Plan earlier, PlanId plan, Period period, Collection<String> taken) {
        this.plan = plan;
        this.taken = new HashSet<>(taken);
        this.prefixes = new HashMap<>();
        prefixes.put(earlier.period().toString(), period.toString());
        prefixes.put(earlier.id().value(), plan.value());
    }

    String of(String id) {
        return given.computeIfAbsent(id, this::first);
    }

    private String first(String id) {
        return wanted(id).filter(taken::add).findFirst().orElseThrow();
    }

    private Stream<String> wanted(String id) {
        String below = plan + "/" + id;
        return Stream.of(
                        withPrefixReplaced(id).stream(),
                        Stream.of(below),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> below + "-" + number))
                .flatMap(each -> each);
    }

    /** The longer prefix goes first: of the plan 2024-06 and the period 2024, the plan. */
    private Optional<String> withPrefixReplaced(String id) {
        return prefixes.keySet().stream()
                .filter(prefix -> isPrefix(prefix, id))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(prefix -> prefixes.get(prefix) + id.substring(prefix.length()));
    }

    private static boolean isPrefix(String prefix, String id) {
        return id.length() > prefix.length() + 1
                && id.startsWith(prefix)
                && SEPARATORS.indexOf(id.charAt(prefix.length())) >= 0;
    }
}
