package dev.plumbline.task.schedule;

import java.util.Arrays;

/**
 * The timing of a network whose tasks count different days, or whose lags count all days: links go by way of dates.
 *
 * <p>A boundary of one task becomes a day, the lag is added, and the day becomes the first boundary of the other task that
 * is not before it; backwards the last boundary that is not after it.
 */
final class MixedTiming implements Timing {

    private final TaskNetwork network;
    private final Links links;
    private final int[] early;
    private final int[] late;
    private long end = Long.MIN_VALUE;

    private MixedTiming(TaskNetwork network) {
        this.network = network;
        this.links = network.links();
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
                early[task] = Math.max(early[task], required(e, early[links.from[e]]));
            }
            end = Math.max(end, dayAtFinish(task, early[task] + network.duration[task]));
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
                late[before] = Math.min(late[before], allowed(e, late[task]));
            }
        }
    }

    /** The start that a link requires of the waiting task when the other starts at a boundary. */
    private int required(int link, int fromStart) {
        if (!links.has(link, Links.MIXED)) {
            return fromStart + links.weight[link];
        }
        int to = links.to[link];
        boolean calendarLag = links.has(link, Links.CALENDAR_DAYS);
        long day = dayAtEnd(link, fromStart) + (calendarLag ? links.lag[link] : 0);
        int boundary = calendarLag && links.has(link, Links.TO_FINISH)
                ? network.axis(to).before(day - 1) + 1
                : network.axis(to).before(day) + (calendarLag ? 0 : links.lag[link]);
        return boundary - (links.has(link, Links.TO_FINISH) ? network.duration[to] : 0);
    }

    /** The last start of the task that a link leaves which lets the waiting one start at a boundary. */
    private int allowed(int link, int toStart) {
        if (!links.has(link, Links.MIXED)) {
            return toStart - links.weight[link];
        }
        int from = links.from[link];
        boolean calendarLag = links.has(link, Links.CALENDAR_DAYS);
        long day = lastDay(link, toStart) - (calendarLag ? links.lag[link] : 0);
        if (links.has(link, Links.FROM_FINISH)) {
            return network.axis(from).before(day) - network.duration[from];
        }
        return network.duration[from] == 0
                ? network.axis(from).before(day)
                : network.axis(from).before(day + 1) - 1;
    }

    /** The last day at whose beginning the end of a link, its lag in calendar days added, may lie. */
    private long lastDay(int link, int toStart) {
        int to = links.to[link];
        int boundary = toStart + (links.has(link, Links.TO_FINISH) ? network.duration[to] : 0);
        if (!links.has(link, Links.CALENDAR_DAYS)) {
            return network.axis(to).day(boundary - links.lag[link]);
        }
        return links.has(link, Links.TO_FINISH)
                ? network.axis(to).day(boundary - 1) + 1
                : network.axis(to).day(boundary);
    }

    /** The day at whose beginning the tied end of the task lies that a link leaves. */
    private long dayAtEnd(int link, int fromStart) {
        int from = links.from[link];
        boolean asFinish = links.has(link, Links.FROM_FINISH) || network.duration[from] == 0;
        return asFinish
                ? dayAtFinish(from, fromStart + network.duration[from])
                : network.axis(from).day(fromStart);
    }

    private long dayAtFinish(int task, int boundary) {
        return network.axis(task).day(boundary - 1) + 1;
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
        return allowed(link, early[links.to[link]]) - early[links.from[link]];
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

    @Override
    public String toString() {
        return Arrays.toString(early);
    }
}
