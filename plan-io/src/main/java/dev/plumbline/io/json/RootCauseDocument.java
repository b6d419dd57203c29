package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.issue.RootCause;
import org.jspecify.annotations.Nullable;

/** A root cause as it is written. */
record RootCauseDocument(@Required String text, @Nullable String category) {

    static RootCauseDocument from(RootCause cause) {
        return new RootCauseDocument(cause.text(), cause.category().orElse(null));
    }

    RootCause toCause() {
        return new RootCause(text, ofNullable(category));
    }
}
