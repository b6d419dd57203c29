package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.Codec;
import dev.plumbline.io.json.codec.Member;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.plan.change.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One part of a plan in a change as it is written; just one member is given, and says what kind of part it is.
 *
 * @param part what kind of part it is
 * @param element the part
 */
record PlanElement(Part<?> part, Object element) {

    private static final Map<String, Part<?>> PARTS =
            Part.all().stream().collect(Collectors.toMap(Part::kind, part -> part));

    static PlanElement of(Part<?> part, Object element) {
        return new PlanElement(part, element);
    }

    static List<PlanElement> all(Part<?> part, List<?> elements) {
        return elements.stream().map(element -> of(part, element)).toList();
    }

    /** The part of a word such as {@code goal}. */
    static Part<?> part(String word) {
        Part<?> part = PARTS.get(word);
        if (part == null) {
            throw new IllegalArgumentException("Part [" + word + "] is none. Give one of " + words() + ".");
        }
        return part;
    }

    private static List<String> words() {
        return PARTS.keySet().stream().sorted().toList();
    }

    /** How an element is written: a member for each kind of part. */
    static ObjectCodec<PlanElement> codec() {
        Shape<PlanElement> shape = Shape.of(PlanElement.class);
        Map<Part<?>, Member<PlanElement, ?>> members = new LinkedHashMap<>();
        add("goal", Part.GOALS, GoalDocuments.GOAL, shape, members);
        add("initiative", Part.INITIATIVES, TaskDocuments.INITIATIVE, shape, members);
        add("task", Part.TASKS, TaskDocuments.TASK, shape, members);
        add("milestone", Part.MILESTONES, TaskDocuments.MILESTONE, shape, members);
        add("jointWork", Part.JOINT_WORKS, PlanDocuments.JOINT_WORK, shape, members);
        add("routine", Part.ROUTINES, PlanDocuments.ROUTINE, shape, members);
        add("need", Part.NEEDS, PlanDocuments.NEED, shape, members);
        add("supply", Part.SUPPLIES, PlanDocuments.SUPPLY, shape, members);
        add("risk", Part.RISKS, PlanDocuments.RISK, shape, members);
        return shape.element(read -> {
            List<PlanElement> elements = new ArrayList<>();
            members.forEach((part, member) -> read.given(member, element -> elements.add(of(part, element))));
            if (elements.size() != 1) {
                throw new IllegalArgumentException("The change names "
                        + (elements.isEmpty() ? "no part" : "several parts") + ". Give one of " + words() + ".");
            }
            return elements.get(0);
        });
    }

    private static <E> void add(
            String name,
            Part<E> part,
            Codec<E> codec,
            Shape<PlanElement> shape,
            Map<Part<?>, Member<PlanElement, ?>> members) {
        members.put(part, shape.nullable(name, codec, element -> element.as(part)));
    }

    @SuppressWarnings("unchecked") // the part says what its elements are
    private <E> @Nullable E as(Part<E> wanted) {
        return part == wanted ? (E) element : null;
    }

    /** The element, which has to be of this part. */
    <E> E of(Part<E> wanted) {
        E same = as(wanted);
        if (same == null) {
            throw new IllegalArgumentException("Member [" + part.kind() + "] is no " + wanted.kind() + ". Give a "
                    + wanted.kind() + " as the other member has.");
        }
        return same;
    }
}
