package dev.plumbline.monitoring;

import dev.plumbline.party.ProcessRole;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A report that the units at work on a plan owe again and again (应交报表): which plans owe it, when, and to whom (MON-3).
 *
 * <p>Each unit that answers for tasks under way in the time reported on owes one. Immutable and thread-safe.
 *
 * @param id stable, such as {@code weekly-progress}; not blank, without a slash
 * @param name what people call it, such as 周进度表; not blank
 * @param plans the lengths of the plans that owe it
 * @param cadence when it is due; without a time of day at the close of business
 * @param recipient the role of the unit it goes to; empty for nobody in particular
 * @param fromProgress whether progress told of every task under way is the report, without a table being filed
 */
public record ReportKind(
        String id,
        String name,
        Set<Period.Kind> plans,
        Cadence cadence,
        Optional<ProcessRole> recipient,
        boolean fromProgress) {

    public ReportKind {
        if (id.isBlank() || id.indexOf('/') >= 0) {
            throw new IllegalArgumentException(
                    "Report [" + id + "] needs an id without a slash. Give one such as weekly-progress.");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("Report [" + id + "] has no name. Say what people call it.");
        }
        plans = Set.copyOf(plans);
    }

    /** The time that a report due on a planned day speaks of: the day, week, month, quarter or year that holds it. */
    public Period covered(LocalDate planned) {
        return CoveredPeriods.of(cadence, planned);
    }
}
