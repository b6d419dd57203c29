package dev.plumbline.io.digest;

import dev.plumbline.status.PlanStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What awaits a decision at a status's moment, for a scope (待决事项清单; PLAN-4, WF-2, ISS-3, COL-1, EVA-1, MON-3, RES-3).
 *
 * <p>Whatever has an answer in the status is taken from there: who decides comes from the procedures, clocks and dues from the
 * status. What was decided later, or recorded later than the status knows, still awaits its decision. Immutable and
 * thread-safe.
 *
 * @param all what puts most at risk first; of equal stakes what is due first
 */
public record Decisions(List<Decision> all) {

    private static final Comparator<Decision> FIRST = Comparator.comparing(Decision::stake)
            .thenComparing(decision -> decision.due().isEmpty())
            .thenComparing(decision -> decision.due().orElse(Instant.MAX))
            .thenComparing(Decision::kind)
            .thenComparing(decision -> decision.about().toString());

    public Decisions {
        all = List.copyOf(all);
    }

    /** What falls to a scope: what its people have to decide or do themselves. */
    public static Decisions of(PlanStatus status, Scope scope) {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(scope, "scope");
        return of(status, scope.in(status), new Awaited(status));
    }

    /** The same with what a text has found out already. */
    static Decisions of(PlanStatus status, Reach reach, Awaited awaited) {
        List<Decision> found = new ArrayList<>();
        new ProcedureDecisions(status, awaited).addTo(found);
        new WorkDecisions(status, awaited).addTo(found);
        new OwedDecisions(status, awaited).addTo(found);
        return new Decisions(found.stream()
                .filter(decision -> decision.fallsTo(reach))
                .sorted(FIRST)
                .toList());
    }

    /** Those of one kind, in order. */
    public List<Decision> of(DecisionKind kind) {
        return all.stream().filter(decision -> decision.kind() == kind).toList();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
