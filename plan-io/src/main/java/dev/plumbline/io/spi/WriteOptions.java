package dev.plumbline.io.spi;

/**
 * How a book is written as JSON (IO-1). Start from {@link #compact()} or {@link #indented()}. Immutable and thread-safe.
 *
 * @param isIndented whether every member has a line of its own, for people and for version control
 * @param kept members that were not known when the book was read, written back where they stood
 * @param origins where things in the book were read from; written where something is known
 */
public record WriteOptions(boolean isIndented, KeptMembers kept, Origins origins) {

    private static final WriteOptions COMPACT = new WriteOptions(false, KeptMembers.none(), Origins.none());
    private static final WriteOptions INDENTED = new WriteOptions(true, KeptMembers.none(), Origins.none());

    /** Without blanks and line breaks, for programs. */
    public static WriteOptions compact() {
        return COMPACT;
    }

    /** With a line for every member, for people and for version control. */
    public static WriteOptions indented() {
        return INDENTED;
    }

    /** The same with members that {@link ReadOptions#keepingUnknownMembers} kept; those of things that are gone go too. */
    public WriteOptions keeping(KeptMembers members) {
        return new WriteOptions(isIndented, members, origins);
    }

    /** The same with where things were read from, so that findings can tell it after the book is read again. */
    public WriteOptions origins(Origins places) {
        return new WriteOptions(isIndented, kept, places);
    }
}
