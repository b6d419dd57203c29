package dev.plumbline.io.json;

import dev.plumbline.goal.Goal;
import dev.plumbline.plan.change.Part;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.risk.Risk;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.raci.JointWork;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One part of a plan in a change as it is written; just one member is given, and says what kind of part it is. */
record ElementDocument(
        @Nullable Goal goal,
        @Nullable Initiative initiative,
        @Nullable Task task,
        @Nullable Milestone milestone,
        @Nullable JointWork jointWork,
        @Nullable RoutineTask routine,
        @Nullable ResourceNeed need,
        @Nullable ResourceSupply supply,
        @Nullable Risk risk) {

    private static final Map<String, Part<?>> PARTS =
            Part.all().stream().collect(Collectors.toMap(Part::kind, part -> part));

    static ElementDocument of(Part<?> part, Object element) {
        return new ElementDocument(
                part == Part.GOALS ? (Goal) element : null,
                part == Part.INITIATIVES ? (Initiative) element : null,
                part == Part.TASKS ? (Task) element : null,
                part == Part.MILESTONES ? (Milestone) element : null,
                part == Part.JOINT_WORKS ? (JointWork) element : null,
                part == Part.ROUTINES ? (RoutineTask) element : null,
                part == Part.NEEDS ? (ResourceNeed) element : null,
                part == Part.SUPPLIES ? (ResourceSupply) element : null,
                part == Part.RISKS ? (Risk) element : null);
    }

    /** The part of a word such as {@code goal}. */
    static Part<?> part(String word) {
        Part<?> part = PARTS.get(word);
        if (part == null) {
            throw new IllegalArgumentException("Part [" + word + "] is none. Give one of "
                    + PARTS.keySet().stream().sorted().toList() + ".");
        }
        return part;
    }

    /** The element, which has to be of this part. */
    @SuppressWarnings("unchecked")
    <E> E of(Part<E> part) {
        Object element = element();
        if (!of(part, element).equals(this)) {
            throw new IllegalArgumentException("Member [" + kind() + "] is no " + part.kind() + ". Give a "
                    + part.kind() + " as the other member has.");
        }
        return (E) element;
    }

    private Object element() {
        return Stream.of(goal, initiative, task, milestone, jointWork, routine, need, supply, risk)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The change names no part. Give one of "
                        + PARTS.keySet().stream().sorted().toList() + "."));
    }

    private String kind() {
        return part().kind();
    }

    /** What kind of part it holds. */
    Part<?> part() {
        Object element = element();
        return Part.all().stream()
                .filter(part -> fits(part, element))
                .findFirst()
                .orElseThrow();
    }

    private boolean fits(Part<?> part, Object element) {
        return switch (part.kind()) {
            case "goal" -> element == goal;
            case "initiative" -> element == initiative;
            case "task" -> element == task;
            case "milestone" -> element == milestone;
            case "joint-work" -> element == jointWork;
            case "routine" -> element == routine;
            case "need" -> element == need;
            case "supply" -> element == supply;
            default -> element == risk;
        };
    }
}
