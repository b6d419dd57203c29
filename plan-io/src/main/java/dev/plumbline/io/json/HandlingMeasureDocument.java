package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.issue.HandlingMeasure;
import dev.plumbline.party.PartyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A measure of a handling plan as it is written. */
record HandlingMeasureDocument(
        @Required String text,
        @Nullable PartyId owner,
        @Nullable LocalDate deadline) {

    static HandlingMeasureDocument from(HandlingMeasure measure) {
        return new HandlingMeasureDocument(
                measure.text(), measure.owner().orElse(null), measure.deadline().orElse(null));
    }

    HandlingMeasure toMeasure() {
        return new HandlingMeasure(text, ofNullable(owner), ofNullable(deadline));
    }
}
