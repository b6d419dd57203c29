package dev.plumbline.io.table.book;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.text.TextForms;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Makes ids from what rows are called: plan, unit and name, normalised; never from where a row stands, so that two
 * readings of a plan can be compared. A second thing of the same name is numbered.
 */
final class NameIds {

    private final Set<String> taken = new HashSet<>();

    static String id(PlanId plan, Optional<OrgUnitId> unit, String name) {
        return plan + "/"
                + unit.map(each -> TextForms.matchingKey(each.name()) + "/").orElse("") + TextForms.matchingKey(name);
    }

    /** The id itself if it is free, else the first numbered one that is. */
    String claim(String id) {
        String free = id;
        for (int number = 2; !taken.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
