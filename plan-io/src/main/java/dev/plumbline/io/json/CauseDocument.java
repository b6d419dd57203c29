package dev.plumbline.io.json;

import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;

/** A cause as it is written. */
record CauseDocument(@Required CauseKind kind, @Required String text) {

    static CauseDocument from(Cause cause) {
        return new CauseDocument(cause.kind(), cause.text());
    }

    Cause toCause() {
        return new Cause(kind, text);
    }
}
