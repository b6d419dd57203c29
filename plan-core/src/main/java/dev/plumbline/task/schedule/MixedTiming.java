package dev.plumbline.task.schedule;

/**
 * The timing of a network whose tasks count different days, or whose lags count all days: links go by way of dates.
 */
final class MixedTiming implements Timing {

    private final TaskNetwork network;
    private final Links links;
    private final LinkDates dates;
    private final int[] early;
    private final int[] late;
    private long end = Long.MIN_VALUE;

    private MixedTiming(TaskNetwork network) {
        this.network = network;
        this.links = network.links();
        this.dates = new LinkDates(network);
        this.early = network.earliest.clone();
        this.late = new int[early.length];
    }

    static MixedTiming of(TaskNetwork network) {
        MixedTiming timing = new MixedTiming(network);
        timing.forward();
        timing.backward();
        return timing;
    }

    private void forward() {
        for (int task = 0; task < early.length; task++) {
            for (int e = links.first[task]; e < links.first[task + 1]; e++) {
                early[task] = Math.max(early[task], dates.required(e, early[links.from[e]]));
            }
            end = Math.max(end, dates.dayAtFinish(task, early[task] + network.duration[task]));
        }
    }

    private void backward() {
        for (int task = 0; task < late.length; task++) {
            int lastFinish = network.axis(task).before(end);
            late[task] = Math.min(lastFinish - network.duration[task], network.latest[task]);
        }
        for (int task = late.length - 1; task >= 0; task--) {
            for (int e = links.first[task]; e < links.first[task + 1]; e++) {
                int before = links.from[e];
                late[before] = Math.min(late[before], dates.allowed(e, late[task]));
            }
        }
    }

    @Override
    public int early(int task) {
        return early[task];
    }

    @Override
    public int late(int task) {
        return late[task];
    }

    @Override
    public int gap(int link) {
        return dates.allowed(link, early[links.to[link]]) - early[links.from[link]];
    }

    @Override
    public int gapToEnd(int task) {
        return network.axis(task).before(end) - early[task] - network.duration[task];
    }

    @Override
    public int timed() {
        return early.length;
    }

    /** Through dates a change may die out and come back, so everything is timed anew. */
    @Override
    public Timing after(TaskNetwork changed, int task) {
        return of(changed);
    }
}
