package dev.plumbline.io.json;

import dev.plumbline.plan.change.Part;
import dev.plumbline.plan.change.Replaced;
import java.util.List;

/** A list put in the place of another as it is written. */
record ReplacedDocument(@Required String part, List<ElementDocument> before, List<ElementDocument> after) {

    static ReplacedDocument of(Replaced<?> replaced) {
        Part<?> part = replaced.part();
        return new ReplacedDocument(part.kind(), elements(part, replaced.before()), elements(part, replaced.after()));
    }

    private static List<ElementDocument> elements(Part<?> part, List<?> elements) {
        return elements.stream()
                .map(element -> ElementDocument.of(part, element))
                .toList();
    }

    Replaced<?> toChange() {
        return replaced(ElementDocument.part(part));
    }

    private <E> Replaced<E> replaced(Part<E> kind) {
        return new Replaced<>(
                kind,
                before.stream().map(element -> element.of(kind)).toList(),
                after.stream().map(element -> element.of(kind)).toList());
    }
}
