package dev.plumbline.plan.change;

import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;

/**
 * Two contents of one plan put together: every part of either, and of a part that both have every attribute that either
 * states (IO-2f). What nobody stated, and so is as usual, gives way to what somebody did.
 *
 * <p>Laws: a plan put together with itself is itself; joining is commutative and associative up to the order of parts, where
 * no source uses one id for several parts of a kind. Where two sources of equal right are joined, what is as usual counts as
 * not stated. An update knows what was stated, so that it can set a value back to the usual one; what is empty says nothing.
 * Pure functions.
 */
public final class PlanUnion {

    private PlanUnion() {}

    /**
     * Two sources of equal right. Where they disagree one value counts, the same whichever source comes first; parts of one
     * id and different names are different things and both stay.
     *
     * @param sources is told where they disagree
     * @throws IllegalArgumentException if they are different plans
     */
    public static Plan join(Plan one, Plan other, Sources sources) {
        return union(one, other, new Uniting.Equally(sources));
    }

    /**
     * A stored content brought up to date by one that was read: what was read counts wherever it states something, and
     * whatever it does not speak of stays. All that is not empty counts as stated, usual or not.
     *
     * @throws IllegalArgumentException if they are different plans
     */
    public static Plan update(Plan stored, Plan read) {
        return update(stored, Unstated.nothing(), read, Unstated.nothing());
    }

    /**
     * The same where it is known what of each the source did not state.
     *
     * @param known what of the stored content nobody stated
     * @param unsaid what of the read content its source did not state
     * @throws IllegalArgumentException if they are different plans
     */
    public static Plan update(Plan stored, Unstated known, Plan read, Unstated unsaid) {
        return union(stored, read, new Uniting.Newer(known, unsaid));
    }

    private static Plan union(Plan one, Plan other, Uniting uniting) {
        if (!one.id().equals(other.id())) {
            throw new IllegalArgumentException("Plans [" + one.id() + "] and [" + other.id()
                    + "] are not one plan. Put contents of the same together.");
        }
        if (one.equals(other)) {
            return one;
        }
        Reference plan = Reference.of("plan", one.id().value());
        Plan head = uniting.fields(plan, PlanFields.HEAD, one, other);
        Plan.Builder whole = head.toBuilder();
        Part.all().forEach(part -> put(part, one, other, uniting, whole));
        return whole.raci(uniting.raci(one.raci(), other.raci())).build();
    }

    private static <E> void put(Part<E> part, Plan one, Plan other, Uniting uniting, Plan.Builder whole) {
        part.put(whole, uniting.parts(part, part.of(one), part.of(other)));
    }
}
