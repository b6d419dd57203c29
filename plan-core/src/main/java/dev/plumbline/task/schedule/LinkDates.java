package dev.plumbline.task.schedule;

/**
 * What links require and allow, by way of dates where their tasks count different days or their lags all days.
 *
 * <p>A boundary of one task becomes a day, the lag is added, and the day becomes the first boundary of the other task that
 * is not before it; backwards the last boundary that is not after it.
 */
final class LinkDates {

    private final TaskNetwork network;
    private final Links links;

    LinkDates(TaskNetwork network) {
        this.network = network;
        this.links = network.links();
    }

    /** The start that a link requires of the waiting task when the other starts at a boundary. */
    int required(int link, int fromStart) {
        if (!links.has(link, Links.MIXED)) {
            return fromStart + links.weight[link];
        }
        return requiredFrom(link, dayAtEnd(link, fromStart));
    }

    /** The start that a link through dates requires of the waiting task when its earlier end lies at a day's beginning. */
    int requiredFrom(int link, long end) {
        int to = links.to[link];
        boolean calendarLag = links.has(link, Links.CALENDAR_DAYS);
        long day = end + (calendarLag ? links.lag[link] : 0);
        int boundary = calendarLag && links.has(link, Links.TO_FINISH)
                ? network.axis(to).before(day - 1) + 1
                : network.axis(to).before(day) + (calendarLag ? 0 : links.lag[link]);
        return boundary - (links.has(link, Links.TO_FINISH) ? network.duration[to] : 0);
    }

    /** The last start of the task that a link leaves which lets the waiting one start at a boundary. */
    int allowed(int link, int toStart) {
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

    long dayAtFinish(int task, int boundary) {
        return network.axis(task).day(boundary - 1) + 1;
    }
}
