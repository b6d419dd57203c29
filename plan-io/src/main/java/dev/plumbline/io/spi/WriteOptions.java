package dev.plumbline.io.spi;

/**
 * How a book is written as JSON (IO-1). Start from {@link #compact()} or {@link #indented()}. Immutable and thread-safe.
 *
 * @param isIndented whether every member has a line of its own, for people and for version control
 */
public record WriteOptions(boolean isIndented) {

    private static final WriteOptions COMPACT = new WriteOptions(false);
    private static final WriteOptions INDENTED = new WriteOptions(true);

    /** Without blanks and line breaks, for programs. */
    public static WriteOptions compact() {
        return COMPACT;
    }

    /** With a line for every member, for people and for version control. */
    public static WriteOptions indented() {
        return INDENTED;
    }
}
