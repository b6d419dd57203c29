package dev.plumbline.io.json;

import dev.plumbline.plan.change.Reordered;
import java.util.List;

/** Another order as it is written. */
record ReorderedDocument(@Required String part, List<String> ids) {

    static ReorderedDocument from(Reordered reordered) {
        return new ReorderedDocument(reordered.part().kind(), reordered.ids());
    }

    Reordered toChange() {
        return new Reordered(ElementDocument.part(part), ids);
    }
}
