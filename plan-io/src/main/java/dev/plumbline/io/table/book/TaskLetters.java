package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.PartyCells;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who does what for the tasks of a plan, while tables are read; looked up in an index that grows when somebody asks. Confined to one thread. */
final class TaskLetters {

    private final PartyCells parties;
    private final List<Letter> letters = new ArrayList<>();
    private final Map<TaskId, List<Letter>> byTask = new HashMap<>();
    private final RaciMatrix.Builder raci = RaciMatrix.builder();
    private int indexed;

    TaskLetters(PartyCells parties) {
        this.parties = parties;
    }

    /** A party's letter for a task. */
    private record Letter(TaskId task, PartyId party, RaciRole role) {}

    /** The units of those who take part in a task. */
    Set<OrgUnitId> units(TaskId task) {
        Set<OrgUnitId> units = new LinkedHashSet<>();
        of(task).forEach(letter -> parties.unitOf(letter.party()).ifPresent(units::add));
        return units;
    }

    /** Who is responsible for a task. */
    List<PartyId> responsible(TaskId task) {
        return of(task).stream()
                .filter(letter -> letter.role() == RaciRole.RESPONSIBLE)
                .map(Letter::party)
                .distinct()
                .toList();
    }

    /** Gives a party a letter for a task. */
    void assign(TaskId task, PartyId party, RaciRole role) {
        letters.add(new Letter(task, party, role));
        raci.add(task, party, role);
    }

    private List<Letter> of(TaskId task) {
        for (; indexed < letters.size(); indexed++) {
            Letter letter = letters.get(indexed);
            byTask.computeIfAbsent(letter.task(), any -> new ArrayList<>(1)).add(letter);
        }
        return byTask.getOrDefault(task, List.of());
    }

    RaciMatrix matrix() {
        return raci.build();
    }
}
