package dev.plumbline.task.schedule;

import java.util.Arrays;

/**
 * The strongly connected components of a graph: two tasks are in the same one when each waits for the other.
 *
 * <p>Tarjan's algorithm with a stack of its own, so that a chain of any length is walked.
 */
final class Components {

    private final int[] first;
    private final int[] next;
    private final int[] number;
    private final int[] low;
    private final int[] component;
    private final int[] edge;
    private final int[] path;
    private final int[] open;
    private int depth;
    private int opened;
    private int counted;
    private int components;

    /**
     * @param first where the edges of each task begin in {@code next}, with one more place for the end
     * @param next the task at the end of each edge
     */
    private Components(int[] first, int[] next) {
        int size = first.length - 1;
        this.first = first;
        this.next = next;
        number = new int[size];
        low = new int[size];
        component = new int[size];
        edge = new int[size];
        path = new int[size];
        open = new int[size];
        Arrays.fill(component, -1);
    }

    /** The number of the component of each task. */
    static int[] of(int[] first, int[] next) {
        Components search = new Components(first, next);
        for (int task = 0; task < search.number.length; task++) {
            if (search.number[task] == 0) {
                search.walk(task);
            }
        }
        return search.component;
    }

    private void walk(int root) {
        enter(root);
        while (depth > 0) {
            int task = path[depth - 1];
            if (edge[task] < first[task + 1]) {
                follow(task, next[edge[task]++]);
            } else {
                leave(task);
            }
        }
    }

    private void enter(int task) {
        number[task] = ++counted;
        low[task] = counted;
        edge[task] = first[task];
        path[depth++] = task;
        open[opened++] = task;
    }

    private void follow(int task, int other) {
        if (number[other] == 0) {
            enter(other);
        } else if (component[other] < 0) {
            low[task] = Math.min(low[task], number[other]);
        }
    }

    private void leave(int task) {
        depth--;
        if (depth > 0) {
            int before = path[depth - 1];
            low[before] = Math.min(low[before], low[task]);
        }
        if (low[task] == number[task]) {
            close(task);
        }
    }

    private void close(int root) {
        int task;
        do {
            task = open[--opened];
            component[task] = components;
        } while (task != root);
        components++;
    }
}
