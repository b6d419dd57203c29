package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.execution.Execution;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.Organisation;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarId;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
     * This book with a request filed; a request of the same id is replaced by its newer form.
     *
     * @throws IllegalArgumentException if the book has no such plan
     */
    public PlanBook file(AdjustmentRequest request) {
        if (plan(request.plan()).isEmpty()) {
            throw new IllegalArgumentException("The book has no plan [" + request.plan() + "] that request ["
                    + request.id() + "] is about. Draft it against a plan of the book.");
        }
        return toBuilder()
                .adjustments(adjustments().stream()
                        .filter(known -> !known.id().equals(request.id()))
                        .toList())
                .addAdjustment(request)
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
