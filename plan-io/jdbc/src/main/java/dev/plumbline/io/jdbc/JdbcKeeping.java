package dev.plumbline.io.jdbc;

import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.BookChange;
import dev.plumbline.book.BookKeeping;
import dev.plumbline.book.BookPart;
import dev.plumbline.book.KeptBook;
import dev.plumbline.book.KeptBookBuilder;
import dev.plumbline.fact.Entry;
import dev.plumbline.io.json.StoredText;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps one book in a database that others may write to as well. Used by one thread at a time. */
final class JdbcKeeping implements BookKeeping {

    private static final String APPEND =
            "UPDATE plumbline_book SET revision = ?, facts = ? WHERE book = ? AND revision = ? AND identity = ?";
    private static final String DECIDE = "UPDATE plumbline_book SET revision = ?, facts = ?, decided = ?, parts = ?,"
            + " anew = CASE WHEN ? = 1 THEN revision + 1 ELSE anew END WHERE book = ? AND revision = ? AND identity = ?";
    private static final String CREATE =
            "INSERT INTO plumbline_book (book, format, revision, facts, decided, anew, parts, identity)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final BookHead NOTHING = new BookHead(0, 0, 0, 0, 0, "");

    private final Database database;
    private final String book;
    private final StoredText<Entry<?>>.Writer texts = StoredText.facts().writer();
    private String identity = "";

    JdbcKeeping(Database database, String book) {
        this.database = database;
        this.book = book;
    }

    @Override
    public KeptBook read() {
        return database.read(connection -> {
            BookHead head = BookHead.required(connection, book);
            KeptBook kept = restored(connection, KeptBook.restoring(Restoring.STORED), NOTHING, head);
            checkRevision(connection, kept);
            identity = head.identity();
            return kept;
        });
    }

    @Override
    public KeptBook readSince(KeptBook known) {
        return database.read(connection -> {
            BookHead head = BookHead.required(connection, book);
            if (!head.identity().equals(identity)) {
                throw new SQLException("the book was deleted and another one brought in under its name; open that one");
            }
            if (head.revision() < known.revision()) {
                throw LostRows.of("revision [" + known.revision() + "] was read from it before, and now it is at ["
                        + head.revision() + "]");
            }
            long last = known.revision();
            BookHead before =
                    new BookHead(last, last, last, known.book().execution().size(), 0, identity);
            return head.revision() == known.revision()
                    ? known
                    : restored(connection, known.restoringOn(Restoring.STORED), before, head);
        });
    }

    /** Each revision brought facts or was decided, so that the last of them is the book's. */
    private void checkRevision(Connection connection, KeptBook kept) throws SQLException {
        long facts = new FactRows(connection, book).lastRevision();
        BookHead now = BookHead.required(connection, book);
        long last = Math.max(facts, now.decided());
        // whoever writes meanwhile takes a revision of its own
        if (now.revision() == kept.revision() && last != now.revision()) {
            throw LostRows.of("it is at revision [" + now.revision() + "], and its rows reach to [" + last + "]");
        }
    }

    private KeptBook restored(Connection connection, KeptBookBuilder restored, BookHead before, BookHead seen)
            throws SQLException, IOException {
        try {
            return together(connection, restored, before, seen);
        } catch (IllegalArgumentException | IllegalStateException disorder) {
            throw LostRows.of(disorder);
        }
    }

    private KeptBook together(Connection connection, KeptBookBuilder restored, BookHead before, BookHead seen)
            throws SQLException, IOException {
        BookHead head = seen;
        Optional<BookChange> decisions = decisions(connection, before, head);
        BookHead now = BookHead.required(connection, book);
        while (now.decided() != head.decided()) {
            // a part may have been written while the parts were read
            head = now;
            decisions = decisions(connection, before, head);
            now = BookHead.required(connection, book);
        }
        facts(connection, before.revision(), head.revision(), restored);
        long last = head.revision();
        restored.add(last, decisions.orElseGet(() -> new BookChange(false, List.of(), List.of())));
        KeptBook kept = restored.build();
        long facts = kept.book().execution().size();
        if (facts != head.facts()) {
            throw LostRows.of("it should hold [" + head.facts() + "] facts, and there are [" + facts + "]");
        }
        return kept;
    }

    /** What was decided since. */
    private Optional<BookChange> decisions(Connection connection, BookHead before, BookHead head)
            throws SQLException, IOException {
        if (head.decided() <= before.decided()) {
            return Optional.empty();
        }
        boolean isAnew = head.anew() > before.anew();
        List<BookPart> parts = new PartReader(connection, book, isAnew ? 0 : before.decided()).read();
        // decided on once more while the parts were read: they are read again
        boolean isSame = BookHead.required(connection, book).decided() == head.decided();
        if (isSame && isAnew && parts.size() != head.parts()) {
            throw LostRows.of("it should hold plans, decisions and settings in [" + head.parts()
                    + "] rows, and there are [" + parts.size() + "]");
        }
        return Optional.of(new BookChange(isAnew, parts, List.of()));
    }

    /** Puts in the facts, each with its revision. */
    private void facts(Connection connection, long after, long last, KeptBookBuilder restored)
            throws SQLException, IOException {
        new FactRows(connection, book).between(after, last, (revision, entry) -> {
            List<Entry<?>> one = List.of(entry);
            restored.add(revision, new BookChange(false, List.of(), one));
        });
    }

    @Override
    public boolean keep(KeptBook next, BookChange change) {
        return database.write(connection -> moves(connection, next, change) && wrote(connection, next, change));
    }

    /** Whether the revision was still the one that was decided on; from then on others wait until this is done. */
    private boolean moves(Connection connection, KeptBook next, BookChange change) throws SQLException {
        boolean decides = change.anew() || !change.parts().isEmpty();
        try (PreparedStatement update = connection.prepareStatement(decides ? DECIDE : APPEND)) {
            Row row = Row.of(update)
                    .number(next.revision())
                    .number(next.book().execution().size());
            if (decides) {
                row.number(next.revision()).number(parts(next)).number(change.anew() ? 1 : 0);
            }
            row.text(book).number(next.revision() - 1).text(identity);
            return update.executeUpdate() == 1;
        }
    }

    private static int parts(KeptBook kept) {
        return BookChange.all(kept.book()).parts().size();
    }

    private boolean wrote(Connection connection, KeptBook next, BookChange change) throws SQLException, IOException {
        new PartWriter(connection, book, next.revision()).write(change);
        int place = next.book().execution().size() - change.facts().size();
        new FactRows(connection, book).insert(next.revision(), place, change.facts(), next.book(), texts);
        return true;
    }

    /** Brings the first form of a book in; false if there is one of that name, or the database took it back. */
    boolean create(KeptBook first) {
        BookChange all = BookChange.all(first.book());
        String made = UUID.randomUUID().toString();
        boolean isKept =
                database.write(connection -> isNew(connection, first, all, made) && wrote(connection, first, all));
        identity = isKept ? made : identity;
        return isKept;
    }

    private boolean isNew(Connection connection, KeptBook first, BookChange all, String made) throws SQLException {
        if (isThere(connection)) {
            return false;
        }
        try (PreparedStatement insert = connection.prepareStatement(CREATE)) {
            Row.of(insert)
                    .text(book)
                    .number(BookHead.FORMAT)
                    .number(first.revision())
                    .number(all.facts().size())
                    .number(first.revision())
                    .number(first.revision())
                    .number(all.parts().size())
                    .text(made)
                    .execute();
            return true;
        } catch (SQLException refused) {
            if (Database.isThereAlready(refused)) {
                return false;
            }
            throw refused;
        }
    }

    /** Whether there is a book of that name. */
    boolean isThere() {
        return database.read(this::isThere);
    }

    private boolean isThere(Connection connection) throws SQLException {
        return BookHead.of(connection, book).isPresent();
    }
}
