package dev.plumbline.task.schedule;

import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks from a delayed task to those behind it, in the order in which they wait for each other. */
final class DelayWalk {

    private final TaskNetwork network;
    private final Links links;
    private final Schedule schedule;
    private final Delay delay;
    private final int delayed;
    private final Map<Integer, AbsorbedDelay> absorbed = new HashMap<>();

    DelayWalk(TaskNetwork network, Delay delay) {
        this.network = network;
        this.links = network.links();
        this.schedule = network.schedule();
        this.delay = delay;
        this.delayed = network.position(delay.task());
    }

    /** The dates of a task as planned; where it has none, as early as possible. */
    DateRange planned(int position) {
        Task task = network.task(position);
        Optional<LocalDate> start = task.start().or(task::finish);
        Optional<LocalDate> finish = task.finish().or(task::start);
        return start.isPresent() && finish.isPresent() && task.duration().isEmpty()
                ? DateRange.ofClosed(start.get(), finish.get())
                : dates(network, position, boundary(position), network.duration[position]);
    }

    private int boundary(int position) {
        int early = schedule.early(position);
        return network.terms(position)
                .plannedBoundary(network.duration[position])
                .orElse(early);
    }

    private static DateRange dates(TaskNetwork network, int position, int start, int days) {
        DayAxis axis = network.axis(position);
        return days == 0
                ? DateRange.ofDay(axis.date(start - 1))
                : DateRange.ofClosed(axis.date(start), axis.date(start + days - 1));
    }

    /** The total float of the delayed task before it was late. */
    int floatOfDelayed() {
        return schedule.task(delay.task()).orElseThrow().totalFloat();
    }

    private TaskId id(int position) {
        return network.task(position).id();
    }

    /** Moves whatever waits for the finish of a moved task, or for the start of one whose start moved. */
    List<ProposedMove> keepTheGap() {
        List<ProposedMove> moves = new ArrayList<>();
        Map<Integer, TaskId> because = new HashMap<>();
        BitSet open = new BitSet();
        open.set(delayed);
        for (int task = open.nextSetBit(0); task >= 0; task = open.nextSetBit(task + 1)) {
            moves.add(shifted(task, Optional.ofNullable(because.get(task))));
            for (int i = 0; i < links.outCount(task); i++) {
                int link = links.out(task, i);
                if (task != delayed || links.has(link, Links.FROM_FINISH)) {
                    open.set(links.to[link]);
                    because.putIfAbsent(links.to[link], id(task));
                }
            }
        }
        return moves;
    }

    private ProposedMove shifted(int task, Optional<TaskId> because) {
        DateRange now = planned(task);
        DayAxis axis = network.axis(task);
        LocalDate start =
                task == delayed && network.duration[task] > 0 ? now.start() : axis.shift(now.start(), delay.days());
        DateRange then = DateRange.ofClosed(start, axis.shift(now.end(), delay.days()));
        return new ProposedMove(id(task), now, then, delay.days(), because);
    }

    /** Moves whatever a moved task pushes past its planned start. */
    List<ProposedMove> useTheFloat() {
        boolean milestone = network.duration[delayed] == 0;
        TaskNetwork then =
                milestone ? network : network.withDuration(delayed, network.duration[delayed] + delay.days());
        Push push = new Push(then);
        push.start[delayed] += milestone ? delay.days() : 0;
        push.moves.add(push.moved(delayed, delay.days(), Optional.empty()));
        markBehind(delayed, push.open);
        for (int task = push.open.nextSetBit(0); task >= 0; task = push.open.nextSetBit(task + 1)) {
            push.visit(task);
        }
        return push.moves;
    }

    private int[] boundaries() {
        int[] boundaries = new int[network.size()];
        for (int task = 0; task < boundaries.length; task++) {
            boundaries[task] = boundary(task);
        }
        return boundaries;
    }

    private void markBehind(int task, BitSet open) {
        for (int i = 0; i < links.outCount(task); i++) {
            open.set(links.to[links.out(task, i)]);
        }
    }

    List<AbsorbedDelay> absorbed() {
        return absorbed.values().stream()
                .sorted(Comparator.comparing(AbsorbedDelay::task))
                .toList();
    }

    /** Where tasks start while a delay works its way through them. */
    private final class Push {
        private final TaskNetwork then;
        private final LinkDates before = new LinkDates(network);
        private final LinkDates after;
        private final int[] planned = boundaries();
        private final int[] start = planned.clone();
        private final BitSet open = new BitSet();
        private final List<ProposedMove> moves = new ArrayList<>();

        Push(TaskNetwork then) {
            this.then = then;
            this.after = new LinkDates(then);
        }

        /** Looks at a task again; what was too early for its dependencies before the delay is left alone. */
        void visit(int task) {
            int link = tightest(after, task, start);
            int required = after.required(link, start[links.from[link]]);
            int held = tightest(before, task, planned);
            int requiredBefore = before.required(held, planned[links.from[held]]);
            if (required <= requiredBefore) {
                return;
            }
            if (required > start[task]) {
                start[task] = required;
                moves.add(moved(task, required - planned[task], Optional.of(id(links.from[link]))));
                markBehind(task, open);
            } else {
                AbsorbedDelay taken =
                        new AbsorbedDelay(id(task), planned[task] - requiredBefore, start[task] - required);
                absorbed.put(task, taken);
            }
        }

        /** The link that requires the latest start of a task. */
        private int tightest(LinkDates dates, int task, int[] starts) {
            int tightest = links.first[task];
            for (int e = tightest + 1; e < links.first[task + 1]; e++) {
                if (dates.required(e, starts[links.from[e]]) > dates.required(tightest, starts[links.from[tightest]])) {
                    tightest = e;
                }
            }
            return tightest;
        }

        ProposedMove moved(int task, int days, Optional<TaskId> because) {
            DateRange proposed = dates(then, task, start[task], then.duration[task]);
            return new ProposedMove(id(task), DelayWalk.this.planned(task), proposed, days, because);
        }
    }
}
