package dev.plumbline.rules.spi;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;

/**
 * Takes what a rule has to say.
 *
 * <p>A finding without a place is given the path of the subject the rule looks at.
 */
@FunctionalInterface
public interface FindingSink {

    /** Takes a finding. */
    void report(Finding finding);

    /** A sink that gives this one every finding, those without a place at a path. */
    default FindingSink at(String path) {
        return finding -> report(
                finding.location().equals(Location.nowhere())
                        ? finding.toBuilder().location(Location.ofPath(path)).build()
                        : finding);
    }

    /** Takes a finding that needs no figures. */
    default void report(FindingCode code) {
        report(Finding.builder(code).build());
    }
}
