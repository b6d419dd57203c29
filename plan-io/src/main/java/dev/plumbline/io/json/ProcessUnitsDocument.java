package dev.plumbline.io.json;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.ProcessRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The units with one role in the planning process, as they are written. */
record ProcessUnitsDocument(@Required ProcessRole role, List<OrgUnitId> units) implements Keyed {

    @Override
    public ProcessRole key() {
        return role;
    }

    static List<ProcessUnitsDocument> all(Map<ProcessRole, List<OrgUnitId>> units) {
        List<ProcessUnitsDocument> documents = new ArrayList<>();
        units.forEach((role, some) -> documents.add(new ProcessUnitsDocument(role, some)));
        return documents;
    }

    static Map<ProcessRole, List<OrgUnitId>> toUnits(List<ProcessUnitsDocument> documents) {
        Map<ProcessRole, List<OrgUnitId>> units = new LinkedHashMap<>();
        documents.forEach(each -> units.put(each.role, each.units));
        return units;
    }
}
