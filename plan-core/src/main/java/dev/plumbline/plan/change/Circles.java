package dev.plumbline.plan.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What leads back to itself: the groups of keys that reach each other, each as a whole. Every step of every walk is taken
 * once, whatever the depth.
 */
final class Circles {

    private final Map<String, List<String>> graph;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Set<String> onPath = new HashSet<>();
    private final List<Set<String>> found = new ArrayList<>();

    private record Visit(String key, Iterator<String> next) {}

    private Circles(Map<String, List<String>> graph) {
        this.graph = graph;
    }

    /** The groups of a graph of which each key lists where it leads. */
    static List<Set<String>> of(Map<String, List<String>> graph) {
        Circles circles = new Circles(graph);
        graph.keySet().stream().filter(key -> !circles.numbers.containsKey(key)).forEach(circles::walk);
        return circles.found;
    }

    private void walk(String start) {
        Deque<Visit> open = new ArrayDeque<>(List.of(enter(start)));
        while (!open.isEmpty()) {
            Visit visit = open.getLast();
            if (visit.next().hasNext()) {
                String to = visit.next().next();
                if (!numbers.containsKey(to)) {
                    open.addLast(enter(to));
                } else if (onPath.contains(to)) {
                    lowest.merge(visit.key(), numbers.get(to), Math::min);
                }
            } else {
                open.removeLast();
                leave(visit.key());
                if (!open.isEmpty()) {
                    lowest.merge(open.getLast().key(), lowest.get(visit.key()), Math::min);
                }
            }
        }
    }

    private Visit enter(String key) {
        numbers.put(key, numbers.size());
        lowest.put(key, numbers.get(key));
        path.addLast(key);
        onPath.add(key);
        return new Visit(key, graph.getOrDefault(key, List.of()).iterator());
    }

    private void leave(String key) {
        if (!lowest.get(key).equals(numbers.get(key))) {
            return;
        }
        Set<String> group = new TreeSet<>();
        String last;
        do {
            last = path.removeLast();
            onPath.remove(last);
            group.add(last);
        } while (!last.equals(key));
        if (group.size() > 1 || graph.getOrDefault(key, List.of()).contains(key)) {
            found.add(group);
        }
    }
}
