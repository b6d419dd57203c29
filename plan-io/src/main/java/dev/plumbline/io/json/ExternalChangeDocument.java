package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.fact.Reference;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change outside the company, as it is written. */
record ExternalChangeDocument(
        @Required String id,
        @Required String what,
        @Required LocalDate since,
        @Required Moment when,
        List<Reference> mayTouch,
        @Nullable String source) {

    static ExternalChangeDocument from(ExternalChange change) {
        return new ExternalChangeDocument(
                change.id(),
                change.what(),
                change.since(),
                change.when(),
                change.mayTouch(),
                change.source().orElse(null));
    }

    ExternalChange toChange() {
        return new ExternalChange(id, what, since, when, mayTouch, ofNullable(source));
    }
}
