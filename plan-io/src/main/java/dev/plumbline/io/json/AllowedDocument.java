package dev.plumbline.io.json;

import dev.plumbline.task.raci.RaciPolicy;

/** How many may hold a letter, as it is written. */
record AllowedDocument(@Required Integer least, @Required Integer most) {

    static AllowedDocument from(RaciPolicy.Allowed allowed) {
        return new AllowedDocument(allowed.least(), allowed.most());
    }

    RaciPolicy.Allowed toAllowed() {
        return new RaciPolicy.Allowed(least, most);
    }
}
