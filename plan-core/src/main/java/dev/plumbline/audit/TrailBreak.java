package dev.plumbline.audit;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;

/**
 * Where a chain of steps does not fit (SAFE-9). Immutable and thread-safe.
 *
 * @param entry the first entry that does not fit, counted from 1
 * @param kind how it shows
 */
public record TrailBreak(int entry, Kind kind) {

    /** The chain was altered. */
    public static final FindingCode ALTERED = FindingCode.of(
                    "audit-trail-broken",
                    Severity.ERROR,
                    "步骤记录链自第 {entry} 条起与原记录不符",
                    "The record of steps does not fit from entry {entry} on")
            .advising("与另存的副本核对，查明改动。", "Compare it with a copy kept elsewhere and find out what was altered.");

    /** The chain ends differently than a head kept elsewhere says. */
    public static final FindingCode CUT_OFF = FindingCode.of(
                    "audit-trail-other-end",
                    Severity.ERROR,
                    "步骤记录链的末端与另存的链首摘要不符，自第 {entry} 条起缺失或多出",
                    "The record of steps does not end where the head kept elsewhere says: entry {entry} is missing or new")
            .advising("与另存的副本核对，查明缺失的步骤。", "Compare it with a copy kept elsewhere and find the steps that differ.");

    /** How a break shows. */
    public enum Kind {
        /** A link is not the digest of the link before and its line, or the line cannot be read. */
        DOES_NOT_FIT,
        /** The chain fits, but does not end where a head kept elsewhere says. */
        OTHER_END
    }

    /** The break as a finding. */
    public Finding finding() {
        return Finding.builder(kind == Kind.DOES_NOT_FIT ? ALTERED : CUT_OFF)
                .location(Location.builder().line(entry).build())
                .putFigure("entry", entry)
                .build();
    }
}
