package dev.plumbline.io.json;

import dev.plumbline.plan.change.Part;
import dev.plumbline.plan.change.Removed;

/** Something removed as it is written. */
record RemovedDocument(@Required ElementDocument element) {

    static RemovedDocument of(Removed<?> removed) {
        return new RemovedDocument(ElementDocument.of(removed.part(), removed.element()));
    }

    Removed<?> toChange() {
        return removed(element.part());
    }

    private <E> Removed<E> removed(Part<E> part) {
        return new Removed<>(part, element.of(part));
    }
}
