package dev.plumbline.plan.change;

import dev.plumbline.audit.CanonicalForm;
import dev.plumbline.audit.Digest;
import dev.plumbline.goal.Indicator;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.raci.RaciMatrix;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans and changes in canonical form, for digests (WF-4b): every attribute that can be compared is in it.
 *
 * <p>A plan is a record of its own attributes, its lists of parts by kind, and its responsibility matrix as a map; a part
 * is a record of its attributes; see {@link CanonicalForm}. Pure functions.
 */
public final class CanonicalPlan {

    private record Fields(String recordName, Map<String, Object> fields) implements CanonicalForm.Fielded {}

    private CanonicalPlan() {}

    /** The digest of a plan's whole content. */
    public static Digest digest(Plan plan) {
        return CanonicalForm.digest(of(plan));
    }

    /** A plan. */
    public static CanonicalForm.Fielded of(Plan plan) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", plan.id());
        fields.putAll(head(plan));
        Part.all().forEach(part -> fields.put(part.kind(), elements(part, plan)));
        fields.put("raci", raci(plan.raci()));
        return new Fields("Plan", fields);
    }

    private static Map<String, Object> head(Plan plan) {
        return prepared(PlanFields.HEAD.values(plan));
    }

    private static <E> List<Object> elements(Part<E> part, Plan plan) {
        return part.of(plan).stream().map(element -> element(part, element)).toList();
    }

    /** A part of a plan. */
    public static <E> Object element(Part<E> part, E element) {
        return new Fields(part.kind(), prepared(part.values(element)));
    }

    private static Map<String, Object> raci(RaciMatrix matrix) {
        Map<String, Object> rows = new LinkedHashMap<>();
        matrix.tasks().forEach(task -> rows.put(task.value(), matrix.of(task)));
        return rows;
    }

    /** A change. */
    public static Object of(Change change) {
        if (change instanceof Added<?> added) {
            return added(added);
        }
        if (change instanceof Removed<?> removed) {
            return removed(removed);
        }
        if (change instanceof Revised<?> revised) {
            return revised(revised);
        }
        if (change instanceof Replaced<?> replaced) {
            return replaced(replaced);
        }
        if (change instanceof Reordered order) {
            return new Fields("Reordered", Map.of(order.part().kind(), order.ids()));
        }
        return change instanceof PlanRevised plan
                ? new Fields("PlanRevised", inOrder("before", of(plan.before()), "after", of(plan.after())))
                : change;
    }

    private static <E> Object added(Added<E> added) {
        return new Fields("Added", Map.of("element", element(added.part(), added.element())));
    }

    private static <E> Object removed(Removed<E> removed) {
        return new Fields("Removed", Map.of("element", element(removed.part(), removed.element())));
    }

    private static <E> Object revised(Revised<E> revised) {
        return new Fields(
                "Revised",
                inOrder(
                        "before",
                        element(revised.part(), revised.before()),
                        "after",
                        element(revised.part(), revised.after())));
    }

    private static <E> Object replaced(Replaced<E> replaced) {
        Part<E> part = replaced.part();
        return new Fields(
                "Replaced " + part.kind(),
                inOrder(
                        "before",
                        replaced.before().stream()
                                .map(each -> element(part, each))
                                .toList(),
                        "after",
                        replaced.after().stream()
                                .map(each -> element(part, each))
                                .toList()));
    }

    private static Map<String, Object> inOrder(String first, Object one, String second, Object other) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(first, one);
        fields.put(second, other);
        return fields;
    }

    private static Map<String, Object> prepared(Map<String, Object> values) {
        Map<String, Object> prepared = new LinkedHashMap<>();
        values.forEach((name, value) -> prepared.put(name, prepared(value)));
        return prepared;
    }

    private static Object prepared(Object value) {
        if (value instanceof Indicator indicator) {
            return new Fields("indicator", prepared(GoalFields.INDICATOR.values(indicator)));
        }
        return value instanceof List<?> list
                ? list.stream().map(CanonicalPlan::prepared).toList()
                : value;
    }
}
