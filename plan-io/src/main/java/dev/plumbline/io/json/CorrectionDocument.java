package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.fact.Correctable;
import dev.plumbline.fact.Correction;
import org.jspecify.annotations.Nullable;

/** A correction as it is written: both facts with their kinds. */
record CorrectionDocument(
        @Required Correctable corrected,
        @Nullable Correctable replacement,
        @Required String reason) {

    static CorrectionDocument from(Correction correction) {
        return new CorrectionDocument(
                correction.corrected(), correction.replacement().orElse(null), correction.reason());
    }

    Correction toCorrection() {
        return new Correction(corrected, ofNullable(replacement), reason);
    }
}
