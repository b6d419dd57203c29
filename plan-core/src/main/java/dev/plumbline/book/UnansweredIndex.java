package dev.plumbline.book;

import dev.plumbline.LookupKey;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes an index by path of what groups of paths leave out; paths with the same codes share one set of them. */
final class UnansweredIndex {

    private record Meeting(Set<String> one, Set<String> other) {}

    private final Map<String, Set<String>> byPath = new LinkedHashMap<>();
    private final Map<LookupKey, Set<String>> shared = new HashMap<>();
    private final Map<LookupKey, Set<String>> common = new HashMap<>();

    private UnansweredIndex() {}

    /** Of a path in several groups what all of them leave out; paths of which nothing stays are in it without a code, as what was asked. */
    static Map<String, Set<String>> of(List<Unanswered.Told> groups) {
        UnansweredIndex index = new UnansweredIndex();
        groups.forEach(index::add);
        return Collections.unmodifiableMap(index.byPath);
    }

    private void add(Unanswered.Told group) {
        Set<String> codes = shared(new TreeSet<>(group.codes()));
        for (String id : group.ids()) {
            byPath.merge(group.stem() + id, codes, this::common);
        }
    }

    private Set<String> shared(Set<String> codes) {
        return shared.computeIfAbsent(LookupKey.of(codes), any -> Collections.unmodifiableSet(codes));
    }

    private Set<String> common(Set<String> one, Set<String> other) {
        return one == other
                ? one
                : common.computeIfAbsent(LookupKey.of(new Meeting(one, other)), any -> intersect(one, other));
    }

    private Set<String> intersect(Set<String> one, Set<String> other) {
        Set<String> left = new TreeSet<>(one);
        left.retainAll(other);
        return shared(left);
    }
}
