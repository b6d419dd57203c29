package dev.plumbline.io.arbitrary;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.Priority;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.plan.Plan;
import dev.plumbline.resource.ResourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Books like others: with some of what one holds, a little changed, and some of another. */
public final class Variants {

    private Variants() {}

    /** Some of a book, with a little changed, and some of another. */
    public static PlanBook of(PlanBook of, PlanBook more, Random random) {
        List<Plan> plans = new ArrayList<>();
        of.plans().forEach(plan -> plans.add(isOpen(of, more, plan) ? changed(plan, random) : plan));
        if (random.nextBoolean()) {
            more.plans().stream()
                    .filter(plan -> plans.stream().noneMatch(each -> each.id().equals(plan.id())))
                    .forEach(plans::add);
        }
        PlanBook.Builder variant = PlanBook.builder()
                .plans(plans)
                .organisation(random.nextBoolean() ? of.organisation() : more.organisation())
                .calendars(random.nextBoolean() ? of.calendars() : more.calendars())
                .policy(random.nextBoolean() ? of.policy() : more.policy())
                .zone(random.nextBoolean() ? of.zone() : more.zone());
        List<Entry<?>> facts = new ArrayList<>();
        of.execution().entries().stream().filter(any -> random.nextBoolean()).forEach(facts::add);
        more.execution().entries().stream().filter(any -> random.nextBoolean()).forEach(facts::add);
        return variant.build().recordAll(facts);
    }

    private static Plan changed(Plan plan, Random random) {
        Plan.Builder changed = plan.toBuilder();
        changed.goals(plan.goals().stream()
                .filter(any -> random.nextInt(3) > 0)
                .map(goal -> random.nextInt(3) == 0
                        ? goal.toBuilder().note("备注" + random.nextInt(3)).build()
                        : goal)
                .map(goal -> random.nextBoolean() ? asUsual(goal, random) : goal)
                .toList());
        changed.needs(plan.needs().stream()
                .map(need -> random.nextBoolean()
                        ? need.toBuilder()
                                .kind(one(ResourceKind.values(), random))
                                .build()
                        : need)
                .toList());
        if (random.nextBoolean()) {
            changed.tasks(
                    plan.tasks().stream().filter(any -> random.nextBoolean()).toList());
        }
        return changed.overview("概述" + random.nextInt(3)).build();
    }

    /** With values drawn anew that are usual as often as not. */
    private static Goal asUsual(Goal goal, Random random) {
        Indicator.Builder indicator = goal.indicator().toBuilder()
                .direction(one(Direction.values(), random))
                .accumulation(one(Accumulation.values(), random))
                .frequency(one(Frequency.values(), random))
                .method(one(AttainmentMethod.values(), random))
                .phasing(one(Phasing.values(), random))
                .key(random.nextBoolean());
        return goal.toBuilder()
                .indicator(indicator.build())
                .level(one(GoalLevel.values(), random))
                .priority(one(Priority.values(), random))
                .rollup(one(RollupMethod.values(), random))
                .cancelled(random.nextBoolean())
                .build();
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    /** Whether a plan has no record in either, and stands in each once at most. */
    public static boolean isOpen(PlanBook one, PlanBook other, Plan plan) {
        return List.of(one, other).stream()
                        .allMatch(book -> book.history(plan.id()).trail().isEmpty()
                                && book.history(plan.id()).versions().isEmpty())
                && List.of(one, other).stream()
                        .allMatch(book -> book.plans().stream()
                                        .filter(each -> each.id().equals(plan.id()))
                                        .count()
                                <= 1);
    }
}
