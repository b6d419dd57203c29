package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentCase;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.execution.Execution;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.Organisation;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanCase;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * All that a file holds and a status is made from (计划账本): plans, what happened, the policy and the zone.
 *
 * <p>Recording a fact answers a new book in constant time. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PlanBook {

    PlanBook() {}

    /** The plans, the annual one and those under it. */
    public abstract List<Plan> plans();

    /** What happened. */
    @Value.Default
    public Execution execution() {
        return Execution.empty();
    }

    /** The lives of the plans so far, at most one each; none of a plan with which nothing was done yet. */
    public abstract List<PlanHistory> histories();

    /** What was applied for, in the order of filing. */
    public abstract List<AdjustmentRequest> adjustments();

    /** Who there is (组织架构). */
    @Value.Default
    public Organisation organisation() {
        return Organisation.empty();
    }

    /** The calendars of its own, beside the built-in ones (工作日历). */
    public abstract List<CalendarDefinition> calendars();

    /** The calendar of every plan that names none; all days count where neither does. */
    public abstract Optional<CalendarId> calendar();

    /** The thresholds to go by. */
    @Value.Default
    public PlanPolicy policy() {
        return PlanPolicy.standard();
    }

    /** The zone in which dates are meant. */
    @Value.Default
    public ZoneId zone() {
        return ZoneId.of("Asia/Shanghai");
    }

    /** What the source it was read from had no place to say, so that nobody is blamed for the form (IO-2e). */
    @Value.Default
    public Unanswered unanswered() {
        return Unanswered.none();
    }

    /** A book of plans in which nothing has happened yet. */
    public static PlanBook of(Plan... plans) {
        return builder().addPlans(plans).build();
    }

    /** The plan of an id. */
    public Optional<Plan> plan(PlanId id) {
        return plans().stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** The life of a plan so far. */
    public PlanHistory history(PlanId id) {
        return histories().stream()
                .filter(history -> history.plan().equals(id))
                .findFirst()
                .orElseGet(() -> PlanHistory.of(id));
    }

    /** A request by its id. */
    public Optional<AdjustmentRequest> adjustment(AdjustmentId id) {
        return adjustments().stream().filter(request -> request.id().equals(id)).findFirst();
    }

    /** This book and one more fact. */
    public PlanBook record(Fact fact, Stamp stamp) {
        return toBuilder()
                .execution(execution().append(new Entry<>(fact, stamp)))
                .build();
    }

    /**
     * This book with a request filed; a request of the same id is replaced by its newer form. A draft that names no
     * version is taken as drafted against the one in force.
     *
     * @throws IllegalArgumentException if the book has no such plan, or steps of the known form are missing in the newer
     */
    public PlanBook file(AdjustmentRequest request) {
        if (plan(request.plan()).isEmpty()) {
            throw new IllegalArgumentException("The book has no plan [" + request.plan() + "] that request ["
                    + request.id() + "] is about. Draft it against a plan of the book.");
        }
        adjustment(request.id()).ifPresent(known -> checkSteps(known, request));
        boolean unplaced = request.base() == 0 && request.trail().isEmpty();
        return withRequest(
                unplaced
                        ? request.toBuilder()
                                .base(history(request.plan()).currentNumber())
                                .build()
                        : request);
    }

    private static void checkSteps(AdjustmentRequest known, AdjustmentRequest newer) {
        List<AuditEntry> steps = known.trail().entries();
        List<AuditEntry> more = newer.trail().entries();
        if (more.size() < steps.size() || !more.subList(0, steps.size()).equals(steps)) {
            throw new IllegalArgumentException("Request [" + newer.id() + "] is filed without the " + steps.size()
                    + " steps already on record. Start from the form that the book holds.");
        }
    }

    private PlanBook withRequest(AdjustmentRequest request) {
        return toBuilder()
                .adjustments(
                        replaced(adjustments(), request, known -> known.id().equals(request.id())))
                .build();
    }

    /** A list with a value in the place of the one it takes, or at the end. */
    private static <T> List<T> replaced(List<T> list, T value, Predicate<T> taken) {
        List<T> changed = new ArrayList<>(list);
        changed.replaceAll(known -> taken.test(known) ? value : known);
        if (list.stream().noneMatch(taken)) {
            changed.add(value);
        }
        return changed;
    }

    /**
     * A request with all that a step with it is decided by.
     *
     * @throws NoSuchElementException if the book has no such request, or not the plan it is about
     */
    public AdjustmentCase caseOf(AdjustmentId id) {
        AdjustmentRequest request = adjustment(id)
                .orElseThrow(() -> new NoSuchElementException(
                        "The book has no request [" + id + "]. File it first, or take an id from its adjustments."));
        Plan plan = plan(request.plan())
                .orElseThrow(() -> new NoSuchElementException(
                        "The book has no plan [" + request.plan() + "] that request [" + id + "] is about."));
        List<AdjustmentRequest> others = adjustments().stream()
                .filter(other -> other.plan().equals(plan.id()) && !other.id().equals(id))
                .toList();
        return new AdjustmentCase(request, plan, history(plan.id()), others);
    }

    /** This book after a step with a request: the request, its plan and that plan's history as they stand now. */
    public PlanBook with(AdjustmentCase after) {
        PlanBook book = with(after.plan()).withRequest(after.request());
        return after.history().equals(history(after.plan().id())) ? book : book.with(after.history());
    }

    /**
     * A plan with all that a step with it is decided by.
     *
     * @throws NoSuchElementException if the book has no such plan
     */
    public PlanCase caseOf(PlanId id) {
        Plan plan = plan(id).orElseThrow(() ->
                new NoSuchElementException("The book has no plan [" + id + "]. Take an id from its plans."));
        List<Plan> others =
                plans().stream().filter(other -> !other.id().equals(id)).toList();
        return new PlanCase(plan, history(id), others);
    }

    /** This book after a step with a plan. */
    public PlanBook with(PlanCase after) {
        return with(after.plan()).with(after.history());
    }

    /** This book with a plan in the place of the one with its id, or one more. */
    public PlanBook with(Plan plan) {
        return toBuilder()
                .plans(replaced(plans(), plan, known -> known.id().equals(plan.id())))
                .build();
    }

    /** This book with a plan's history in the place of the one known. */
    public PlanBook with(PlanHistory history) {
        return toBuilder()
                .histories(replaced(histories(), history, known -> known.plan().equals(history.plan())))
                .build();
    }

    /** This book and more facts, in their order. */
    public PlanBook recordAll(Collection<? extends Entry<?>> entries) {
        return toBuilder().execution(execution().appendAll(entries)).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code PlanBook}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link PlanBook}. */
    public static final class Builder extends PlanBookBuilder {
        Builder() {}
    }
}
