package dev.plumbline.io.json;

import dev.plumbline.task.raci.RaciPolicy;
import org.jspecify.annotations.Nullable;

/** How many may hold a letter, as it is written; without a most there is no limit. */
record AllowedDocument(@Required Integer least, @Nullable Integer most) {

    static AllowedDocument from(RaciPolicy.Allowed allowed) {
        return new AllowedDocument(allowed.least(), allowed.most() == Integer.MAX_VALUE ? null : allowed.most());
    }

    RaciPolicy.Allowed toAllowed() {
        return most == null ? RaciPolicy.Allowed.atLeast(least) : new RaciPolicy.Allowed(least, most);
    }
}
