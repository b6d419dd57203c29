package dev.plumbline.io.html;

import dev.plumbline.evaluation.KnowledgeBase;
import dev.plumbline.evaluation.KnowledgeEntry;
import dev.plumbline.evaluation.KnowledgeKind;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was learned from a plan that was broken down from no other and from those under it (EVA-3). Immutable and thread-safe.
 *
 * @param part the plan
 * @param knowledge what was learned, the newest first
 * @param practices the standards and rules made of that, the newest first
 */
record LookBack(PlanPart part, List<KnowledgeEntry> knowledge, List<KnowledgeEntry> practices) {

    LookBack {
        knowledge = List.copyOf(knowledge);
        practices = List.copyOf(practices);
    }

    /** All plans from which something was learned, in the book's order; every plan and entry is looked at once. */
    static List<LookBack> of(PlanStatus status, List<PlanPart> parts) {
        List<KnowledgeEntry> entries = KnowledgeBase.of(status).entries();
        Map<PlanId, PlanId> tops = tops(parts);
        Map<PlanId, List<KnowledgeEntry>> knowledge = new HashMap<>();
        Map<Reference, Set<PlanId>> learnedFrom = new HashMap<>();
        for (KnowledgeEntry entry : entries) {
            entry.plan().map(tops::get).ifPresent(top -> {
                knowledge.computeIfAbsent(top, any -> new ArrayList<>()).add(entry);
                learnedFrom
                        .computeIfAbsent(entry.source(), any -> new LinkedHashSet<>())
                        .add(top);
            });
        }
        Map<PlanId, List<KnowledgeEntry>> practices = new HashMap<>();
        for (KnowledgeEntry entry : entries) {
            entry.madeFrom().stream()
                    .flatMap(source -> learnedFrom.getOrDefault(source, Set.of()).stream())
                    .distinct()
                    .forEach(top -> practices
                            .computeIfAbsent(top, any -> new ArrayList<>())
                            .add(entry));
        }
        return parts.stream()
                .filter(part -> knowledge.containsKey(part.plan().id()))
                .map(part -> new LookBack(
                        part,
                        knowledge.get(part.plan().id()),
                        practices.getOrDefault(part.plan().id(), List.of())))
                .toList();
    }

    /** The plan at the top of each plan, that itself of one without a plan above it; none of plans in a circle. */
    private static Map<PlanId, PlanId> tops(List<PlanPart> parts) {
        Map<PlanId, List<PlanId>> below = new LinkedHashMap<>();
        Set<PlanId> all = new LinkedHashSet<>();
        parts.forEach(part -> all.add(part.plan().id()));
        List<PlanId> open = new ArrayList<>();
        Map<PlanId, PlanId> tops = new HashMap<>();
        for (PlanPart part : parts) {
            PlanId id = part.plan().id();
            part.plan()
                    .parent()
                    .filter(all::contains)
                    .ifPresentOrElse(
                            parent -> below.computeIfAbsent(parent, any -> new ArrayList<>())
                                    .add(id),
                            () -> {
                                open.add(id);
                                tops.put(id, id);
                            });
        }
        while (!open.isEmpty()) {
            PlanId plan = open.remove(open.size() - 1);
            for (PlanId under : below.getOrDefault(plan, List.of())) {
                tops.put(under, tops.get(plan));
                open.add(under);
            }
        }
        return tops;
    }

    /** What was learned of one kind. */
    List<KnowledgeEntry> of(KnowledgeKind kind) {
        return knowledge.stream().filter(entry -> entry.kind() == kind).toList();
    }
}
