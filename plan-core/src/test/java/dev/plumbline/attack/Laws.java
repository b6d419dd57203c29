package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.Digest;
import dev.plumbline.book.PlanBook;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.CanonicalPlan;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What has to hold of every book that comes out of any call: each step on record was right when it was taken, each version
 * is what was decided, and the book in the store loses nothing and is what its record says.
 */
final class Laws {

    private final RequestOracle requests;
    private final PlanOracle plans;
    private final Set<Digest> right = new HashSet<>(Set.of(Digest.NONE));
    private PlanBook newest;

    Laws(People people, PlanBook first) {
        this.requests = new RequestOracle(people);
        this.plans = new PlanOracle(people);
        this.newest = first;
    }

    RequestOracle requests() {
        return requests;
    }

    PlanOracle plans() {
        return plans;
    }

    /** A book that came out of a call with another. */
    void made(PlanBook before, PlanBook after) {
        for (AdjustmentRequest request : after.adjustments()) {
            newStep(request.trail()).ifPresent(step -> judge(before, after, request, step));
        }
        for (PlanHistory history : after.histories()) {
            newStep(history.trail()).ifPresent(step -> judge(before, after, history, step));
        }
    }

    /** The last step of a record of which it is not known whether it is right; all before it have to be. */
    private Optional<AuditStep> newStep(AuditTrail trail) {
        if (right.contains(trail.head())) {
            return Optional.empty();
        }
        List<AuditEntry> entries = trail.entries();
        Digest before = entries.size() == 1
                ? Digest.NONE
                : entries.get(entries.size() - 2).link();
        assertThat(right)
                .as("one call put several steps on record: %s", trail.steps())
                .contains(before);
        right.add(trail.head());
        return Optional.of(entries.get(entries.size() - 1).step());
    }

    private void judge(PlanBook before, PlanBook after, AdjustmentRequest request, AuditStep step) {
        if (step.action().equals("draft")) {
            assertThat(before.adjustment(request.id())).as("filed anew").isEmpty();
            return;
        }
        Taken taken = Taken.of(step, Optional.of(request.draft()));
        if (requests.mayTake(before, request.id(), taken) == Verdict.NO) {
            fail(
                    "%s with %s by %s was let through after %s",
                    taken.action(), request, taken, request.trail().steps());
        }
        AdjustmentRequest was = before.adjustment(request.id()).orElseThrow();
        if (!taken.action().equals("edit")) {
            assertThat(request.content()).as("content changed by %s", taken).isEqualTo(was.content());
        }
        int versions = before.history(request.plan()).currentNumber();
        int now = after.history(request.plan()).currentNumber();
        Optional<Plan> merged = taken.action().equals("publish") ? RequestOracle.merged(before, was) : Optional.empty();
        assertThat(now - versions)
                .as("versions made by %s with %s", taken, request)
                .isEqualTo(merged.isPresent() ? 1 : 0);
        merged.ifPresent(plan -> inForce(after, plan, request));
    }

    private static void inForce(PlanBook after, Plan decided, AdjustmentRequest request) {
        PlanVersion version = after.history(request.plan()).current().orElseThrow();
        assertThat(CanonicalPlan.digest(version.plan()))
                .as("what is in force by %s", request)
                .isEqualTo(CanonicalPlan.digest(decided));
        assertThat(version.because()).contains(request.reference());
        assertThat(after.plan(request.plan())).contains(version.plan());
    }

    private void judge(PlanBook before, PlanBook after, PlanHistory history, AuditStep step) {
        int versions = before.history(history.plan()).currentNumber();
        if (step.action().equals("supersede")) {
            assertThat(history.currentNumber()).isEqualTo(versions + 1);
            assertThat(after.adjustments())
                    .anyMatch(request -> history.current()
                                    .flatMap(PlanVersion::because)
                                    .filter(request.reference()::equals)
                                    .isPresent()
                            && Oracle.state(request.trail(), "drafted").equals("published"));
            return;
        }
        Taken taken = Taken.of(step, Optional.empty());
        if (plans.mayTake(before, history.plan(), taken) == Verdict.NO) {
            fail("%s with plan %s by %s was let through", taken.action(), history, taken.by());
        }
        if (taken.action().equals("approve")) {
            assertThat(step.details().get("state").equals("approved"))
                    .as("whether the meeting has decided by %s", taken)
                    .isEqualTo(plans.decides(before, history.plan(), taken));
        }
        assertThat(history.currentNumber() - versions).isEqualTo(taken.action().equals("publish") ? 1 : 0);
        if (!List.of("draft", "edit", "examine").contains(taken.action())) {
            assertThat(after.plan(history.plan())).isEqualTo(before.plan(history.plan()));
        }
    }

    /** The book that stands in the store now. */
    void stands(PlanBook book) {
        for (PlanHistory history : newest.histories()) {
            kept(history.trail(), book.history(history.plan()).trail());
            kept(history.versions(), book.history(history.plan()).versions());
        }
        for (AdjustmentRequest request : newest.adjustments()) {
            kept(
                    request.trail(),
                    book.adjustment(request.id()).map(AdjustmentRequest::trail).orElse(AuditTrail.empty()));
        }
        for (PlanHistory history : book.histories()) {
            assertThat(right)
                    .as("a record out of nowhere")
                    .contains(history.trail().head());
            assertThat(CanonicalPlan.digest(book.plan(history.plan()).orElseThrow()))
                    .as("the plan and the last step on its record")
                    .isEqualTo(last(history.trail()).content());
        }
        for (AdjustmentRequest request : book.adjustments()) {
            assertThat(right)
                    .as("a record out of nowhere")
                    .contains(request.trail().head());
            assertThat(request.content()).isEqualTo(last(request.trail()).content());
        }
        assertThat(book.integrity()).isEmpty();
        newest = book;
    }

    private static AuditStep last(AuditTrail trail) {
        return trail.entries().get(trail.entries().size() - 1).step();
    }

    private static void kept(AuditTrail before, AuditTrail now) {
        kept(before.entries(), now.entries());
    }

    private static void kept(List<?> before, List<?> now) {
        assertThat(now.subList(0, Math.min(before.size(), now.size())))
                .as("what was on record or in force")
                .isEqualTo(before);
    }
}
