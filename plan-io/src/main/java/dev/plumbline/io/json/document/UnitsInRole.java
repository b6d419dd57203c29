package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.Keyed;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.ProcessRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The units in a role of a process as they are written; each role once. */
record UnitsInRole(ProcessRole role, List<OrgUnitId> units) implements Keyed {

    @Override
    public ProcessRole key() {
        return role;
    }

    static List<UnitsInRole> all(Organisation organisation) {
        List<UnitsInRole> all = new ArrayList<>();
        organisation.processUnits().forEach((role, units) -> all.add(new UnitsInRole(role, units)));
        return all;
    }

    static Map<ProcessRole, List<OrgUnitId>> byRole(List<UnitsInRole> all) {
        Map<ProcessRole, List<OrgUnitId>> units = new LinkedHashMap<>();
        all.forEach(each -> units.put(each.role, each.units));
        return units;
    }
}
