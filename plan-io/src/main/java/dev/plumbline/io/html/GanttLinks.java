package dev.plumbline.io.html;

import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What waits for what, as lines through the rows of a chart: down from the end of one bar, across to the other.
 *
 * <p>Each row draws its own piece, so that a chart can be broken between any two rows.
 */
final class GanttLinks {

    private static final int MOST_LINKS = 200;
    private static final int MIDDLE = 22;
    private static final int BOTTOM = 45;

    /**
     * A straight piece of a line within one row.
     *
     * @param x1 where it begins, as a share of the width
     * @param x2 where it ends
     * @param y1 the height at which it begins
     * @param y2 the height at which it ends
     */
    record Piece(double x1, double x2, int y1, int y2) {

        /** Whether it runs across, into the bar that waits. */
        boolean isLast() {
            return y1 == y2;
        }
    }

    private final GanttScale scale;
    private final Map<Integer, List<Piece>> pieces = new HashMap<>();
    private int count;

    private GanttLinks(GanttScale scale) {
        this.scale = scale;
    }

    /** The links between the tasks of a chart, in the order of its rows. */
    static GanttLinks of(List<TaskStatus> rows, GanttScale scale) {
        GanttLinks links = new GanttLinks(scale);
        Map<TaskId, Integer> positions = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            positions.put(rows.get(row).task().id(), row);
        }
        for (int row = 0; row < rows.size(); row++) {
            links.addAll(rows, row, positions);
        }
        return links;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The pieces to draw in a row. */
    List<Piece> row(int row) {
        return pieces.getOrDefault(row, List.of());
    }

    private void addAll(List<TaskStatus> rows, int to, Map<TaskId, Integer> positions) {
        for (Dependency dependency : rows.get(to).task().dependencies()) {
            Integer from = positions.get(dependency.predecessor());
            if (from != null && from != to && count++ < MOST_LINKS) {
                add(
                        from,
                        leaves(rows.get(from).task(), dependency),
                        to,
                        arrives(rows.get(to).task(), dependency));
            }
        }
    }

    private void add(int from, double x1, int to, double x2) {
        boolean down = from < to;
        piece(from, new Piece(x1, x1, MIDDLE, down ? BOTTOM : 0));
        for (int row = Math.min(from, to) + 1; row < Math.max(from, to); row++) {
            piece(row, new Piece(x1, x1, 0, BOTTOM));
        }
        piece(to, new Piece(x1, x1, down ? 0 : BOTTOM, MIDDLE));
        piece(to, new Piece(x1, x2, MIDDLE, MIDDLE));
    }

    private void piece(int row, Piece piece) {
        pieces.computeIfAbsent(row, any -> new ArrayList<>()).add(piece);
    }

    private double leaves(Task task, Dependency dependency) {
        return switch (dependency.kind()) {
            case FINISH_TO_START, FINISH_TO_FINISH -> end(task);
            case START_TO_START, START_TO_FINISH -> begin(task);
        };
    }

    private double arrives(Task task, Dependency dependency) {
        return switch (dependency.kind()) {
            case FINISH_TO_START, START_TO_START -> begin(task);
            case FINISH_TO_FINISH, START_TO_FINISH -> end(task);
        };
    }

    private double begin(Task task) {
        return task.start().or(task::finish).map(scale::begin).orElse(0.0);
    }

    private double end(Task task) {
        return task.finish().or(task::start).map(scale::end).orElse(0.0);
    }
}
