package dev.plumbline.task.schedule;

import java.util.BitSet;

/**
 * The timing of a network all of whose tasks count the same days: a link is a number of days between two starts.
 *
 * <p>Late starts are kept apart from the end of everything: {@code tail} is the longest way from a task's start to the end
 * of any task after it, {@code cap} the latest start that the dates of those tasks allow. So a change that moves the end
 * does not touch the tasks beside it.
 */
final class UniformTiming implements Timing {

    private final TaskNetwork network;
    private final int[] early;
    private final int[] tail;
    private final int[] cap;
    private final int end;
    private final int timed;

    private UniformTiming(TaskNetwork network, int[] early, int[] tail, int[] cap, int timed) {
        this.network = network;
        this.early = early;
        this.tail = tail;
        this.cap = cap;
        this.timed = timed;
        this.end = end(early, network.duration);
    }

    private static int end(int[] early, int[] duration) {
        int end = Integer.MIN_VALUE;
        for (int i = 0; i < early.length; i++) {
            end = Math.max(end, early[i] + duration[i]);
        }
        return end;
    }

    static UniformTiming of(TaskNetwork network) {
        int[] early = forward(network);
        int[] tail = network.duration.clone();
        int[] cap = network.latest;
        if (network.limited) {
            cap = network.latest.clone();
            backward(network.links(), tail, cap);
        } else {
            backward(network.links(), tail);
        }
        return new UniformTiming(network, early, tail, cap, network.size());
    }

    private static int[] forward(TaskNetwork network) {
        Links links = network.links();
        int[] first = links.first;
        int[] from = links.from;
        int[] weight = links.weight;
        int[] early = network.earliest.clone();
        for (int task = 0; task < early.length; task++) {
            int start = early[task];
            for (int e = first[task]; e < first[task + 1]; e++) {
                start = Math.max(start, early[from[e]] + weight[e]);
            }
            early[task] = start;
        }
        return early;
    }

    private static void backward(Links links, int[] tail) {
        int[] first = links.first;
        int[] from = links.from;
        int[] weight = links.weight;
        for (int task = tail.length - 1; task >= 0; task--) {
            int rest = tail[task];
            for (int e = first[task]; e < first[task + 1]; e++) {
                int before = from[e];
                tail[before] = Math.max(tail[before], rest + weight[e]);
            }
        }
    }

    private static void backward(Links links, int[] tail, int[] cap) {
        backward(links, tail);
        for (int task = tail.length - 1; task >= 0; task--) {
            if (cap[task] < TaskBounds.NO_LIMIT) {
                for (int e = links.first[task]; e < links.first[task + 1]; e++) {
                    int before = links.from[e];
                    cap[before] = Math.min(cap[before], cap[task] - links.weight[e]);
                }
            }
        }
    }

    @Override
    public int early(int task) {
        return early[task];
    }

    @Override
    public int late(int task) {
        return Math.min(end - tail[task], cap[task]);
    }

    @Override
    public int gap(int link) {
        Links links = network.links();
        return early[links.to[link]] - early[links.from[link]] - links.weight[link];
    }

    @Override
    public int gapToEnd(int task) {
        return end - early[task] - network.duration[task];
    }

    @Override
    public int timed() {
        return timed;
    }

    /** Goes forward from the changed task as long as starts move, and backward as long as ways to the end change. */
    @Override
    public Timing after(TaskNetwork changed, int task) {
        Retiming retiming = new Retiming(changed, early.clone(), tail.clone(), cap.clone());
        retiming.forward(task);
        retiming.backward(task);
        return new UniformTiming(changed, retiming.early, retiming.tail, retiming.cap, retiming.reached.cardinality());
    }

    /** Times anew what a change reaches, in topological order: a bit for each task that still has to be looked at. */
    private static final class Retiming {
        private final TaskNetwork network;
        private final Links links;
        private final int[] early;
        private final int[] tail;
        private final int[] cap;
        private final BitSet reached = new BitSet();

        Retiming(TaskNetwork network, int[] early, int[] tail, int[] cap) {
            this.network = network;
            this.links = network.links();
            this.early = early;
            this.tail = tail;
            this.cap = cap;
        }

        void forward(int changed) {
            BitSet open = new BitSet();
            open.set(changed);
            // A longer task finishes later even where it starts as before, so those after it are looked at in any case.
            markAfter(changed, open);
            for (int task = open.nextSetBit(0); task >= 0; task = open.nextSetBit(task + 1)) {
                reached.set(task);
                int start = start(task);
                if (start != early[task]) {
                    early[task] = start;
                    markAfter(task, open);
                }
            }
        }

        private int start(int task) {
            int start = network.earliest[task];
            for (int e = links.first[task]; e < links.first[task + 1]; e++) {
                start = Math.max(start, early[links.from[e]] + links.weight[e]);
            }
            return start;
        }

        private void markAfter(int task, BitSet open) {
            for (int i = 0; i < links.outCount(task); i++) {
                open.set(links.to[links.out(task, i)]);
            }
        }

        void backward(int changed) {
            BitSet open = new BitSet();
            open.set(changed);
            markBefore(changed, open);
            for (int task = open.previousSetBit(tail.length); task >= 0; task = open.previousSetBit(task - 1)) {
                reached.set(task);
                if (ties(task)) {
                    markBefore(task, open);
                }
            }
        }

        /** Works out the way to the end and the cap of a task; whether either changed. */
        private boolean ties(int task) {
            int way = network.duration[task];
            int limit = network.latest[task];
            for (int i = 0; i < links.outCount(task); i++) {
                int link = links.out(task, i);
                int after = links.to[link];
                way = Math.max(way, tail[after] + links.weight[link]);
                limit = Math.min(limit, cap[after] < TaskBounds.NO_LIMIT ? cap[after] - links.weight[link] : limit);
            }
            boolean changed = way != tail[task] || limit != cap[task];
            tail[task] = way;
            cap[task] = limit;
            return changed;
        }

        private void markBefore(int task, BitSet open) {
            for (int e = links.first[task]; e < links.first[task + 1]; e++) {
                open.set(links.from[e]);
            }
        }
    }
}
