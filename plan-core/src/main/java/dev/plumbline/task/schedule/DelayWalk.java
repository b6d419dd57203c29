package dev.plumbline.task.schedule;

import dev.plumbline.task.TaskId;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks from delayed tasks to those behind them, in the order in which they wait for each other. */
final class DelayWalk {

    private final TaskNetwork network;
    private final Links links;
    private final PlannedDates dates;
    private final Map<Integer, Integer> delays = new HashMap<>();
    private final Map<Integer, AbsorbedDelay> absorbed = new HashMap<>();
    private final Map<Integer, TaskId> startMoves = new HashMap<>();
    private final Map<Integer, ProposedMove> moves = new LinkedHashMap<>();

    DelayWalk(Schedule schedule, Collection<Delay> delays) {
        this.network = schedule.network();
        this.links = network.links();
        this.dates = new PlannedDates(schedule);
        delays.forEach(delay -> this.delays.merge(network.position(delay.task()), delay.days(), Math::max));
    }

    private TaskId id(int position) {
        return network.task(position).id();
    }

    private int own(int task) {
        return delays.getOrDefault(task, 0);
    }

    private BitSet delayed() {
        BitSet open = new BitSet();
        delays.keySet().forEach(open::set);
        return open;
    }

    List<AbsorbedDelay> absorbed() {
        return absorbed.values().stream()
                .sorted(Comparator.comparing(AbsorbedDelay::task))
                .toList();
    }

    /**
     * Notes a move.
     *
     * @param link the link that pushes the start, or -1; what moves the finish farther is the task's own delay
     */
    private void move(int task, DateRange proposed, int days, int link) {
        TaskId origin = link < 0 ? id(task) : origin(link);
        startMoves.put(task, origin);
        boolean pushed = link >= 0 && days > own(task);
        Optional<TaskId> because = pushed ? Optional.of(id(links.from[link])) : Optional.empty();
        TaskId root = pushed ? origin : id(task);
        moves.put(task, new ProposedMove(id(task), dates.of(task), proposed, days, because, root));
    }

    /** The delayed task with which the move of the end begins that a link leaves. */
    private TaskId origin(int link) {
        int from = links.from[link];
        ProposedMove move = moves.get(from);
        return move != null && links.has(link, Links.FROM_FINISH)
                ? move.root()
                : startMoves.getOrDefault(from, id(from));
    }

    /** Moves whatever waits for an end that moved, by as many days; of several moves the longest counts. */
    Collection<ProposedMove> keepTheGap() {
        int[] start = new int[network.size()];
        int[] finish = new int[network.size()];
        BitSet open = delayed();
        for (int task = open.nextSetBit(0); task >= 0; task = open.nextSetBit(task + 1)) {
            int pusher = pusher(task, start, finish);
            int pushed = pusher < 0 ? 0 : shift(pusher, start, finish);
            finish[task] = Math.max(pushed, own(task));
            start[task] = network.duration[task] == 0 ? finish[task] : pushed;
            shifted(task, start[task], finish[task], pusher);
            for (int i = 0; i < links.outCount(task); i++) {
                int link = links.out(task, i);
                if (shift(link, start, finish) > 0) {
                    open.set(links.to[link]);
                }
            }
        }
        return moves.values();
    }

    private int shift(int link, int[] start, int[] finish) {
        return links.has(link, Links.FROM_FINISH) ? finish[links.from[link]] : start[links.from[link]];
    }

    /** The link through which a task is moved farthest, or -1. */
    private int pusher(int task, int[] start, int[] finish) {
        int farthest = -1;
        for (int e = links.first[task]; e < links.first[task + 1]; e++) {
            int days = shift(e, start, finish);
            if (days > (farthest < 0 ? 0 : shift(farthest, start, finish))) {
                farthest = e;
            }
        }
        return farthest;
    }

    private void shifted(int task, int startDays, int finishDays, int pusher) {
        DateRange now = dates.of(task);
        DayAxis axis = network.axis(task);
        LocalDate start = startDays == 0 ? now.start() : axis.shift(now.start(), startDays);
        move(task, DateRange.ofClosed(start, axis.shift(now.end(), finishDays)), finishDays, pusher);
    }

    /** Moves whatever a moved task pushes past its planned start. */
    Collection<ProposedMove> useTheFloat() {
        Push push = new Push();
        BitSet open = delayed();
        for (int task = open.nextSetBit(0); task >= 0; task = open.nextSetBit(task + 1)) {
            if (push.visit(task)) {
                for (int i = 0; i < links.outCount(task); i++) {
                    open.set(links.to[links.out(task, i)]);
                }
            }
        }
        return moves.values();
    }

    /** Where tasks start and finish while delays work their way through them. */
    private final class Push {
        private final LinkDates linkDates = new LinkDates(network);
        private final int[] planned = dates.boundaries();
        private final int[] start = planned.clone();
        private final int[] finish = new int[planned.length];

        Push() {
            Arrays.setAll(finish, task -> planned[task] + network.duration[task]);
        }

        /** Looks at a task again; what was too early for its dependencies before is left alone. Whether it moves. */
        boolean visit(int task) {
            int pusher = -1;
            if (links.first[task] < links.first[task + 1]) {
                int link = tightest(task, start, finish);
                int required = required(link, start, finish);
                int before = requiredAsPlanned(task);
                if (required > before && required > start[task]) {
                    start[task] = required;
                    pusher = link;
                } else if (required > before && own(task) == 0) {
                    AbsorbedDelay taken = new AbsorbedDelay(id(task), planned[task] - before, start[task] - required);
                    absorbed.put(task, taken);
                }
            }
            return settle(task, pusher);
        }

        private boolean settle(int task, int pusher) {
            int end = planned[task] + network.duration[task];
            finish[task] = Math.max(start[task] + network.duration[task], end + own(task));
            start[task] = network.duration[task] == 0 ? finish[task] : start[task];
            int days = finish[task] - end;
            if (days > 0) {
                int length = finish[task] - start[task];
                move(task, dates.range(task, start[task], length), days, pusher);
            }
            return days > 0;
        }

        private int requiredAsPlanned(int task) {
            int required = Integer.MIN_VALUE;
            for (int e = links.first[task]; e < links.first[task + 1]; e++) {
                required = Math.max(required, linkDates.required(e, planned[links.from[e]]));
            }
            return required;
        }

        /** The start that a link requires; one from a finish sees a task that would be over by then. */
        private int required(int link, int[] starts, int[] finishes) {
            int from = links.from[link];
            boolean atFinish = links.has(link, Links.FROM_FINISH);
            return linkDates.required(link, atFinish ? finishes[from] - network.duration[from] : starts[from]);
        }

        /** The link that requires the latest start of a task. */
        private int tightest(int task, int[] starts, int[] finishes) {
            int tightest = links.first[task];
            for (int e = tightest + 1; e < links.first[task + 1]; e++) {
                if (required(e, starts, finishes) > required(tightest, starts, finishes)) {
                    tightest = e;
                }
            }
            return tightest;
        }
    }
}
