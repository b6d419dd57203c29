package dev.plumbline.plan.change;

import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How two contents become one: by equal right, or the second newer than the first. */
sealed interface Uniting {

    Localized WHOLE = Localized.of("各项内容合在一起", "what both say taken together");

    /** What counts of two values that both were stated and differ. */
    <T> T choose(Reference element, Localized field, T one, T other);

    /** By what two parts are the same. */
    <E> String key(Part<E> part, E element);

    /** Whether what the second source has of an attribute was stated by it. */
    default <E> boolean isSaid(Reference element, Field<E> field, Bare<E> other) {
        return !other.isUnset(field);
    }

    /** Both source's attributes together. */
    default <E> E fields(Reference element, FieldTable<E, ?> table, E one, E other) {
        if (one.equals(other)) {
            return one;
        }
        Map<String, Object> taken = new LinkedHashMap<>();
        Bare<E> ofOne = new Bare<>(one);
        Bare<E> ofOther = new Bare<>(other);
        for (Field<E> field : table.fields(List.of(one, other))) {
            Object first = field.of(one);
            Object second = field.of(other);
            if (first.equals(second) && !table.isDerived(field)) {
                continue;
            }
            boolean isFirst = !ofOne.isUnset(field);
            boolean isSecond = isSaid(element, field, ofOther);
            if (isFirst || isSecond) {
                boolean differ = isFirst && isSecond && !first.equals(second);
                Object counts = differ ? choose(element, field.label(), first, second) : isSecond ? second : first;
                taken.put(field.name(), counts);
            }
        }
        try {
            return table.restated(one, taken);
        } catch (IllegalArgumentException together) {
            return choose(element, WHOLE, one, other);
        }
    }

    /** The parts of both, those of the first in front. */
    default <E> List<E> parts(Part<E> part, List<E> one, List<E> other) {
        if (one.equals(other) || other.isEmpty()) {
            return one;
        }
        Map<String, List<E>> all = byKey(part, one);
        byKey(part, other)
                .forEach((key, elements) -> all.merge(key, elements, (known, next) -> same(part, known, next)));
        return all.values().stream().flatMap(List::stream).toList();
    }

    private <E> Map<String, List<E>> byKey(Part<E> part, List<E> elements) {
        Map<String, List<E>> byKey = new LinkedHashMap<>();
        elements.forEach(element -> byKey.computeIfAbsent(key(part, element), any -> new ArrayList<>(1))
                .add(element));
        return byKey;
    }

    /** The parts of one key; where several have it, nobody can tell which is which. */
    private <E> List<E> same(Part<E> part, List<E> known, List<E> next) {
        return known.size() == 1 && next.size() == 1
                ? List.of(fields(part.reference(known.get(0)), part.table(), known.get(0), next.get(0)))
                : several(known, next);
    }

    /** Several parts of one key in two sources. */
    <E> List<E> several(List<E> known, List<E> next);

    /** For each task and letter who holds it. */
    default RaciMatrix raci(RaciMatrix one, RaciMatrix other) {
        RaciMatrix.Builder whole = one.toBuilder();
        for (TaskId task : other.tasks()) {
            for (RaciRole role : RaciRole.values()) {
                List<PartyId> first = one.holders(task, role);
                List<PartyId> second = other.holders(task, role);
                if (second.isEmpty() || new HashSet<>(first).equals(new HashSet<>(second))) {
                    continue;
                }
                List<PartyId> counts = first.isEmpty()
                        ? second
                        : choose(Reference.of("task", task.value()), letter(role), first, second);
                first.forEach(party -> whole.remove(task, party, role));
                counts.forEach(party -> whole.add(task, party, role));
            }
        }
        return whole.build();
    }

    private static Localized letter(RaciRole role) {
        return Localized.of("分工 " + role.text(Locale.CHINESE), "duty " + role.text(Locale.ENGLISH));
    }

    /** Sources of equal right. */
    record Equally(Sources sources) implements Uniting {

        @Override
        public <T> T choose(Reference element, Localized field, T one, T other) {
            return sources.choose(element, field, one, other);
        }

        @Override
        public <E> String key(Part<E> part, E element) {
            return part.id(element) + '\n' + part.title(element);
        }

        @Override
        public <E> List<E> parts(Part<E> part, List<E> one, List<E> other) {
            Map<String, Set<String>> first = titles(part, one);
            titles(part, other).forEach((id, titles) -> {
                Set<String> known = first.getOrDefault(id, titles);
                if (!known.containsAll(titles) && !titles.containsAll(known)) {
                    sources.shareAnId(part.reference(id), String.join(", ", known), String.join(", ", titles));
                }
            });
            return Uniting.super.parts(part, one, other);
        }

        @Override
        public <E> List<E> several(List<E> known, List<E> next) {
            Set<E> all = new LinkedHashSet<>(known);
            all.addAll(next);
            return List.copyOf(all);
        }

        private static <E> Map<String, Set<String>> titles(Part<E> part, List<E> elements) {
            Map<String, Set<String>> titles = new LinkedHashMap<>();
            elements.forEach(element -> titles.computeIfAbsent(part.id(element), any -> new TreeSet<>())
                    .add(part.title(element)));
            return titles;
        }
    }

    /**
     * A stored content and one read later.
     *
     * @param known what of the stored content nobody stated
     * @param unsaid what the later one has without its source having stated it; what such a source derived from something else
     *     counts in place of what nobody stated before
     */
    record Newer(Unstated known, Unstated unsaid) implements Uniting {

        @Override
        public <E> boolean isSaid(Reference element, Field<E> field, Bare<E> other) {
            if (Bare.isEmpty(field.of(other.element()))) {
                return false;
            }
            return !unsaid.contains(element, field.name())
                    || known.contains(element, field.name()) && !other.isUsual(field);
        }

        @Override
        public <T> T choose(Reference element, Localized field, T one, T other) {
            return other;
        }

        @Override
        public <E> String key(Part<E> part, E element) {
            return part.id(element);
        }

        @Override
        public <E> List<E> several(List<E> known, List<E> next) {
            return next;
        }
    }
}
