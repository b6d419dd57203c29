package dev.plumbline.io.json;

import dev.plumbline.plan.change.Part;
import dev.plumbline.plan.change.Revised;

/** Something revised as it is written. */
record RevisedDocument(
        @Required ElementDocument before, @Required ElementDocument after) {

    static RevisedDocument of(Revised<?> revised) {
        return new RevisedDocument(
                ElementDocument.of(revised.part(), revised.before()),
                ElementDocument.of(revised.part(), revised.after()));
    }

    Revised<?> toChange() {
        return revised(before.part());
    }

    private <E> Revised<E> revised(Part<E> part) {
        return new Revised<>(part, before.of(part), after.of(part));
    }
}
