package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanIntegrity;
import java.util.Optional;

/** Whether a book goes on from another: no step and no fact is lost, and nothing in process changed but by steps. */
final class Continuation {

    private Continuation() {}

    /**
     * Refuses other contents of plans that are in process or in force.
     *
     * @throws IllegalArgumentException if there is one
     */
    static void checkPlans(PlanBook before, PlanBook after) {
        if (before.plans().equals(after.plans())) {
            return;
        }
        for (PlanHistory history : before.histories()) {
            boolean isKept = history.trail().isEmpty()
                    || before.index().plans(history.plan()).equals(after.index().plans(history.plan()));
            if (!isKept) {
                throw new IllegalArgumentException(
                        "Plan [" + history.plan() + "] is " + history.state().id()
                                + " and changes by steps alone. Edit it with a step while it is a draft or returned, or file an"
                                + " adjustment once it is published.");
            }
        }
    }

    /**
     * Refuses a book that lost something.
     *
     * @throws StaleBookException if it did
     */
    static void check(PlanBook before, PlanBook after) {
        lost(before, after).ifPresent(what -> {
            throw new StaleBookException(what, before, after);
        });
    }

    private static Optional<Reference> lost(PlanBook before, PlanBook after) {
        Optional<Reference> step = before.sharesDecisions(after) ? Optional.empty() : lostStep(before, after);
        return step.isPresent() || grewOut(before, after) ? step : Optional.of(Reference.of("book", "facts"));
    }

    private static Optional<Reference> lostStep(PlanBook before, PlanBook after) {
        for (PlanHistory history : before.histories()) {
            if (!isKept(history, before, after)
                    && !continues(history.trail(), after.history(history.plan()).trail())) {
                return Optional.of(history.reference());
            }
        }
        for (AdjustmentRequest request : before.adjustments()) {
            Optional<AdjustmentRequest> now = after.adjustment(request.id());
            if (!before.index().requests(request.id()).equals(after.index().requests(request.id()))
                    && now.filter(known -> continues(request.trail(), known.trail()))
                            .isEmpty()) {
                return Optional.of(request.reference());
            }
        }
        for (PlanHistory history : after.histories()) {
            if (!isKept(history, before, after) && isAltered(history, before, after)) {
                return Optional.of(history.reference());
            }
        }
        return Optional.empty();
    }

    static boolean continues(AuditTrail before, AuditTrail after) {
        int size = before.entries().size();
        return size == 0
                || after.entries().size() >= size
                        && after.entries().get(size - 1).link().equals(before.head());
    }

    /** Whether a plan stands with its records as it did, also where one id stands for several. */
    private static boolean isKept(PlanHistory history, PlanBook before, PlanBook after) {
        return before.index().histories(history.plan()).equals(after.index().histories(history.plan()))
                && before.index().plans(history.plan()).equals(after.index().plans(history.plan()));
    }

    /** Whether a plan became something else than its record says, which it was not before. */
    private static boolean isAltered(PlanHistory history, PlanBook before, PlanBook after) {
        Optional<Plan> now = after.plan(history.plan());
        boolean isSame = before.plan(history.plan()).equals(now)
                && before.history(history.plan()).equals(history);
        return !isSame
                && !history.trail().isEmpty()
                && now.filter(plan -> PlanIntegrity.of(plan, history).isEmpty()).isEmpty();
    }

    private static boolean grewOut(PlanBook before, PlanBook after) {
        try {
            after.execution().since(before.execution());
            return true;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }
}
