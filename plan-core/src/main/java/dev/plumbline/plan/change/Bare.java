package dev.plumbline.plan.change;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.Task;
import dev.plumbline.task.raci.JointWork;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Tells what of a part somebody stated, and what it has because nobody said otherwise. */
final class Bare {

    private static final Set<String> STATED = Set.of(
            "id", "name", "what", "task", "description", "kind", "indicator.id", "indicator.target", "indicator.scale");

    /** What follows from name, unit, direction and rank of an indicator. */
    private static final Set<String> FOLLOWING = Set.of("indicator.accumulation", "indicator.frequency");

    private Bare() {}

    /** Whether an attribute of a part says no more than its absence would. */
    static <E> boolean isUnset(Field<E> field, E element) {
        return isEmpty(field.of(element)) || isUsual(field, element);
    }

    static boolean isEmpty(Object value) {
        return value instanceof Optional<?> optional && optional.isEmpty()
                || value instanceof OptionalInt number && number.isEmpty()
                || value instanceof Collection<?> several && several.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    /** Whether an attribute is as it is where nobody says anything of it; of one that may be empty it never is. */
    @SuppressWarnings("unchecked")
    static <E> boolean isUsual(Field<E> field, E element) {
        Object value = field.of(element);
        if (element instanceof Goal goal && FOLLOWING.contains(field.name())) {
            return value.equals(field.of((E) GoalFields.following(goal)));
        }
        if (element instanceof ResourceNeed need && field.name().equals("resource")) {
            return value.equals(field.of((E) PlanFields.following(need)));
        }
        return !STATED.contains(field.name())
                && !isEmpty(value)
                && bare(element).map(field::of).filter(value::equals).isPresent();
    }

    /** The part with nothing but what makes it one; empty of kinds of which all has to be stated. */
    @SuppressWarnings("unchecked")
    private static <E> Optional<E> bare(E element) {
        Object bare = null;
        if (element instanceof Goal goal) {
            bare = Goal.builder()
                    .id(goal.id())
                    .name(goal.name())
                    .indicator(Indicator.builder()
                            .id(goal.indicator().id())
                            .target(goal.indicator().target())
                            .scale(goal.indicator().scale())
                            .build())
                    .build();
        } else if (element instanceof Task task) {
            bare = Task.builder().id(task.id()).name(task.name()).build();
        } else if (element instanceof Initiative initiative) {
            bare = Initiative.builder()
                    .id(initiative.id())
                    .what(initiative.what())
                    .build();
        } else if (element instanceof JointWork work) {
            bare = JointWork.builder().task(work.task()).build();
        } else if (element instanceof ResourceNeed need) {
            bare = ResourceNeed.builder()
                    .kind(need.kind())
                    .description(need.description())
                    .build();
        } else if (element instanceof Risk risk) {
            bare = Risk.builder().id(risk.id()).description(risk.description()).build();
        }
        return Optional.ofNullable((E) bare);
    }
}
