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
import org.jspecify.annotations.Nullable;

/** Tells what of one part somebody stated, and what it has because nobody said otherwise. Confined to one thread. */
final class Bare<E> {

    private static final Set<String> STATED = Set.of(
            "id", "name", "what", "task", "description", "kind", "indicator.id", "indicator.target", "indicator.scale");

    /** What follows from name, unit, direction and rank of an indicator. */
    private static final Set<String> FOLLOWING = Set.of("indicator.accumulation", "indicator.frequency");

    private final E element;
    private Optional<E> bare = Optional.empty();
    private Optional<E> following = Optional.empty();
    private boolean isMade;

    Bare(E element) {
        this.element = element;
    }

    E element() {
        return element;
    }

    /** Whether an attribute says no more than its absence would. */
    boolean isUnset(Field<E> field) {
        return isEmpty(field.of(element)) || isUsual(field);
    }

    static boolean isEmpty(Object value) {
        return value instanceof Optional<?> optional && optional.isEmpty()
                || value instanceof OptionalInt number && number.isEmpty()
                || value instanceof Collection<?> several && several.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    /** Whether an attribute is as it is where nobody says anything of it; of one that may be empty it never is. */
    boolean isUsual(Field<E> field) {
        make();
        Object value = field.of(element);
        boolean follows = element instanceof Goal
                ? FOLLOWING.contains(field.name())
                : element instanceof ResourceNeed && field.name().equals("resource");
        if (follows) {
            return following.map(field::of).filter(value::equals).isPresent();
        }
        return !STATED.contains(field.name())
                && !isEmpty(value)
                && bare.map(field::of).filter(value::equals).isPresent();
    }

    /** What all attributes are held against is made once. */
    @SuppressWarnings("unchecked") // each is of the element's own type
    private void make() {
        if (isMade) {
            return;
        }
        isMade = true;
        bare = Optional.ofNullable((E) bare(element));
        if (element instanceof Goal goal) {
            following = Optional.of((E) GoalFields.following(goal));
        } else if (element instanceof ResourceNeed need) {
            following = Optional.of((E) PlanFields.following(need));
        }
    }

    /** The part with nothing but what makes it one; null of kinds of which all has to be stated. */
    private static @Nullable Object bare(Object element) {
        if (element instanceof Goal goal) {
            return Goal.builder()
                    .id(goal.id())
                    .name(goal.name())
                    .indicator(Indicator.builder()
                            .id(goal.indicator().id())
                            .target(goal.indicator().target())
                            .scale(goal.indicator().scale())
                            .build())
                    .build();
        }
        if (element instanceof Task task) {
            return Task.builder().id(task.id()).name(task.name()).build();
        }
        if (element instanceof Initiative initiative) {
            return Initiative.builder()
                    .id(initiative.id())
                    .what(initiative.what())
                    .build();
        }
        if (element instanceof JointWork work) {
            return JointWork.builder().task(work.task()).build();
        }
        if (element instanceof ResourceNeed need) {
            return ResourceNeed.builder()
                    .kind(need.kind())
                    .description(need.description())
                    .build();
        }
        if (element instanceof Risk risk) {
            return Risk.builder().id(risk.id()).description(risk.description()).build();
        }
        return null;
    }
}
