package dev.plumbline.rules.spi;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;

/**
 * Takes what a rule has to say.
 *
 * <p>A finding without a place is given the path of the subject the rule looks at.
 */
@FunctionalInterface
public interface FindingSink {

    /** Takes a finding. */
    void report(Finding finding);

    /** Takes a finding that needs no figures. */
    default void report(FindingCode code) {
        report(Finding.builder(code).build());
    }
}
