package dev.plumbline.task.schedule;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.task.DateConstraint;
import dev.plumbline.task.DayCounting;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskProgress;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts a network together: tasks in order, their days in numbers, their links as numbers between them. */
final class NetworkAssembly {

    /** Leaves room in an int for where the dates lie and for the sums of two passes. */
    private static final long MOST_DAYS = 1L << 28;

    private final DependencyGraph graph;
    private final Map<TaskId, WorkingCalendar> own;
    private final Map<TaskId, TaskProgress> progress;
    private final boolean keepsStarts;
    private final LocalDate origin;
    private final DayAxis common;
    private final Map<WorkingCalendar, DayAxis> axes = new HashMap<>();
    /** Spares most tasks the comparison of two calendars, which goes through their days. */
    private final Map<WorkingCalendar, DayAxis> byInstance = new IdentityHashMap<>();

    NetworkAssembly(
            Collection<Task> all,
            Optional<WorkingCalendar> calendar,
            Map<TaskId, WorkingCalendar> own,
            Map<TaskId, TaskProgress> progress,
            Optional<LocalDate> start,
            boolean keepsStarts) {
        Set<TaskId> cancelled = new HashSet<>();
        progress.forEach((id, known) -> {
            if (known.state() == TaskState.CANCELLED) {
                cancelled.add(id);
            }
        });
        this.graph = new DependencyGraph(
                all.stream().filter(task -> !cancelled.contains(task.id())).toList(), cancelled);
        this.own = own;
        this.progress = progress;
        this.keepsStarts = keepsStarts;
        this.origin = start.orElseGet(() -> earliest(graph.tasks()));
        this.common = new DayAxis(origin, calendar);
        calendar.ifPresent(days -> axes.put(days, common));
    }

    private static LocalDate earliest(Collection<Task> tasks) {
        return tasks.stream()
                .flatMap(NetworkAssembly::dates)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private static Stream<LocalDate> dates(Task task) {
        Stream<LocalDate> planned = Stream.concat(task.start().stream(), task.finish().stream());
        return Stream.concat(planned, task.constraints().stream().map(DateConstraint::date));
    }

    TaskNetwork network() {
        int[] order = graph.order();
        int[] position = new int[order.length];
        List<TaskTerms> terms = new ArrayList<>(order.length);
        List<TaskBounds> bounds = new ArrayList<>(order.length);
        for (int i = 0; i < order.length; i++) {
            position[order[i]] = i;
            terms.add(terms(graph.tasks().get(order[i])));
            bounds.add(terms.get(i).bounds());
        }
        List<Links.Edge> edges = edges(order, position, terms, bounds);
        List<Finding> findings = new ArrayList<>(graph.findings());
        shorten(bounds, edges).ifPresent(findings::add);
        int[] duration = bounds.stream().mapToInt(TaskBounds::duration).toArray();
        boolean severalAxes = terms.stream().map(TaskTerms::axis).distinct().count() > 1;
        Links links = new Links(order.length, edges, duration, severalAxes);
        return new TaskNetwork(terms, bounds, links, List.copyOf(findings));
    }

    /** Cuts every duration and lag where their sum would not fit an int; no real plan comes near. */
    private static Optional<Finding> shorten(List<TaskBounds> bounds, List<Links.Edge> edges) {
        long days = bounds.stream().mapToLong(TaskBounds::duration).sum()
                + edges.stream().mapToLong(edge -> Math.abs(edge.lag())).sum();
        if (days <= MOST_DAYS) {
            return Optional.empty();
        }
        int most = (int) (MOST_DAYS / (bounds.size() + edges.size()));
        bounds.replaceAll(each -> each.lasting(Math.min(most, each.duration())));
        edges.replaceAll(each -> each.lagging(Math.max(-most, Math.min(most, each.lag()))));
        return Optional.of(Finding.builder(TaskNetwork.TOO_LONG)
                .putFigure("days", days)
                .putFigure("most", most)
                .build());
    }

    private TaskTerms terms(Task task) {
        WorkingCalendar days = own.get(task.id());
        DayAxis axis = days == null ? common : byInstance.computeIfAbsent(days, this::axis);
        return new TaskTerms(task, axis, keepsStarts, Optional.ofNullable(progress.get(task.id())));
    }

    private DayAxis axis(WorkingCalendar days) {
        return axes.computeIfAbsent(days, calendar -> new DayAxis(origin, Optional.of(calendar)));
    }

    private List<Links.Edge> edges(int[] order, int[] position, List<TaskTerms> terms, List<TaskBounds> bounds) {
        List<Links.Edge> edges = new ArrayList<>();
        for (int to = 0; to < order.length; to++) {
            if (!bounds.get(to).pinned()) {
                addEdges(edges, order[to], to, position, terms);
            }
        }
        return edges;
    }

    private void addEdges(List<Links.Edge> edges, int task, int to, int[] position, List<TaskTerms> terms) {
        int[] waitsFor = graph.waitsFor(task);
        for (int i = 0; i < waitsFor.length; i++) {
            if (graph.keeps(waitsFor[i], task)) {
                int from = position[waitsFor[i]];
                Dependency link = graph.links(task).get(i);
                edges.add(new Links.Edge(from, to, link.lagDays(), kind(link, terms.get(from), terms.get(to))));
            }
        }
    }

    private static int kind(Dependency link, TaskTerms from, TaskTerms to) {
        boolean everyDay = to.axis().countsEveryDay();
        boolean calendarLag = link.counting() == DayCounting.CALENDAR && !everyDay;
        return (link.kind().isFromFinish() ? Links.FROM_FINISH : 0)
                | (link.kind().isToFinish() ? Links.TO_FINISH : 0)
                | (calendarLag ? Links.CALENDAR_DAYS : 0)
                | (calendarLag || from.axis() != to.axis() ? Links.MIXED : 0);
    }
}
