package dev.plumbline.task.schedule;

import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Where tasks start and finish while delays use up the gaps between them.
 *
 * <p>A link whose earlier end has moved must hold afterwards, also where the plan did not keep it before. A link whose
 * earlier end stays is left as it was. Ends are boundaries; where two tasks count different days, the dates themselves
 * are compared. Confined to one thread.
 */
final class FloatPush {

    private final DelayWalk walk;
    private final TaskNetwork network;
    private final Links links;
    private final LinkDates linkDates;
    private final int[] planned;
    private final int[] plannedEnd;
    private final int[] start;
    private final int[] finish;

    FloatPush(DelayWalk walk, TaskNetwork network, PlannedDates dates) {
        this.walk = walk;
        this.network = network;
        this.links = network.links();
        this.linkDates = new LinkDates(network);
        this.planned = dates.boundaries();
        this.plannedEnd = new int[planned.length];
        Arrays.setAll(plannedEnd, this::plannedEnd);
        this.start = planned.clone();
        this.finish = plannedEnd.clone();
    }

    private int plannedEnd(int task) {
        return network.axis(task).before(walk.planned(task).end().plusDays(1));
    }

    /** Looks at a task once all it waits for are settled; whether it moves. */
    boolean visit(int task) {
        int pusher = -1;
        int needed = start[task];
        int before = Integer.MIN_VALUE;
        int after = Integer.MIN_VALUE;
        for (int link = links.first[task]; link < links.first[task + 1]; link++) {
            int asPlanned = required(link, true);
            int now = required(link, false);
            if (now > asPlanned && now > needed) {
                needed = now;
                pusher = link;
            }
            if (asPlanned <= planned[task]) {
                before = Math.max(before, asPlanned);
                after = Math.max(after, now);
            }
        }
        if (pusher < 0 && after > before && walk.own(task).isEmpty()) {
            walk.absorb(task, planned[task] - before, planned[task] - after);
        }
        return settle(task, needed, pusher);
    }

    /** The start that a link requires, by the plan or as things have moved by now. */
    private int required(int link, boolean asPlanned) {
        int from = links.from[link];
        boolean atFinish = links.has(link, Links.FROM_FINISH);
        if (links.has(link, Links.MIXED)) {
            DateRange range = asPlanned ? walk.planned(from) : walk.now(from);
            boolean atEnd = atFinish || network.duration[from] == 0;
            return linkDates.requiredFrom(
                    link, atEnd ? range.end().toEpochDay() + 1 : range.start().toEpochDay());
        }
        int end = asPlanned ? plannedEnd[from] : finish[from];
        int begin = asPlanned ? planned[from] : start[from];
        return linkDates.required(link, atFinish ? end - network.duration[from] : begin);
    }

    private boolean settle(int task, int needed, int pusher) {
        int own = walk.own(task).map(Delay::days).orElse(0);
        int pushed = pusher < 0 ? plannedEnd[task] : needed + network.duration[task];
        finish[task] = Math.max(pushed, plannedEnd[task] + own);
        start[task] = network.duration[task] == 0 ? finish[task] : needed;
        boolean moves = pusher >= 0 || walk.own(task).isPresent();
        if (moves) {
            walk.move(task, proposed(task, pusher >= 0), finish[task] - plannedEnd[task], pusher);
        }
        return moves;
    }

    /** Dates that are not pushed stay the days they were planned or promised for, worked or not. */
    private DateRange proposed(int task, boolean isPushed) {
        DayAxis axis = network.axis(task);
        LocalDate end = finish[task]
                        == plannedEnd[task] + walk.own(task).map(Delay::days).orElse(0)
                ? walk.ownFinish(task)
                : axis.date(finish[task] - 1);
        if (network.duration[task] == 0) {
            return DateRange.ofDay(end);
        }
        return DateRange.ofClosed(
                isPushed ? axis.date(start[task]) : walk.planned(task).start(), end);
    }
}
