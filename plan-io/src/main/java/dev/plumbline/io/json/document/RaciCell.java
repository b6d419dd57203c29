package dev.plumbline.io.json.document;

import dev.plumbline.party.PartyId;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import java.util.ArrayList;
import java.util.List;

/** One cell of a RACI matrix as it is written. */
record RaciCell(TaskId task, PartyId party, RaciLetters letters) {

    static List<RaciCell> all(RaciMatrix matrix) {
        List<RaciCell> cells = new ArrayList<>();
        for (TaskId task : matrix.tasks()) {
            matrix.of(task).forEach((party, roles) -> cells.add(new RaciCell(task, party, new RaciLetters(roles))));
        }
        return cells;
    }

    static RaciMatrix toMatrix(List<RaciCell> cells) {
        RaciMatrix.Builder matrix = RaciMatrix.builder();
        for (RaciCell cell : cells) {
            cell.letters.roles().forEach(role -> matrix.add(cell.task, cell.party, role));
        }
        return matrix.build();
    }
}
