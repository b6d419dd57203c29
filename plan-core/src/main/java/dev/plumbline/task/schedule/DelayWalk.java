package dev.plumbline.task.schedule;

import dev.plumbline.task.TaskId;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;

/** Walks from delayed tasks to those behind them, in the order in which they wait for each other. */
final class DelayWalk {

    private final TaskNetwork network;
    private final Links links;
    private final PlannedDates dates;
    private final Map<Integer, Delay> delays = new HashMap<>();
    private final Map<Integer, AbsorbedDelay> absorbed = new HashMap<>();
    private final Map<Integer, TaskId> startMoves = new HashMap<>();
    private final Map<Integer, ProposedMove> moves = new LinkedHashMap<>();

    DelayWalk(Schedule schedule, Collection<Delay> delays) {
        this.network = schedule.network();
        this.links = network.links();
        this.dates = new PlannedDates(schedule);
        delays.forEach(
                delay -> this.delays.merge(network.position(delay.task()), delay, BinaryOperator.maxBy(Delay.LENGTH)));
    }

    private TaskId id(int position) {
        return network.task(position).id();
    }

    /** The delay of a task's own. */
    Optional<Delay> own(int task) {
        return Optional.ofNullable(delays.get(task));
    }

    DateRange planned(int task) {
        return dates.of(task);
    }

    /** The dates of a task as far as the walk has come. */
    DateRange now(int task) {
        ProposedMove move = moves.get(task);
        return move == null ? dates.of(task) : move.proposed();
    }

    /** The finish that a task's own delay leads to: the promised day, be it worked or not; without one as planned. */
    LocalDate ownFinish(int task) {
        LocalDate end = dates.of(task).end();
        return own(task)
                .map(delay ->
                        delay.promised().orElseGet(() -> network.axis(task).shift(end, delay.days())))
                .orElse(end);
    }

    List<AbsorbedDelay> absorbed() {
        return absorbed.values().stream()
                .sorted(Comparator.comparing(AbsorbedDelay::task))
                .toList();
    }

    void absorb(int task, int floatBefore, int floatAfter) {
        absorbed.put(task, new AbsorbedDelay(id(task), floatBefore, floatAfter));
    }

    /**
     * Notes a move.
     *
     * @param link the link that pushes the start, or -1; what moves the finish farther is the task's own delay
     */
    void move(int task, DateRange proposed, int days, int link) {
        TaskId origin = link < 0 ? id(task) : origin(link);
        startMoves.put(task, origin);
        boolean pushed =
                link >= 0 && own(task).filter(own -> own.days() >= days).isEmpty();
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
        return new GapKeeping().moves();
    }

    /** Moves whatever a moved task pushes past its planned start. */
    Collection<ProposedMove> useTheFloat() {
        FloatPush push = new FloatPush(this, network, dates);
        return walk(task -> push.visit(task), link -> true);
    }

    /** Visits delayed tasks, and those behind a visited task that moved through links that carry its move. */
    private Collection<ProposedMove> walk(IntPredicate visit, IntPredicate carries) {
        BitSet open = new BitSet();
        delays.keySet().forEach(open::set);
        for (int task = open.nextSetBit(0); task >= 0; task = open.nextSetBit(task + 1)) {
            boolean moved = visit.test(task);
            for (int i = 0; moved && i < links.outCount(task); i++) {
                int link = links.out(task, i);
                if (carries.test(link)) {
                    open.set(links.to[link]);
                }
            }
        }
        return moves.values();
    }

    /** By how many days the ends of tasks move where gaps are kept. */
    private final class GapKeeping {
        private final int[] start = new int[network.size()];
        private final int[] finish = new int[network.size()];

        Collection<ProposedMove> moves() {
            return walk(this::visit, link -> shift(link) > 0);
        }

        private boolean visit(int task) {
            int pusher = pusher(task);
            int pushed = pusher < 0 ? 0 : shift(pusher);
            int own = own(task).map(Delay::days).orElse(0);
            finish[task] = Math.max(pushed, own);
            start[task] = network.duration[task] == 0 ? finish[task] : pushed;
            move(task, proposed(task, own), finish[task], pusher);
            return true;
        }

        private DateRange proposed(int task, int own) {
            DateRange now = dates.of(task);
            DayAxis axis = network.axis(task);
            LocalDate end = finish[task] == own ? ownFinish(task) : axis.shift(now.end(), finish[task]);
            if (network.duration[task] == 0) {
                return DateRange.ofDay(end);
            }
            LocalDate begin = start[task] == 0 ? now.start() : axis.shift(now.start(), start[task]);
            return DateRange.ofClosed(begin, end);
        }

        private int shift(int link) {
            return links.has(link, Links.FROM_FINISH) ? finish[links.from[link]] : start[links.from[link]];
        }

        /** The link through which a task is moved farthest, or -1. */
        private int pusher(int task) {
            int farthest = -1;
            for (int e = links.first[task]; e < links.first[task + 1]; e++) {
                int days = shift(e);
                if (days > (farthest < 0 ? 0 : shift(farthest))) {
                    farthest = e;
                }
            }
            return farthest;
        }
    }
}
