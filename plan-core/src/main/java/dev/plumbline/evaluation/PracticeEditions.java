package dev.plumbline.evaluation;

import dev.plumbline.review.Practice;
import dev.plumbline.review.PracticeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The editions of each standard and rule with the days on which each counts: one counts until another that came later begins.
 * An edition of which that leaves no day was put right and is none.
 */
final class PracticeEditions {

    /** @param until the last day on which it counts; empty where it has no end */
    record Edition(Practice practice, Optional<LocalDate> until) {}

    private PracticeEditions() {}

    /** @param practices in the order in which they came */
    static List<Edition> of(List<Practice> practices) {
        Map<PracticeId, List<Practice>> byId = new LinkedHashMap<>();
        practices.forEach(practice ->
                byId.computeIfAbsent(practice.id(), any -> new ArrayList<>(1)).add(practice));
        List<Edition> editions = new ArrayList<>();
        byId.values().forEach(each -> enter(each, editions));
        return editions;
    }

    private static void enter(List<Practice> alike, List<Edition> editions) {
        Optional<LocalDate> next = Optional.empty();
        for (int at = alike.size() - 1; at >= 0; at--) {
            Practice practice = alike.get(at);
            Optional<LocalDate> until = earlier(practice.validUntil(), next.map(day -> day.minusDays(1)));
            if (until.filter(practice.validFrom()::isAfter).isEmpty()) {
                editions.add(new Edition(practice, until));
            }
            next = earlier(next, Optional.of(practice.validFrom()));
        }
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.filter(one.get()::isAfter).isPresent() ? other : one;
    }
}
