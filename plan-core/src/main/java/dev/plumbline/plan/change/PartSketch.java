package dev.plumbline.plan.change;

import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of one kind while they change; of two with the same id the first counts. */
final class PartSketch<E> {

    private final PlanId plan;
    private final Part<E> part;
    private final List<@Nullable E> slots = new ArrayList<>();
    private final Map<String, Integer> index = new HashMap<>();

    PartSketch(PlanId plan, Part<E> part, List<E> elements) {
        this.plan = plan;
        this.part = part;
        replace(elements);
    }

    void replace(List<E> elements) {
        slots.clear();
        index.clear();
        elements.forEach(this::append);
    }

    private void append(E element) {
        index.putIfAbsent(part.id(element), slots.size());
        slots.add(element);
    }

    List<E> elements() {
        List<E> elements = new ArrayList<>(slots.size());
        slots.stream().filter(Objects::nonNull).forEach(elements::add);
        return elements;
    }

    void add(E element) {
        if (index.containsKey(part.id(element))) {
            throw new IllegalArgumentException("Plan [" + plan + "] already has the " + part.kind() + " ["
                    + part.id(element) + "]. Change it, or give the new one another id.");
        }
        append(element);
    }

    void remove(String id) {
        slots.set(position(id), null);
        index.remove(id);
    }

    void set(String id, Map<String, Object> values) {
        int at = position(id);
        slots.set(at, part.with(Objects.requireNonNull(slots.get(at)), values));
    }

    private int position(String id) {
        Integer at = index.get(id);
        if (at == null) {
            throw new NoSuchElementException("Plan [" + plan + "] has no " + part.kind() + " [" + id
                    + "]. Take an id from the plan that is to change.");
        }
        return at;
    }

    void order(List<String> ids) {
        Map<String, Integer> ranks = new HashMap<>();
        ids.forEach(id -> ranks.putIfAbsent(id, ranks.size()));
        List<E> ordered = elements();
        ordered.sort(Comparator.comparingInt(element -> ranks.getOrDefault(part.id(element), ids.size())));
        replace(ordered);
    }

    void putInto(Plan.Builder builder) {
        part.put(builder, elements());
    }
}
