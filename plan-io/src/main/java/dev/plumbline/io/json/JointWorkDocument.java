package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.goal.Frequency;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.JointWork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How units share a task, as it is written; units are named by their text form. */
record JointWorkDocument(
        @Required TaskId task,
        @Nullable OrgUnitId lead,
        List<String> leadDuties,
        Map<String, String> helping,
        Map<String, PartyId> interfacePersons,
        @Nullable Frequency sync) {

    static JointWorkDocument from(JointWork work) {
        return new JointWorkDocument(
                work.task(),
                work.lead().orElse(null),
                work.leadDuties(),
                byText(work.helping()),
                byText(work.interfacePersons()),
                work.sync().orElse(null));
    }

    private static <V> Map<String, V> byText(Map<OrgUnitId, V> byUnit) {
        Map<String, V> byText = new LinkedHashMap<>();
        byUnit.forEach((unit, value) -> byText.put(unit.toString(), value));
        return byText;
    }

    JointWork toWork() {
        JointWork.Builder work = JointWork.builder()
                .task(task)
                .lead(ofNullable(lead))
                .leadDuties(leadDuties)
                .sync(ofNullable(sync));
        helping.forEach((unit, duty) -> work.putHelping(PartyText.unit(unit), duty));
        interfacePersons.forEach((unit, person) -> work.putInterfacePerson(PartyText.unit(unit), person));
        return work.build();
    }
}
