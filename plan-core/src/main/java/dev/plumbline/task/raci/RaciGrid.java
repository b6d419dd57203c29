package dev.plumbline.task.raci;

import dev.plumbline.party.PartyId;
import dev.plumbline.task.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A responsibility matrix as a table of texts (责任矩阵表): a row for each task, a column for each party (RACI-4).
 *
 * <p>A cell holds its letters in the order R, A, C, I, joined by {@code /}, and is empty where a party does nothing.
 * Immutable and thread-safe.
 *
 * @param header what the first column is called, then the parties' labels
 * @param rows for each task its name, then a cell for each party
 */
public record RaciGrid(List<String> header, List<List<String>> rows) {

    public RaciGrid {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The table of a matrix.
     *
     * @param corner what the first column is called, for example {@code 任务}
     * @param names what to call a task
     */
    public static RaciGrid of(RaciMatrix matrix, String corner, Function<TaskId, String> names) {
        List<PartyId> parties = List.copyOf(matrix.parties());
        List<String> header = new ArrayList<>(List.of(corner));
        parties.forEach(party -> header.add(party.label()));
        List<List<String>> rows = matrix.tasks().stream()
                .map(task -> row(matrix, task, names.apply(task), parties))
                .toList();
        return new RaciGrid(header, rows);
    }

    private static List<String> row(RaciMatrix matrix, TaskId task, String name, List<PartyId> parties) {
        List<String> row = new ArrayList<>(List.of(name));
        parties.forEach(party -> row.add(letters(matrix.of(task, party))));
        return row;
    }

    private static String letters(Set<RaciRole> roles) {
        return roles.stream().map(role -> String.valueOf(role.letter())).collect(Collectors.joining("/"));
    }

    /** For people: columns padded to the width at which a terminal shows them, Chinese characters counting two. */
    @Override
    public String toString() {
        List<List<String>> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        int[] widths = new int[header.size()];
        lines.forEach(line -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        });
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : " | ").append(cells.get(i));
            line.append(" ".repeat(widths[i] - width(cells.get(i))));
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    private static boolean isWide(int point) {
        return Character.isIdeographic(point)
                || (point >= 0x3000 && point <= 0x30ff)
                || (point >= 0xff01 && point <= 0xff60);
    }
}
