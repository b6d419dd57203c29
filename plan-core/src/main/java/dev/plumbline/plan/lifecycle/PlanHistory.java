package dev.plumbline.plan.lifecycle;

import dev.plumbline.approval.step.StepTrail;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskParties;
import dev.plumbline.time.AsOf;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The life of a plan so far (计划档案): its published versions, every step taken with it, and where it stands by these
 * (PLAN-4, PLAN-5).
 *
 * <p>It grows by steps with the plan and in no other way. Immutable and thread-safe.
 */
public final class PlanHistory {

    private final PlanId plan;
    private final List<PlanVersion> versions;
    private final AuditTrail trail;
    private final PlanState stated;

    private PlanHistory(PlanId plan, List<PlanVersion> versions, AuditTrail trail, Optional<PlanState> stated) {
        this.plan = plan;
        this.versions = List.copyOf(versions);
        this.trail = trail;
        this.stated = stated.orElseGet(this::state);
    }

    /** A plan with which nothing was done yet. */
    public static PlanHistory of(PlanId plan) {
        return new PlanHistory(plan, List.of(), AuditTrail.empty(), Optional.empty());
    }

    /** A life as it was stored; whether it fits the plan is for the book to say. */
    public static PlanHistory restored(
            Restoring key, PlanId plan, List<PlanVersion> versions, AuditTrail trail, Optional<PlanState> stated) {
        Objects.requireNonNull(key);
        return new PlanHistory(plan, versions, trail, stated);
    }

    public PlanId plan() {
        return plan;
    }

    /** Where it stands, as the last step says. */
    public PlanState state() {
        return StepTrail.standard(trail, PlanState.values());
    }

    /** The state that was stored with it; another than {@link #state()} only where somebody changed it there. */
    public PlanState stated() {
        return stated;
    }

    /** What was published, numbered from 1 in order; the last is in force. */
    public List<PlanVersion> versions() {
        return versions;
    }

    /** Every step taken, in a hash chain. */
    public AuditTrail trail() {
        return trail;
    }

    /** The version in force; empty before the first is published. */
    public Optional<PlanVersion> current() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** The number of the version in force; 0 before the first is published. */
    public int currentNumber() {
        return versions.size();
    }

    /** A version by its number. */
    public Optional<PlanVersion> version(int number) {
        return number >= 1 && number <= versions.size() ? Optional.of(versions.get(number - 1)) : Optional.empty();
    }

    /**
     * Who was named for a task in each version, from the first that named somebody; by the plan as it stands where none did
     * (TASK-2).
     */
    public List<TaskParties> parties(TaskId task, Plan now) {
        return parties(task, now, versions);
    }

    /** The same as far as it was known at a moment. */
    public List<TaskParties> parties(TaskId task, Plan then, AsOf asOf) {
        return parties(task, then, knownAt(asOf));
    }

    /** The versions that were known at a moment, in order. */
    public List<PlanVersion> knownAt(AsOf asOf) {
        return versions.stream()
                .filter(version -> asOf.knows(version.published().recordedAt()))
                .toList();
    }

    /** The version in force at a moment, as known then; empty before the first. */
    public Optional<PlanVersion> inForce(AsOf asOf, ZoneId zone) {
        Instant moment = asOf.instant(zone);
        return knownAt(asOf).stream()
                .filter(version -> !version.published().recordedAt().isAfter(moment))
                .reduce((earlier, later) -> later);
    }

    private static List<TaskParties> parties(TaskId task, Plan now, List<PlanVersion> versions) {
        List<TaskParties> parties = new ArrayList<>();
        for (PlanVersion version : versions) {
            // once it has letters, a version without is one in which nobody is named
            if (!parties.isEmpty() || version.plan().raci().tasks().contains(task)) {
                parties.add(
                        version.plan().raci().parties(task, version.published().recordedAt()));
            }
        }
        return parties.isEmpty() ? List.of(now.raci().parties(task, Instant.MIN)) : parties;
    }

    /** The life as far as it had come at a moment, as known then (GOAL-10). */
    public PlanHistory at(AsOf asOf, ZoneId zone) {
        Instant moment = asOf.instant(zone);
        List<PlanVersion> known = knownAt(asOf).stream()
                .filter(version -> !version.published().recordedAt().isAfter(moment))
                .toList();
        AuditTrail taken = trail.until(asOf, zone);
        return taken.equals(trail) && known.size() == versions.size()
                ? this
                : new PlanHistory(plan, known, taken, Optional.empty());
    }

    /** A link to the plan. */
    public Reference reference() {
        return Reference.of("plan", plan.value());
    }

    /** No step puts right what somebody changed where it was stored. */
    private Optional<PlanState> wronglyStated() {
        return stated == state() ? Optional.empty() : Optional.of(stated);
    }

    PlanHistory and(AuditStep step) {
        return new PlanHistory(plan, versions, trail.append(step), wronglyStated());
    }

    PlanHistory andVersion(Plan next, Stamp stamp) {
        return with(new PlanVersion(next, currentNumber() + 1, stamp, Optional.empty()), trail);
    }

    /** The history after an adjustment made a new version of it; for the step that publishes one. */
    public PlanHistory superseded(Restoring key, Plan next, AuditStep step, Reference because) {
        Objects.requireNonNull(key);
        Stamp stamp = Stamp.of(step.by(), step.at());
        return with(new PlanVersion(next, currentNumber() + 1, stamp, Optional.of(because)), trail.append(step));
    }

    private PlanHistory with(PlanVersion version, AuditTrail steps) {
        List<PlanVersion> more = new ArrayList<>(versions);
        more.add(version);
        return new PlanHistory(plan, more, steps, wronglyStated());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof PlanHistory history
                        && plan.equals(history.plan)
                        && versions.equals(history.versions)
                        && trail.equals(history.trail)
                        && stated == history.stated;
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan, versions.size(), trail);
    }

    /** For people: {@code 2024 v2, in execution}. */
    @Override
    public String toString() {
        return plan + " v" + currentNumber() + ", " + state().id();
    }
}
