package dev.plumbline.io.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Where a book stands.
 *
 * @param revision the revision of its last change
 * @param decided the revision of the last change to anything but facts
 * @param anew the revision at which everything but facts was last written anew
 * @param facts how many facts there are
 * @param parts how many rows hold everything but facts
 * @param identity which book it is, of all that were ever brought in under its name
 */
record BookHead(long revision, long decided, long anew, long facts, long parts, String identity) {

    /** The form of the rows; a later one is not read. */
    static final int FORMAT = 1;

    private static final String SELECT =
            "SELECT format, revision, decided, anew, facts, parts, identity FROM plumbline_book WHERE book = ?";

    /** Where the book of a name stands; empty if there is none. */
    static Optional<BookHead> of(Connection connection, String book) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            Row.of(select).text(book);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(of(rows)) : Optional.empty();
            }
        }
    }

    private static BookHead of(ResultSet row) throws SQLException {
        if (row.getInt(1) != FORMAT) {
            throw new SQLException("the rows are of format [" + row.getInt(1) + "], and [" + FORMAT
                    + "] can be read; upgrade the library");
        }
        return new BookHead(
                row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getString(7));
    }

    /** The same of a book that has to be there. */
    static BookHead required(Connection connection, String book) throws SQLException {
        return of(connection, book)
                .orElseThrow(() -> new SQLException("there is no book [" + book + "]; create it first"));
    }
}
