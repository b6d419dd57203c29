package dev.plumbline.task.schedule;

import java.util.List;

/**
 * The dependencies of a network in topological order of its tasks: task {@code i} waits through the links {@code
 * first[i]} to {@code first[i + 1]}.
 *
 * <p>Where both tasks count the same days, a link is a number: the waiting task starts at least {@code weight} days after
 * the start of the other. {@code NONE} marks a link that has to be worked out from dates.
 */
final class Links {

    static final int FROM_FINISH = 1;
    static final int TO_FINISH = 2;
    static final int CALENDAR_DAYS = 4;
    static final int MIXED = 8;

    final int[] first;
    final int[] from;
    final int[] to;
    final int[] lag;
    final byte[] kind;
    final int[] weight;
    private final int[] outFirst;
    private final int[] out;
    final boolean mixed;

    /**
     * @param edges the links, those that end at the same task side by side, in the order of the tasks
     * @param severalAxes whether tasks count different days, linked or not: they still share one end
     */
    Links(int tasks, List<Edge> edges, int[] duration, boolean severalAxes) {
        int size = edges.size();
        first = new int[tasks + 1];
        from = new int[size];
        to = new int[size];
        lag = new int[size];
        kind = new byte[size];
        weight = new int[size];
        boolean anyMixed = severalAxes;
        for (int e = 0; e < size; e++) {
            Edge edge = edges.get(e);
            from[e] = edge.from();
            to[e] = edge.to();
            lag[e] = edge.lag();
            kind[e] = (byte) edge.kind();
            first[edge.to() + 1]++;
            weight[e] = weigh(e, duration);
            anyMixed |= (edge.kind() & MIXED) != 0;
        }
        mixed = anyMixed;
        accumulate(first);
        outFirst = new int[tasks + 1];
        out = new int[size];
        index();
    }

    private Links(Links other, int[] weight) {
        first = other.first;
        from = other.from;
        to = other.to;
        lag = other.lag;
        kind = other.kind;
        outFirst = other.outFirst;
        out = other.out;
        mixed = other.mixed;
        this.weight = weight;
    }

    /**
     * A link between two tasks.
     *
     * @param kind the flags above
     */
    record Edge(int from, int to, int lag, int kind) {
        Edge lagging(int days) {
            return new Edge(from, to, days, kind);
        }
    }

    private static void accumulate(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    private void index() {
        for (int task : from) {
            outFirst[task + 1]++;
        }
        accumulate(outFirst);
        int[] next = outFirst.clone();
        for (int e = 0; e < from.length; e++) {
            out[next[from[e]]++] = e;
        }
    }

    private int weigh(int e, int[] duration) {
        int weight = lag[e];
        weight += (kind[e] & FROM_FINISH) != 0 ? duration[from[e]] : 0;
        weight -= (kind[e] & TO_FINISH) != 0 ? duration[to[e]] : 0;
        return weight;
    }

    /** The same links after the duration of one task has changed. */
    Links reweighed(int task, int[] duration) {
        Links changed = new Links(this, weight.clone());
        for (int e = first[task]; e < first[task + 1]; e++) {
            changed.weight[e] = weigh(e, duration);
        }
        for (int i = outFirst[task]; i < outFirst[task + 1]; i++) {
            changed.weight[out[i]] = weigh(out[i], duration);
        }
        return changed;
    }

    /** How many links leave a task. */
    int outCount(int task) {
        return outFirst[task + 1] - outFirst[task];
    }

    /** The {@code i}-th link that leaves a task. */
    int out(int task, int i) {
        return out[outFirst[task] + i];
    }

    boolean has(int link, int flag) {
        return (kind[link] & flag) != 0;
    }
}
