package dev.plumbline.io.arbitrary;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.plan.Plan;
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
                .toList());
        if (random.nextBoolean()) {
            changed.tasks(
                    plan.tasks().stream().filter(any -> random.nextBoolean()).toList());
        }
        return changed.overview("概述" + random.nextInt(3)).build();
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
