package dev.plumbline.task.schedule;

import dev.plumbline.task.TaskId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/** Walks the chains of tasks that have the least float and hold each other. */
final class CriticalWalk {

    private final TaskNetwork network;
    private final Timing timing;
    private final BitSet critical = new BitSet();
    private final Comparator<Integer> order;

    CriticalWalk(TaskNetwork network, Timing timing, int leastFloat) {
        this.network = network;
        this.timing = timing;
        this.order = Comparator.comparing(task -> network.task(task).id());
        IntStream.range(0, network.size())
                .filter(task -> !network.isDone(task) && timing.late(task) - timing.early(task) == leastFloat)
                .forEach(critical::set);
    }

    /** How many paths there are; {@link Long#MAX_VALUE} stands for as many or more. */
    long count() {
        long[] paths = new long[network.size()];
        for (int task = critical.length() - 1; task >= 0; task--) {
            if (critical.get(task)) {
                PrimitiveIterator.OfInt next = after(task);
                paths[task] = next.hasNext() ? 0 : 1;
                while (next.hasNext()) {
                    paths[task] = sum(paths[task], paths[next.nextInt()]);
                }
            }
        }
        return critical.stream()
                .filter(this::isStart)
                .mapToLong(task -> paths[task])
                .reduce(0, CriticalWalk::sum);
    }

    private static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    /** At most {@code limit} paths, depth first, without recursion. */
    List<List<TaskId>> first(int limit) {
        List<List<TaskId>> paths = new ArrayList<>();
        Deque<PrimitiveIterator.OfInt> choices = new ArrayDeque<>(List.of(starts()));
        Deque<Integer> path = new ArrayDeque<>();
        while (!choices.isEmpty() && paths.size() < limit) {
            if (!choices.getLast().hasNext()) {
                choices.removeLast();
                path.pollLast();
                continue;
            }
            int task = choices.getLast().nextInt();
            path.addLast(task);
            PrimitiveIterator.OfInt after = after(task);
            if (!after.hasNext()) {
                paths.add(path.stream().map(each -> network.task(each).id()).toList());
            }
            choices.addLast(after);
        }
        return paths;
    }

    private PrimitiveIterator.OfInt starts() {
        Comparator<Integer> byDate =
                Comparator.comparing(task -> network.axis(task).day(timing.early(task)));
        return critical.stream()
                .filter(this::isStart)
                .boxed()
                .sorted(byDate.thenComparing(order))
                .mapToInt(Integer::intValue)
                .iterator();
    }

    private boolean isStart(int task) {
        Links links = network.links();
        return IntStream.range(links.first[task], links.first[task + 1])
                .noneMatch(link -> critical.get(links.from[link]) && timing.gap(link) == 0);
    }

    private PrimitiveIterator.OfInt after(int task) {
        Links links = network.links();
        return IntStream.range(0, links.outCount(task))
                .map(i -> links.out(task, i))
                .filter(link -> critical.get(links.to[link]) && timing.gap(link) == 0)
                .map(link -> links.to[link])
                .distinct()
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .iterator();
    }
}
