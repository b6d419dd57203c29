package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.issue.Verification;
import org.jspecify.annotations.Nullable;

/** A verification form as it is written. */
record VerificationDocument(
        @Required String result, @Nullable String method) {

    static VerificationDocument from(Verification verification) {
        return new VerificationDocument(
                verification.result(), verification.method().orElse(null));
    }

    Verification toVerification() {
        return new Verification(result, ofNullable(method));
    }
}
