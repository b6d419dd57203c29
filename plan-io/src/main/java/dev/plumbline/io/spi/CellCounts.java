package dev.plumbline.io.spi;

import java.util.Arrays;
import java.util.List;

/**
 * How many cells of a sheet came to what (IO-2e); the five add up to those that hold something. Immutable and thread-safe.
 *
 * @param stored went into the book
 * @param compared held against what is computed
 * @param kept text of columns without a role, kept with its row
 * @param layout titles, headers, notes, labels of totals
 * @param reported not understood, named by a finding
 */
public record CellCounts(int stored, int compared, int kept, int layout, int reported) {

    /** Nothing counted. */
    public static final CellCounts NONE = new CellCounts(0, 0, 0, 0, 0);

    /** The counts of outcomes, in their order. */
    static CellCounts of(int[] byOutcome) {
        return new CellCounts(byOutcome[0], byOutcome[1], byOutcome[2], byOutcome[3], byOutcome[4]);
    }

    /** The counts of some outcomes. */
    public static CellCounts of(List<CellOutcome> outcomes) {
        int[] counts = new int[CellOutcome.values().length];
        outcomes.forEach(outcome -> counts[outcome.ordinal()]++);
        return of(counts);
    }

    /** How many cells hold something. */
    public int nonEmpty() {
        return Arrays.stream(new int[] {stored, compared, kept, layout, reported})
                .sum();
    }

    /** How many came to one outcome. */
    public int of(CellOutcome outcome) {
        return switch (outcome) {
            case STORED -> stored;
            case COMPARED -> compared;
            case KEPT -> kept;
            case LAYOUT -> layout;
            case REPORTED -> reported;
        };
    }

    /** Both together. */
    public CellCounts plus(CellCounts more) {
        return new CellCounts(
                stored + more.stored,
                compared + more.compared,
                kept + more.kept,
                layout + more.layout,
                reported + more.reported);
    }
}
