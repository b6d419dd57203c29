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

    private final Map<String, Taken> kinds = new HashMap<>();

    private record Taken(Set<String> ids, Map<String, Integer> numbers) {}

    static String id(PlanId plan, Optional<OrgUnitId> unit, String name) {
        return idOfKey(plan, unit, TextForms.matchingKey(name));
    }

    /** The id of something whose name's key is known already. */
    static String idOfKey(PlanId plan, Optional<OrgUnitId> unit, String key) {
        return plan + "/"
                + unit.map(each -> TextForms.matchingKey(each.name()) + "/").orElse("") + key;
    }

    /** The id itself if nothing of its kind has it, else the first numbered one that is free. */
    String claim(String kind, String id) {
        Taken taken = kinds.computeIfAbsent(kind, any -> new Taken(new HashSet<>(), new HashMap<>()));
        String free = id;
        while (!taken.ids.add(free)) {
            free = id + "-" + taken.numbers.merge(id, 2, (known, first) -> known + 1);
        }
        return free;
    }
}
