package dev.plumbline.resource;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.quantity.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the ledger for one resource in one unit: planned, allocated, used (RES-2).
 *
 * <p>Amounts in different currencies, or in units that do not fit each other, stand in accounts of their own and are never
 * added; 2台 and 3个 are 5台 (GOAL-3). Immutable and
 * thread-safe.
 *
 * @param resource the resource
 * @param unit the unit of all three amounts
 * @param planned what was meant
 * @param allocated what was put in place
 * @param used what was used
 * @param notes what was noted with entries of use, in order: the causes of an overrun
 */
public record ResourceAccount(
        ResourceId resource, Unit unit, Quantity planned, Quantity allocated, Quantity used, List<String> notes) {

    public ResourceAccount {
        notes = List.copyOf(notes);
    }

    static ResourceAccount empty(ResourceId resource, Unit unit) {
        Quantity nothing = Quantity.zero(unit);
        return new ResourceAccount(resource, unit, nothing, nothing, nothing, List.of());
    }

    /** Both as one, in the first one's unit; in the other's where the first merely counts. The units fit each other. */
    ResourceAccount plus(ResourceAccount other) {
        Unit joint = ResourceUnits.isMereCount(unit) ? other.unit : unit;
        List<String> all = new ArrayList<>(notes);
        all.addAll(other.notes);
        return new ResourceAccount(
                resource,
                joint,
                sum(planned, other.planned, joint),
                sum(allocated, other.allocated, joint),
                sum(used, other.used, joint),
                all);
    }

    private static Quantity sum(Quantity one, Quantity other, Unit unit) {
        return ResourceUnits.converted(one, unit)
                .orElseThrow()
                .plus(ResourceUnits.converted(other, unit).orElseThrow());
    }

    /** Used / allocated (使用率); undefined where nothing is allocated. */
    public Ratio utilisation() {
        return Ratio.of(used, allocated);
    }

    /** Whether more was used than planned (超支). */
    public boolean isOverrun() {
        return used.compareTo(planned) > 0;
    }

    /** By how much more was used than planned; zero if not. */
    public Quantity overrun() {
        return isOverrun() ? used.minus(planned) : Quantity.zero(unit);
    }

    /** What is in place and not used; negative where more was used than allocated. */
    public Quantity left() {
        return allocated.minus(used);
    }
}
