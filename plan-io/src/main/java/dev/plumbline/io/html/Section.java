package dev.plumbline.io.html;

import java.util.OptionalInt;

/** One section of the page: a heading, an anchor for the table of contents, and its content. Stateless. */
interface Section {

    Worded title();

    /** The section's id in the page, which is also its class for the stylesheet. */
    String anchor();

    /** How many things it lists, for the table of contents. */
    default OptionalInt count(Page page) {
        return OptionalInt.empty();
    }

    /** Whether it has anything to say; the page leaves it out otherwise. */
    default boolean isShown(Page page) {
        return count(page).orElse(1) > 0;
    }

    /** Writes what stands under the heading. */
    void write(Page page);
}
