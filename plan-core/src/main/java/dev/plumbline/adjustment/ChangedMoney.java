package dev.plumbline.adjustment;

import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.resource.ResourceNeed;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** How much more or less money the needs of a plan ask for, by currency. */
final class ChangedMoney {

    private ChangedMoney() {}

    static Map<Unit, BigDecimal> between(Plan before, Plan after) {
        Map<ResourceNeed, BigDecimal> from = needs(before);
        Map<ResourceNeed, BigDecimal> to = needs(after);
        Set<ResourceNeed> both = new LinkedHashSet<>(from.keySet());
        both.addAll(to.keySet());
        Map<Unit, BigDecimal> money = new LinkedHashMap<>();
        both.forEach(need -> {
            BigDecimal difference =
                    to.getOrDefault(need, BigDecimal.ZERO).subtract(from.getOrDefault(need, BigDecimal.ZERO));
            money.merge(need.quantity().orElseThrow().unit(), difference.abs(), BigDecimal::add);
        });
        money.values().removeIf(amount -> amount.signum() == 0);
        return money;
    }

    /** Whether a need asks for money in a currency. */
    static boolean isMoney(ResourceNeed need) {
        return need.quantity().filter(amount -> amount.unit().isCurrency()).isPresent();
    }

    /** What each need asks for, found by what it is for, what was written, and the currency. */
    private static Map<ResourceNeed, BigDecimal> needs(Plan plan) {
        Map<ResourceNeed, BigDecimal> needs = new LinkedHashMap<>();
        plan.needs().stream()
                .filter(ChangedMoney::isMoney)
                .forEach(need ->
                        needs.merge(key(need), need.quantity().orElseThrow().amount(), BigDecimal::add));
        return needs;
    }

    private static ResourceNeed key(ResourceNeed need) {
        Unit currency = need.quantity().orElseThrow().unit();
        return ResourceNeed.builder()
                .description(need.description())
                .about(need.about())
                .quantity(Quantity.zero(currency))
                .build();
    }
}
