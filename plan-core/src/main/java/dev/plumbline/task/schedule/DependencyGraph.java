package dev.plumbline.task.schedule;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which task waits for which, without cycles: every link between tasks that wait for each other is left out and told of.
 */
final class DependencyGraph {

    private final List<Task> tasks;
    private final Map<TaskId, Integer> index = new HashMap<>();
    private final List<List<Dependency>> links = new ArrayList<>();
    private final List<int[]> from = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final int[] first;
    private final int[] next;
    private final int[] component;

    /** @param known ids that are no error where they are waited for although they are none of the tasks */
    DependencyGraph(Collection<Task> all, Collection<TaskId> known) {
        tasks = unique(all);
        for (int i = 0; i < tasks.size(); i++) {
            index.put(tasks.get(i).id(), i);
        }
        resolve(known);
        first = new int[tasks.size() + 1];
        next = new int[from.stream().mapToInt(each -> each.length).sum()];
        turnRound();
        component = Components.of(first, next);
        findCycles();
    }

    private List<Task> unique(Collection<Task> all) {
        Map<TaskId, Task> unique = new LinkedHashMap<>();
        for (Task task : all) {
            if (unique.putIfAbsent(task.id(), task) != null) {
                findings.add(finding(TaskNetwork.DUPLICATE_TASK, task).build());
            }
        }
        return new ArrayList<>(unique.values());
    }

    /** Lists for each task those that wait for it. */
    private void turnRound() {
        from.forEach(each -> Arrays.stream(each).forEach(task -> first[task + 1]++));
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        int[] free = first.clone();
        for (int to = 0; to < tasks.size(); to++) {
            for (int task : from.get(to)) {
                next[free[task]++] = to;
            }
        }
    }

    /** Looks up once what each task waits for; a link to a task that there is not is left out and told of. */
    private void resolve(Collection<TaskId> known) {
        for (Task task : tasks) {
            List<Dependency> found = new ArrayList<>(task.dependencies().size());
            for (Dependency link : task.dependencies()) {
                if (index.containsKey(link.predecessor())) {
                    found.add(link);
                } else if (!known.contains(link.predecessor())) {
                    findings.add(finding(TaskNetwork.UNKNOWN_PREDECESSOR, task)
                            .putFigure("predecessor", link.predecessor())
                            .build());
                }
            }
            links.add(found);
            from.add(found.stream().mapToInt(this::indexOf).toArray());
        }
    }

    private int indexOf(Dependency link) {
        return index.getOrDefault(link.predecessor(), -1);
    }

    /** What a task waits for, in the order of {@link #waitsFor}. */
    List<Dependency> links(int task) {
        return links.get(task);
    }

    /** The tasks that a task waits for. */
    int[] waitsFor(int task) {
        return from.get(task);
    }

    /** Whether a link between two tasks can be kept. */
    boolean keeps(int before, int after) {
        return component[before] != component[after];
    }

    List<Task> tasks() {
        return tasks;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The tasks in an order in which each comes after all it waits for. */
    int[] order() {
        int size = tasks.size();
        int[] waiting = new int[size];
        for (int task = 0; task < size; task++) {
            for (int before : from.get(task)) {
                waiting[task] += keeps(before, task) ? 1 : 0;
            }
        }
        int[] order = new int[size];
        int found = 0;
        for (int task = 0; task < size; task++) {
            if (waiting[task] == 0) {
                order[found++] = task;
            }
        }
        for (int done = 0; done < found; done++) {
            int task = order[done];
            for (int e = first[task]; e < first[task + 1]; e++) {
                if (keeps(task, next[e]) && --waiting[next[e]] == 0) {
                    order[found++] = next[e];
                }
            }
        }
        return order;
    }

    private void findCycles() {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int each : component) {
            sizes.merge(each, 1, Integer::sum);
        }
        Map<Integer, Integer> smallest = new HashMap<>();
        for (int task = 0; task < component.length; task++) {
            if (sizes.get(component[task]) > 1 || waitsForItself(task)) {
                smallest.merge(component[task], task, this::smallerId);
            }
        }
        smallest.values().stream()
                .sorted(Comparator.comparing((Integer task) -> tasks.get(task).id()))
                .forEach(task -> findings.add(cycle(task)));
    }

    private int smallerId(int one, int other) {
        return tasks.get(one).id().compareTo(tasks.get(other).id()) <= 0 ? one : other;
    }

    private boolean waitsForItself(int task) {
        for (int e = first[task]; e < first[task + 1]; e++) {
            if (next[e] == task) {
                return true;
            }
        }
        return false;
    }

    private Finding cycle(int start) {
        List<String> names = shortestCycle(start).stream()
                .map(task -> tasks.get(task).id().toString())
                .toList();
        return finding(TaskNetwork.CYCLE, tasks.get(start))
                .putFigure("cycle", String.join(" → ", names))
                .build();
    }

    /** The shortest way from a task back to itself; among equals the one through the smallest ids. */
    private List<Integer> shortestCycle(int start) {
        int[] before = new int[tasks.size()];
        Arrays.fill(before, -1);
        Deque<Integer> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty() && before[start] < 0) {
            int task = queue.remove();
            for (int other : successorsById(task)) {
                if (before[other] < 0 && component[other] == component[start]) {
                    before[other] = task;
                    queue.add(other);
                }
            }
        }
        Deque<Integer> cycle = new ArrayDeque<>(List.of(start));
        for (int task = before[start]; task != start; task = before[task]) {
            cycle.addFirst(task);
        }
        cycle.addFirst(start);
        return List.copyOf(cycle);
    }

    private int[] successorsById(int task) {
        return Arrays.stream(next, first[task], first[task + 1])
                .boxed()
                .sorted(Comparator.comparing((Integer other) -> tasks.get(other).id()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Finding.Builder finding(FindingCode code, Task task) {
        return Finding.builder(code)
                .location(Location.ofPath("task/" + task.id()))
                .putFigure("task", task.name());
    }
}
