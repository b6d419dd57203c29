package dev.plumbline.io.json;

import dev.plumbline.plan.change.Added;
import dev.plumbline.plan.change.Part;

/** Something added as it is written. */
record AddedDocument(@Required ElementDocument element) {

    static AddedDocument of(Added<?> added) {
        return new AddedDocument(ElementDocument.of(added.part(), added.element()));
    }

    Added<?> toChange() {
        return added(element.part());
    }

    private <E> Added<E> added(Part<E> part) {
        return new Added<>(part, element.of(part));
    }
}
