package dev.plumbline.fact;

/**
 * A link to something by its kind and id, for links that point further down the packages than types may.
 *
 * <p>The text form is {@code kind/id}. Immutable and thread-safe.
 *
 * @param kind lower case, without a slash, for example {@code task}
 * @param id the id within that kind
 */
public record Reference(String kind, String id) implements Comparable<Reference> {

    public Reference {
        if (kind.isBlank() || id.isBlank() || kind.indexOf('/') >= 0) {
            throw new IllegalArgumentException(
                    "Reference [" + kind + "/" + id + "] needs a kind without a slash and an id.");
        }
    }

    public static Reference of(String kind, String id) {
        return new Reference(kind, id);
    }

    /** Reads {@code kind/id}. */
    public static Reference parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Reference [" + text + "] has no slash. Write kind/id.");
        }
        return new Reference(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(Reference other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? id.compareTo(other.id) : byKind;
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
