package dev.plumbline.adjustment;

import dev.plumbline.party.PartyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Who decides on adjustments by their size (审批权限表, WF-2, WF-4b). What was approved for a unit within the last months adds
 * up, over all plans and all authorities, so that a large change cannot pass in small parts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param levels the authorities, the lowest first; the last decides whatever the size
 * @param months over how many months what was approved adds up; the window ends on the day of the decision
 * @param toTheTop the triggers that go to the last one whatever the size
 */
public record AuthorityTable(List<ApprovalAuthority> levels, int months, Set<AdjustmentTrigger> toTheTop) {

    private static final int MONTHS = 3;

    public AuthorityTable {
        levels = List.copyOf(levels);
        toTheTop = Set.copyOf(toTheTop);
        if (levels.isEmpty() || !levels.get(levels.size() - 1).unlimited()) {
            throw new IllegalArgumentException("Levels [" + levels
                    + "] end with a limit. Let the last, such as the general manager, decide whatever the size.");
        }
        if (months < 1) {
            throw new IllegalArgumentException(
                    "A window of [" + months + "] months adds nothing up. Give at least 1 month.");
        }
    }

    /** The authorities in rising order; adds up over three months, and a major market change goes to the last. */
    public static AuthorityTable of(ApprovalAuthority... levels) {
        return new AuthorityTable(List.of(levels), MONTHS, Set.of(AdjustmentTrigger.MARKET_CHANGE));
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

    /** The day on which the window that ends on a day begins; what was approved on it no longer counts. */
    public LocalDate windowBefore(LocalDate day) {
        return day.minusMonths(months);
    }
}
