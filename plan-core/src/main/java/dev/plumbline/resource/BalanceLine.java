package dev.plumbline.resource;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;

/**
 * What is needed of a resource and what there is, on some days (RES-3).
 *
 * <p>Of people and things: days in a row, on each of which the same is needed and there. Of money: the days on one of which
 * it must be there, mostly its due date alone; available is what earlier dates leave of the sums whose spans meet these
 * days. Immutable and thread-safe.
 *
 * @param resource the resource
 * @param days the days, both ends included
 * @param needed how much is needed, more than 0
 * @param available how much there is, in the same unit
 */
public record BalanceLine(ResourceId resource, DateRange days, Quantity needed, Quantity available) {

    /** Refuses amounts in different units. */
    public BalanceLine {
        needed.compareTo(available);
    }

    public Unit unit() {
        return needed.unit();
    }

    public boolean isShort() {
        return needed.compareTo(available) > 0;
    }

    /** How much is missing; zero if nothing. */
    public Quantity missing() {
        return isShort() ? needed.minus(available) : Quantity.zero(needed.unit());
    }

    /** The days that an answer to a shortage has to name: all of them, of money the due date. */
    DateRange closedBy() {
        return unit().isCurrency() ? DateRange.ofDay(days.end()) : days;
    }

    boolean isContinuedBy(BalanceLine next) {
        return isFollowedBy(next) && needed.equals(next.needed) && available.equals(next.available);
    }

    /** Whether the other is about the same resource and begins on the day after. */
    boolean isFollowedBy(BalanceLine next) {
        return resource.equals(next.resource)
                && unit().equals(next.unit())
                && days.end().isBefore(LocalDate.MAX)
                && days.end().plusDays(1).equals(next.days.start());
    }

    BalanceLine until(LocalDate end) {
        return on(new DateRange(days.start(), end));
    }

    BalanceLine on(DateRange other) {
        return new BalanceLine(resource, other, needed, available);
    }

    /** Both as one stretch, with the figures of the one that is shorter of it. */
    BalanceLine joined(BalanceLine next) {
        BalanceLine worse = next.missing().compareTo(missing()) > 0 ? next : this;
        return worse.on(new DateRange(days.start(), next.days.end()));
    }
}
