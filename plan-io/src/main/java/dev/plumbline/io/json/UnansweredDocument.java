package dev.plumbline.io.json;

import dev.plumbline.book.Unanswered;
import java.util.List;

/** Paths about which a source left out the same, as they are written. */
record UnansweredDocument(List<String> codes, List<String> paths) {

    static UnansweredDocument from(Unanswered.Group group) {
        return new UnansweredDocument(group.codes(), group.paths());
    }

    Unanswered.Group toGroup() {
        return new Unanswered.Group(codes, paths);
    }
}
