package dev.plumbline.io.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where in a JSON text something stands; the pointer is made only when somebody asks. Immutable. */
record Place(@Nullable Place parent, String token) {

    /** The whole text. */
    static final Place ROOT = new Place(null, "");

    Place member(String name) {
        return new Place(this, name);
    }

    Place item(int index) {
        return new Place(this, Integer.toString(index));
    }

    /** Whether it is an item of a list of the whole text. */
    boolean isItemOf(String list) {
        return parent != null && parent.token.equals(list) && parent.parent != null && parent.parent.parent == null;
    }

    /** The JSON pointer (RFC 6901). */
    String pointer() {
        Deque<String> tokens = new ArrayDeque<>();
        for (Place at = this; at.parent != null; at = at.parent) {
            tokens.push(at.token.replace("~", "~0").replace("/", "~1"));
        }
        StringBuilder pointer = new StringBuilder();
        tokens.forEach(each -> pointer.append('/').append(each));
        return pointer.toString();
    }
}
