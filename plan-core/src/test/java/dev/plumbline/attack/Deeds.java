package dev.plumbline.attack;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The changes that attackers ask for: small and large ones, measured and not, and such that do not fit together. */
final class Deeds {

    private Deeds() {}

    static List<Change> changes(PlanBook book, PlanId id, int base, Random random) {
        Plan plan = book.history(id)
                .version(base)
                .map(PlanVersion::plan)
                .orElseGet(() -> book.plan(id).orElseThrow());
        List<Change> changes = new ArrayList<>();
        for (int i = random.nextInt(4) == 0 ? 2 : 1; i > 0; i--) {
            changes.add(change(plan, random));
        }
        return changes;
    }

    private static Change change(Plan plan, Random random) {
        Goal goal = plan.goals().isEmpty()
                ? Firm.goal("gone", "无", "1家", Firm.SALES)
                : plan.goals()
                        .get(
                                random.nextInt(3) > 0
                                        ? 0
                                        : random.nextInt(plan.goals().size()));
        return switch (random.nextInt(24)) {
            case 0 -> Change.weight(goal.id(), BigDecimal.valueOf(random.nextInt(100)));
            case 1 -> Change.deadline(goal.id(), LocalDate.of(2024, 10 + random.nextInt(2), 15));
            case 2 -> Change.removed(goal);
            case 3 ->
                Change.added(Firm.goal("new" + random.nextInt(5), "新目标", "10家", Firm.SALES).toBuilder()
                        .parent(goal.id())
                        .build());
            case 4 -> Change.added(need("预算" + random.nextInt(4), 10_000L * random.nextInt(12), Unit.YUAN));
            case 5 -> Change.added(need("外汇" + random.nextInt(4), 5_000, Unit.US_DOLLAR));
            case 6 -> Change.added(need("资金" + random.nextInt(4), 90_000_000, Unit.NONE));
            case 7, 8 -> money(plan, random);
            default -> target(goal, random);
        };
    }

    private static Change target(Goal goal, Random random) {
        Quantity target = goal.indicator().targetAmount().orElseThrow();
        BigDecimal step =
                target.amount().compareTo(BigDecimal.valueOf(1000)) > 0 ? BigDecimal.valueOf(10_000) : BigDecimal.ONE;
        BigDecimal more = step.multiply(BigDecimal.valueOf(random.nextInt(6) == 0 ? 35 : 1 + random.nextInt(15)));
        BigDecimal amount = random.nextBoolean()
                ? target.amount().add(more)
                : target.amount().subtract(more).max(step);
        return Change.target(goal.indicator().id(), Quantity.of(amount, target.unit()));
    }

    private static Change money(Plan plan, Random random) {
        if (plan.needs().isEmpty()) {
            return Change.added(need("预算", 50_000, Unit.YUAN));
        }
        ResourceNeed need = plan.needs().get(random.nextInt(plan.needs().size()));
        return Change.revised(
                need,
                need.toBuilder()
                        .quantity(Quantity.of(10_000L * random.nextInt(70), Unit.YUAN))
                        .build());
    }

    private static ResourceNeed need(String name, long amount, Unit unit) {
        return ResourceNeed.builder()
                .kind(ResourceKind.MONEY)
                .description(name)
                .quantity(Quantity.of(amount, unit))
                .build();
    }

    static Plan edited(Plan plan, Random random) {
        return plan.toBuilder().overview("概述 " + random.nextInt(5)).build();
    }
}
