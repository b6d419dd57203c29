package dev.plumbline.io.json;

import dev.plumbline.issue.Denials;
import java.util.List;

/** The words that deny what follows them, as they are written. */
record DenialsDocument(List<String> direct, List<String> clause, List<String> turns, List<String> failures) {

    static DenialsDocument from(Denials denials) {
        return new DenialsDocument(denials.direct(), denials.clause(), denials.turns(), denials.failures());
    }

    Denials toDenials() {
        return new Denials(direct, clause, turns, failures);
    }
}
