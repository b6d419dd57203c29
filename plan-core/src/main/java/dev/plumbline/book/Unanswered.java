package dev.plumbline.book;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the source of a book had no place to say (无法回答的检查): the codes of findings, by the path of what they are about.
 *
 * <p>Nobody can acknowledge a task in a workbook, and a table without a column for approvers names none; a finding about
 * that would blame people for the form (IO-2e). What a path does not stand here for was asked: nothing is passed over of
 * it. A code may name a part of a finding, such as {@code plan-incomplete:overview}. Immutable and thread-safe.
 *
 * @param byPath the codes by path, such as {@code task/signing} or {@code plan/2024}; none of them empty
 */
public record Unanswered(Map<String, Set<String>> byPath) {

    private static final Unanswered NONE = new Unanswered(Map.of());

    public Unanswered {
        Map<Set<String>, Set<String>> shared = new LinkedHashMap<>();
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        byPath.forEach((path, codes) -> {
            if (!codes.isEmpty()) {
                copy.put(path, shared.computeIfAbsent(codes, Unanswered::sorted));
            }
        });
        byPath = Collections.unmodifiableMap(copy);
    }

    private static Set<String> sorted(Set<String> codes) {
        return Collections.unmodifiableSet(new TreeSet<>(codes));
    }

    /**
     * Paths about which the same was left out.
     *
     * @param codes the codes of findings
     * @param paths what they are about
     */
    public record Group(List<String> codes, List<String> paths) {
        public Group {
            codes = List.copyOf(codes);
            paths = List.copyOf(paths);
        }
    }

    /** Of a source that could say everything. */
    public static Unanswered none() {
        return NONE;
    }

    /** From groups; of a path in several of them what all leave out. */
    public static Unanswered of(Collection<Group> groups) {
        Builder builder = builder();
        groups.forEach(group -> group.paths().forEach(path -> builder.add(path, group.codes())));
        return builder.build();
    }

    /** The same as groups, in the order in which paths were added. */
    public List<Group> groups() {
        Map<Set<String>, TreeSet<String>> paths = new LinkedHashMap<>();
        byPath.forEach((path, codes) ->
                paths.computeIfAbsent(codes, any -> new TreeSet<>()).add(path));
        return paths.entrySet().stream()
                .map(each -> new Group(List.copyOf(each.getKey()), List.copyOf(each.getValue())))
                .toList();
    }

    public boolean isEmpty() {
        return byPath.isEmpty();
    }

    /** Whether the source had no place for what a finding at a path asks; a mark such as {@code #target} is passed over. */
    public boolean contains(String code, String path) {
        int mark = path.indexOf('#');
        Set<String> exact = byPath.get(path);
        Set<String> codes = exact == null && mark >= 0 ? byPath.get(path.substring(0, mark)) : exact;
        return codes != null && codes.contains(code);
    }

    /** What is left out where two sources are read as one: of a path that both know of, what both leave out. */
    public Unanswered joined(Unanswered other) {
        Builder builder = builder();
        byPath.forEach(builder::add);
        other.byPath.forEach(builder::add);
        return builder.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Gathers what the tables of a source leave out. Not thread-safe. */
    public static final class Builder {

        private record Meeting(Set<String> one, Set<String> other) {}

        private final Map<String, Set<String>> byPath = new LinkedHashMap<>();
        private final Map<Meeting, Set<String>> common = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Says what one table leaves out about something. What another table has said about it before is kept: only what
         * all of them leave out stays so.
         */
        public Builder add(String path, Collection<String> codes) {
            Set<String> more = codes instanceof Set<String> set ? set : Set.copyOf(codes);
            byPath.merge(path, more, this::common);
            return this;
        }

        private Set<String> common(Set<String> one, Set<String> other) {
            return one == other ? one : common.computeIfAbsent(new Meeting(one, other), Builder::intersect);
        }

        private static Set<String> intersect(Meeting both) {
            Set<String> common = new TreeSet<>(both.one());
            common.retainAll(both.other());
            return common;
        }

        public Unanswered build() {
            return new Unanswered(byPath);
        }
    }
}
