package dev.plumbline.status;

import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.resource.LedgerEntry;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/** Which entries of the ledger concern one plan: those about it or what is in it, and in its period those about nothing. */
record PlanEntries(Plan plan, ZoneId zone, Set<Reference> own) {

    static PlanEntries of(Plan plan, ZoneId zone) {
        Set<Reference> own = new HashSet<>();
        own.add(Reference.of("plan", plan.id().value()));
        plan.goals().forEach(goal -> own.add(Reference.of("goal", goal.id().value())));
        plan.tasks().forEach(task -> own.add(Reference.of("task", task.id().value())));
        return new PlanEntries(plan, zone, own);
    }

    boolean contains(LedgerEntry entry) {
        return entry.about()
                .map(own::contains)
                .orElseGet(() -> plan.period().contains(entry.when().date(zone)));
    }
}
