package dev.plumbline.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parts that a sheet has in one plan and the stored book in another: they stand in both from then on (IO-2f). */
final class Moved {

    private static final FindingCode MOVED = FindingCode.of(
                    "update-moved",
                    Severity.WARNING,
                    "{element}已并入计划{to}，但仍留在计划{from}中，两处编号相同",
                    "{element} was taken into plan {to} and still stands in plan {from}, under one id in both")
            .advising(
                    "若已移至该计划，请在原计划中删除或申请调整；若是两件事，请改用不同编号。",
                    "If it moved, take it out of the plan it came from; if they are two things, give one another id.");

    /** The kinds of parts whose ids hold in the whole book. */
    private static final List<Part<?>> KINDS =
            List.of(Part.GOALS, Part.INITIATIVES, Part.TASKS, Part.ROUTINES, Part.RISKS);

    private Moved() {}

    static List<Finding> of(PlanBook stored, PlanBook read) {
        Map<Reference, Plan> homes = new HashMap<>();
        stored.plans().forEach(plan -> references(plan).forEach(part -> homes.putIfAbsent(part, plan)));
        Map<String, Set<Reference>> told = new LinkedHashMap<>();
        read.plans()
                .forEach(plan -> told.computeIfAbsent(plan.id().value(), any -> new HashSet<>())
                        .addAll(references(plan)));
        List<Finding> findings = new ArrayList<>();
        for (Plan plan : read.plans()) {
            for (Reference part : references(plan)) {
                Plan home = homes.get(part);
                boolean isElsewhere = home != null
                        && !home.id().equals(plan.id())
                        && !told.getOrDefault(home.id().value(), Set.of()).contains(part);
                if (isElsewhere) {
                    findings.add(Finding.builder(MOVED)
                            .location(Location.ofPath(part.toString()))
                            .putFigure("element", part)
                            .putFigure("to", plan.id())
                            .putFigure("from", home.id())
                            .build());
                }
            }
        }
        return findings;
    }

    private static List<Reference> references(Plan plan) {
        List<Reference> all = new ArrayList<>();
        KINDS.forEach(part -> enter(part, plan, all));
        return all;
    }

    private static <E> void enter(Part<E> part, Plan plan, List<Reference> all) {
        part.of(plan).forEach(element -> all.add(part.reference(element)));
    }
}
