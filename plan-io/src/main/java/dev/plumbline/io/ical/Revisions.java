package dev.plumbline.io.ical;

import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which version of a plan changed a part of it last, and which parts earlier versions had that the one in force has not.
 *
 * @param <K> what a part is known by
 * @param <V> what an event tells of it
 */
final class Revisions<K, V> {

    private final Map<K, Integer> changed = new HashMap<>();
    private final Map<K, V> gone = new LinkedHashMap<>();

    private Revisions(List<Plan> contents, int first, Function<Plan, Map<K, V>> parts) {
        Map<K, V> before = Map.of();
        for (int at = 0; at < contents.size(); at++) {
            Map<K, V> now = parts.apply(contents.get(at));
            compare(before, now, at + first);
            before = now;
        }
    }

    static <K, V> Revisions<K, V> of(PlanStatus status, PlanInForce plan, Function<Plan, Map<K, V>> parts) {
        List<PlanVersion> versions = status.book().history(plan.plan().id()).versions();
        int known = Math.min(plan.number(), versions.size());
        return known == 0
                ? new Revisions<>(List.of(plan.plan()), 0, parts)
                : new Revisions<>(
                        versions.subList(0, known).stream()
                                .map(PlanVersion::plan)
                                .toList(),
                        1,
                        parts);
    }

    private void compare(Map<K, V> before, Map<K, V> now, int number) {
        Set<K> keys = new HashSet<>(before.keySet());
        keys.addAll(now.keySet());
        for (K key : keys) {
            V content = now.get(key);
            V earlier = before.get(key);
            if (content == null || !content.equals(earlier)) {
                changed.put(key, number);
            }
        }
        before.forEach((key, content) -> {
            if (!now.containsKey(key)) {
                gone.put(key, content);
            }
        });
        gone.keySet().removeAll(now.keySet());
    }

    /** The number of the version that changed a part last; 0 in a draft. */
    int number(K part) {
        return changed.getOrDefault(part, 0);
    }

    /** The parts that are no more, as they were last. */
    Map<K, V> gone() {
        return gone;
    }
}
