package dev.plumbline.book;

/**
 * A book could not be kept or read where it is kept (账本存取失败): the disk or the database failed (SAFE-7).
 *
 * <p>The message says where, and what to do. What the store holds in memory is what was kept for certain.
 */
public final class BookKeepingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean unknown;

    private BookKeepingException(String message, boolean unknown, Throwable cause) {
        super(message, cause);
        this.unknown = unknown;
    }

    /** A change that was not kept. */
    public static BookKeepingException notKept(String where, Throwable cause) {
        return new BookKeepingException(
                "The change was not kept in [" + where + "]: " + problem(cause)
                        + ". Nothing was changed: see to the cause and make the change again.",
                false,
                cause);
    }

    /** A change of which nobody knows whether it was kept, because the answer was lost. */
    public static BookKeepingException unknown(String where, Throwable cause) {
        return new BookKeepingException(
                "It is not known whether the change was kept in [" + where + "]: " + problem(cause)
                        + ". Look at the book as it is kept, and make the change again only if it is not there.",
                true,
                cause);
    }

    /** A book that could not be read. */
    public static BookKeepingException notRead(String where, Throwable cause) {
        return new BookKeepingException(
                "The book in [" + where + "] could not be read: " + problem(cause)
                        + ". See to the cause and try again.",
                false,
                cause);
    }

    private static String problem(Throwable cause) {
        String said = cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : cause.getMessage().strip();
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    /** Whether the change may have been kept all the same. */
    public boolean isUnknown() {
        return unknown;
    }
}
