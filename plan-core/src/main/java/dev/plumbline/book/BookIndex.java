package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where plans, lives and requests of a book are found by their ids; of several under one id, in their order. */
final class BookIndex {

    private final Map<PlanId, List<Plan>> plans;
    private final Map<PlanId, List<PlanHistory>> histories;
    private final Map<AdjustmentId, List<AdjustmentRequest>> requests;
    private final List<Plan> everyPlan;
    private final List<AdjustmentRequest> everyRequest;
    private final Map<PlanId, PlanHistory> lives;
    private final Map<PlanId, List<PlanHistory>> astray = new HashMap<>();
    private final Set<PlanId> adjusted = new HashSet<>();
    // Made when it is first asked for; the same whoever makes it.
    private volatile @Nullable Map<Reference, PlanId> homes;
    private final Map<PlanId, List<Finding>> faults = new ConcurrentHashMap<>();

    BookIndex(BookContent content) {
        plans = byId(content.plans(), Plan::id);
        histories = byId(content.histories(), PlanHistory::plan);
        requests = byId(content.adjustments(), AdjustmentRequest::id);
        everyPlan = content.plans();
        everyRequest = List.copyOf(content.adjustments());
        Map<PlanId, PlanHistory> first = new LinkedHashMap<>();
        content.histories().forEach(history -> first.putIfAbsent(history.plan(), history));
        lives = first;
        content.histories().forEach(this::look);
        content.adjustments().stream()
                .filter(request -> request.draft().base() > 0)
                .forEach(request -> adjusted.add(request.plan()));
    }

    /** The first plan that holds something or once held it. */
    Optional<PlanId> home(Reference of) {
        Map<Reference, PlanId> known = homes;
        if (known == null) {
            known = homes();
            homes = known;
        }
        return Optional.ofNullable(known.get(of));
    }

    private Map<Reference, PlanId> homes() {
        Map<Reference, PlanId> found = new HashMap<>();
        everyPlan.forEach(plan -> enter(plan, found));
        lives.values().forEach(life -> life.versions().forEach(version -> enter(version.plan(), found)));
        return found;
    }

    private static void enter(Plan plan, Map<Reference, PlanId> found) {
        Stream.concat(References.own(plan), References.shared(plan)).forEach(of -> found.putIfAbsent(of, plan.id()));
    }

    private void look(PlanHistory history) {
        List<AuditEntry> entries = history.trail().entries();
        Optional<Reference> subject = entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.get(0).step().subject());
        subject.filter(of -> of.kind().equals(history.reference().kind()))
                .filter(of -> !of.equals(history.reference()))
                .ifPresent(of -> astray.computeIfAbsent(PlanId.of(of.id()), any -> new ArrayList<>(1))
                        .add(history));
    }

    /** Lives that stand under another plan's id and whose record is of this one. */
    List<PlanHistory> astray(PlanId id) {
        return astray.getOrDefault(id, List.of());
    }

    /** Whether a request speaks of a published version of a plan. */
    boolean isAdjusted(PlanId id) {
        return adjusted.contains(id);
    }

    private static <K, V> Map<K, List<V>> byId(List<V> values, Function<V, K> id) {
        Map<K, List<V>> byId = new HashMap<>();
        for (V value : values) {
            byId.computeIfAbsent(id.apply(value), any -> new ArrayList<>(1)).add(value);
        }
        return byId;
    }

    List<Plan> plans(PlanId id) {
        return plans.getOrDefault(id, List.of());
    }

    List<PlanHistory> histories(PlanId id) {
        return histories.getOrDefault(id, List.of());
    }

    List<AdjustmentRequest> requests(AdjustmentId id) {
        return requests.getOrDefault(id, List.of());
    }

    /** All requests, in the order of filing. */
    List<AdjustmentRequest> requests() {
        return everyRequest;
    }

    /** What does not fit about a plan, looked for once. */
    List<Finding> faults(PlanId id, Function<PlanId, List<Finding>> check) {
        List<Finding> known = faults.get(id);
        if (known == null) {
            known = List.copyOf(check.apply(id));
            faults.put(id, known);
        }
        return known;
    }

    /** The first life under each id. */
    Map<PlanId, PlanHistory> lives() {
        return lives;
    }
}
