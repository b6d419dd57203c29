package dev.plumbline.plan;

import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What stands for periods of several lengths within a longer one, no day twice: the longest first.
 *
 * @param chosen what was chosen, in the order of time; several of one period stay together
 * @param covers whether they leave out no day of the longer period
 */
record MixedPeriods<T>(List<T> chosen, boolean covers) {

    /** Chooses; empty where nothing lies within the longer period. */
    static <T> Optional<MixedPeriods<T>> of(Period whole, List<T> all, Function<T, Period> period) {
        TreeMap<Period, List<T>> byPeriod = new TreeMap<>();
        all.stream()
                .filter(each -> whole.contains(period.apply(each)))
                .forEach(each -> byPeriod.computeIfAbsent(period.apply(each), any -> new ArrayList<>())
                        .add(each));
        List<Period> taken = new ArrayList<>();
        byPeriod.keySet().stream()
                .sorted(Comparator.comparing((Period each) -> each.range().days())
                        .reversed())
                .filter(each -> taken.stream()
                        .noneMatch(other ->
                                other.range().intersection(each.range()).isPresent()))
                .forEach(taken::add);
        taken.sort(Comparator.naturalOrder());
        List<T> chosen =
                taken.stream().flatMap(each -> byPeriod.get(each).stream()).toList();
        long days = taken.stream().mapToLong(each -> each.range().days()).sum();
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new MixedPeriods<>(chosen, days == whole.range().days()));
    }
}
