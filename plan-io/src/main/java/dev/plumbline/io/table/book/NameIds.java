package dev.plumbline.io.table.book;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.text.TextForms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes ids from what rows are called: plan, unit and name, normalised; never from where a row stands, so that two
 * readings of a plan can be compared. A second thing of the same name is numbered.
 */
final class NameIds {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    static String id(PlanId plan, Optional<OrgUnitId> unit, String name) {
        return idOfKey(plan, unit, TextForms.matchingKey(name));
    }

    /** The id of something whose name's key is known already. */
    static String idOfKey(PlanId plan, Optional<OrgUnitId> unit, String key) {
        return plan + "/"
                + unit.map(each -> TextForms.matchingKey(each.name()) + "/").orElse("") + key;
    }

    /** The id itself if it is free, else the first numbered one that is. */
    String claim(String id) {
        String free = id;
        while (!taken.add(free)) {
            free = id + "-" + numbers.merge(id, 2, (known, first) -> known + 1);
        }
        return free;
    }
}
