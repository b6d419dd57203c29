package dev.plumbline.adjustment;

import dev.plumbline.party.PartyId;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who decides on adjustments by their size (审批权限表, WF-2, WF-4b). What an authority has approved for a plan within a
 * period adds up, so that a large change cannot pass in small parts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param levels the authorities, the lowest first; the last decides whatever the size
 * @param window the kind of period over which what each has approved adds up
 * @param toTheTop the triggers that go to the last one whatever the size
 */
public record AuthorityTable(List<ApprovalAuthority> levels, Period.Kind window, Set<AdjustmentTrigger> toTheTop) {

    public AuthorityTable {
        levels = List.copyOf(levels);
        toTheTop = Set.copyOf(toTheTop);
        if (levels.isEmpty() || !levels.get(levels.size() - 1).unlimited()) {
            throw new IllegalArgumentException("Levels [" + levels
                    + "] end with a limit. Let the last, such as the general manager, decide whatever the size.");
        }
    }

    /** The authorities in rising order; adds up over a quarter, and a major market change goes to the last. */
    public static AuthorityTable of(ApprovalAuthority... levels) {
        return new AuthorityTable(List.of(levels), Period.Kind.QUARTER, EnumSet.of(AdjustmentTrigger.MARKET_CHANGE));
    }

    /** Everything is decided by one, such as the general manager. */
    public static AuthorityTable of(PartyId generalManager) {
        return of(ApprovalAuthority.unlimited(generalManager));
    }

    /** The one that decides whatever the size. */
    public ApprovalAuthority top() {
        return levels.get(levels.size() - 1);
    }

    /** The authorities that may take on a trigger at all. */
    public List<ApprovalAuthority> levelsFor(AdjustmentTrigger trigger) {
        return toTheTop.contains(trigger) ? List.of(top()) : levels;
    }

    /** The period over which things add up around a day. */
    public Period window(LocalDate day) {
        return Period.containing(window, day, Month.JANUARY);
    }
}
