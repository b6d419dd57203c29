package dev.plumbline.io.jdbc;

import java.sql.SQLException;

/** Tells that the rows of a book are not those that were written. */
final class LostRows {

    private LostRows() {}

    static SQLException of(String what) {
        return new SQLException(
                what + ": rows were deleted or changed by something else. Restore the book from a copy of the"
                        + " database");
    }

    /** The same where rows do not go together. */
    static SQLException of(RuntimeException disorder) {
        SQLException told = of("its rows do not fit together (" + disorder.getMessage() + ")");
        told.initCause(disorder);
        return told;
    }
}
