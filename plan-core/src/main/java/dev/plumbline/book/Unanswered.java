package dev.plumbline.book;

import dev.plumbline.Given;
import dev.plumbline.LookupKey;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the source of a book had no place to say (无法回答的检查): the codes of findings, by the path of what they are about.
 *
 * <p>Nobody can acknowledge a task in a workbook, and a table without a column for approvers names none; a finding about
 * that would blame people for the form (IO-2e). What a path does not stand here for was asked: nothing is passed over of
 * it, also where it stands here without a code, since a source that could say everything was read besides. A code may name a
 * part of a finding, such as {@code plan-incomplete:overview}, or an attribute that the source has no cell for or an empty
 * one, such as {@code unsaid:level}: what a part has of it is usual or derived and nobody's word, so that an update leaves it
 * as it is (IO-2f).
 *
 * <p>Kept in the groups in which it was told; the index by path is made when it is first asked for. Immutable and
 * thread-safe.
 */
public final class Unanswered {

    private static final String UNSAID = "unsaid:";
    private static final Unanswered NONE = new Unanswered(List.of());

    /** The ids are kept as they are, to share them with what they belong to. */
    record Told(List<String> codes, String stem, List<String> ids) {}

    private final List<Told> told;
    private volatile @Nullable Map<String, Set<String>> index;

    private Unanswered(List<Told> told) {
        this.told = List.copyOf(told);
    }

    /**
     * Paths about which the same was left out.
     *
     * @param codes the codes of findings
     * @param paths what they are about, at least one
     */
    public record Group(List<String> codes, List<String> paths) {
        public Group {
            codes = List.copyOf(codes);
            paths = List.copyOf(paths);
            if (paths.isEmpty()) {
                throw new IllegalArgumentException("What could not be answered about " + codes
                        + " is about nothing. Give the paths, such as task/t1.");
            }
        }
    }

    /** Of a source that could say everything. */
    public static Unanswered none() {
        return NONE;
    }

    /** From groups; of a path in several of them what all leave out. */
    public static Unanswered of(Collection<Group> groups) {
        return new Unanswered(groups.stream()
                .map(group -> new Told(group.codes(), "", group.paths()))
                .toList());
    }

    /** The codes by path, such as {@code task/signing} or {@code plan/2024}, in the order in which paths were added; without a code where all was asked. */
    public Map<String, Set<String>> byPath() {
        Map<String, Set<String>> known = index;
        if (known == null) {
            known = UnansweredIndex.of(told);
            index = known;
        }
        return known;
    }

    /** The same as groups, each path in one of them, in the order in which paths were added. */
    public List<Group> groups() {
        Map<Set<String>, TreeSet<String>> paths = new LinkedHashMap<>();
        byPath().forEach((path, codes) ->
                paths.computeIfAbsent(codes, any -> new TreeSet<>()).add(path));
        return paths.entrySet().stream()
                .map(each -> new Group(List.copyOf(each.getKey()), List.copyOf(each.getValue())))
                .toList();
    }

    public boolean isEmpty() {
        return byPath().isEmpty();
    }

    /** Whether the source had no place for what a finding at a path asks; a mark such as {@code #target} is passed over. */
    public boolean contains(String code, String path) {
        int mark = path.indexOf('#');
        Set<String> exact = byPath().get(path);
        Set<String> codes = exact == null && mark >= 0 ? byPath().get(path.substring(0, mark)) : exact;
        return codes != null && codes.contains(code);
    }

    /** The code for an attribute of a part of a plan that a source left unsaid, by its name. */
    public static String unsaid(String field) {
        Given.one(field, "field");
        return UNSAID + field;
    }

    /** Whether the source had no cell for an attribute of a part, or an empty one. */
    public boolean leavesUnsaid(Reference part, String field) {
        Set<String> codes = byPath().get(part.toString());
        return codes != null && codes.contains(UNSAID + field);
    }

    /** Whether the source left any attribute unsaid. */
    private boolean leavesUnsaid() {
        return byPath().values().stream().anyMatch(codes -> codes.stream().anyMatch(code -> code.startsWith(UNSAID)));
    }

    /**
     * The same where another book states all attributes of the parts of plans that it says nothing of here, since its source
     * could say everything of them.
     */
    Unanswered beside(PlanBook other) {
        if (!leavesUnsaid()) {
            return this;
        }
        Set<String> whole = new HashSet<>();
        for (Plan plan : other.plans()) {
            Part.all().forEach(part -> addPaths(part, plan, whole));
        }
        whole.removeAll(other.unanswered().byPath().keySet());
        return stated(whole);
    }

    private static <E> void addPaths(Part<E> part, Plan plan, Set<String> paths) {
        part.of(plan).forEach(each -> paths.add(part.reference(each).toString()));
    }

    private Unanswered stated(Set<String> stated) {
        Builder less = builder();
        byPath().forEach((path, codes) -> less.add(
                path,
                stated.contains(path)
                        ? codes.stream()
                                .filter(code -> !code.startsWith(UNSAID))
                                .toList()
                        : codes));
        return less.build();
    }

    /** What is left out where two sources are read as one: of a path that both know of, what both leave out. */
    public Unanswered joined(Unanswered other) {
        Builder both = builder();
        byPath().forEach(both::add);
        other.byPath().forEach(both::add);
        return both.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unanswered that && byPath().equals(that.byPath());
    }

    @Override
    public int hashCode() {
        return byPath().hashCode();
    }

    @Override
    public String toString() {
        return byPath().toString();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Gathers what the tables of a source leave out. Not thread-safe. */
    public static final class Builder {

        private final List<Told> told = new ArrayList<>();
        private final Map<LookupKey, List<String>> codes = new HashMap<>();

        private Builder() {}

        /**
         * Says what one table leaves out about something. What another table has said about it before is kept: only what
         * all of them leave out stays so.
         */
        public Builder add(String path, Collection<String> codes) {
            return add("", List.of(path), codes);
        }

        /** Says what one table leaves out about several things of a kind, such as {@code task}. */
        public Builder addAll(String kind, Collection<String> ids, Collection<String> codes) {
            return add(kind + "/", List.copyOf(ids), codes);
        }

        private Builder add(String stem, List<String> ids, Collection<String> left) {
            told.add(new Told(codes.computeIfAbsent(LookupKey.of(left), any -> sorted(left)), stem, ids));
            return this;
        }

        private static List<String> sorted(Collection<String> codes) {
            return Collections.unmodifiableList(new ArrayList<>(new TreeSet<>(codes)));
        }

        public Unanswered build() {
            return told.isEmpty() ? NONE : new Unanswered(told);
        }
    }
}
