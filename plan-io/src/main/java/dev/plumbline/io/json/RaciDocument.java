package dev.plumbline.io.json;

import dev.plumbline.party.PartyId;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import java.util.ArrayList;
import java.util.List;

/** One cell of a RACI matrix as it is written. */
record RaciDocument(
        @Required TaskId task,
        @Required PartyId party,
        @Required RaciLetters letters) {

    static List<RaciDocument> from(RaciMatrix matrix) {
        List<RaciDocument> cells = new ArrayList<>();
        for (TaskId task : matrix.tasks()) {
            matrix.of(task).forEach((party, roles) -> cells.add(new RaciDocument(task, party, new RaciLetters(roles))));
        }
        return cells;
    }

    static RaciMatrix toMatrix(List<RaciDocument> cells) {
        RaciMatrix.Builder matrix = RaciMatrix.builder();
        for (RaciDocument cell : cells) {
            cell.letters.roles().forEach(role -> matrix.add(cell.task, cell.party, role));
        }
        return matrix.build();
    }
}
