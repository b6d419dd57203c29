package dev.plumbline.time;

import dev.plumbline.diagnostic.Finding;
import java.util.List;

/**
 * What was read of a file of special days: the layer, and what could not be read.
 *
 * <p>One bad row does not lose the file. Immutable and thread-safe (CAL-1).
 *
 * @param layer the days that could be read
 * @param findings what is wrong with the others, in the order of the file
 */
public record CalendarReading(CalendarLayer layer, List<Finding> findings) {

    public CalendarReading {
        findings = List.copyOf(findings);
    }
}
