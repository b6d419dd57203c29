package dev.plumbline.plan.change;

import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciPolicy;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts two versions of a plan together, attribute by attribute. */
final class PlanMerging {

    private final Plan base;
    private final Plan mine;
    private final Plan theirs;
    private final List<MergeConflict> conflicts = new ArrayList<>();

    PlanMerging(Plan base, Plan mine, Plan theirs) {
        Stream.of(mine, theirs).filter(plan -> !plan.id().equals(base.id())).forEach(plan -> {
            throw new IllegalArgumentException("Plans [" + base.id() + "] and [" + plan.id()
                    + "] are not versions of one plan. Merge versions of the same.");
        });
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** Everything that either side changed, and what both want otherwise or cannot have together. */
    PlanMerge merge(RaciPolicy policy) {
        Plan merged = merged();
        conflicts.addAll(unsound(merged, policy));
        return new PlanMerge(merged, conflicts);
    }

    /** What would not fit together, however other conflicts are settled, and fits on either side alone. */
    private List<MergeConflict> unsound(Plan merged, RaciPolicy policy) {
        if (merged.equals(mine) || merged.equals(theirs)) {
            return List.of();
        }
        Set<PlanFaults.Fault> faults = new LinkedHashSet<>(new PlanFaults(merged, policy).all());
        if (!faults.isEmpty() && !conflicts.isEmpty()) {
            Plan other = new PlanMerging(base, theirs, mine).merged();
            faults.retainAll(new PlanFaults(other, policy).all());
        }
        return faults.isEmpty() ? List.of() : unsound(faults, policy);
    }

    private List<MergeConflict> unsound(Set<PlanFaults.Fault> faults, RaciPolicy policy) {
        PlanFaults before = new PlanFaults(base, policy);
        PlanFaults first = new PlanFaults(mine, policy);
        PlanFaults second = new PlanFaults(theirs, policy);
        return faults.stream()
                .filter(fault -> !first.all().contains(fault) && !second.all().contains(fault))
                .map(fault -> new MergeConflict(
                        fault.element(),
                        MergeConflict.UNSOUND + fault.field(),
                        fault.label(),
                        before.side(fault),
                        first.side(fault),
                        second.side(fault)))
                .toList();
    }

    private Plan merged() {
        FieldMerge<Plan> head =
                FieldMerge.of(PlanFields.HEAD, Reference.of("plan", base.id().value()), base, mine, theirs);
        conflicts.addAll(head.conflicts());
        Plan.Builder merged = head.value().toBuilder();
        Part.all().forEach(part -> part(part, merged));
        merged.raci(raci());
        return merged.build();
    }

    private <E> void part(Part<E> part, Plan.Builder merged) {
        PartMerge<E> parts = new PartMerge<>(part, part.of(base), part.of(mine), part.of(theirs));
        boolean unique = Stream.of(base, mine, theirs).allMatch(part::isUnique);
        part.put(merged, unique ? parts.byId() : parts.whole());
        conflicts.addAll(parts.conflicts());
    }

    private RaciMatrix raci() {
        RaciMatrix.Builder merged = theirs.raci().toBuilder();
        Set<TaskId> tasks = new LinkedHashSet<>(base.raci().tasks());
        tasks.addAll(theirs.raci().tasks());
        tasks.addAll(mine.raci().tasks());
        tasks.forEach(task -> parties(task).forEach(party -> cell(task, party, merged)));
        return merged.build();
    }

    private Set<PartyId> parties(TaskId task) {
        Set<PartyId> parties = new LinkedHashSet<>(base.raci().of(task).keySet());
        parties.addAll(theirs.raci().of(task).keySet());
        parties.addAll(mine.raci().of(task).keySet());
        return parties;
    }

    private void cell(TaskId task, PartyId party, RaciMatrix.Builder merged) {
        Set<RaciRole> from = base.raci().of(task, party);
        Set<RaciRole> first = mine.raci().of(task, party);
        Set<RaciRole> second = theirs.raci().of(task, party);
        if (first.equals(from) || first.equals(second)) {
            return;
        }
        if (second.equals(from)) {
            second.forEach(role -> merged.remove(task, party, role));
            first.forEach(role -> merged.add(task, party, role));
        } else {
            conflicts.add(new MergeConflict(
                    Reference.of("task", task.value()),
                    "raci " + party,
                    Localized.of(party.label() + " 的分工", "duties of " + party.label()),
                    Optional.of(from),
                    Optional.of(first),
                    Optional.of(second)));
        }
    }
}
