package dev.plumbline.io.jdbc;

import dev.plumbline.book.FactSubject;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.io.json.StoredText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a book, a row each.
 *
 * @param connection the transaction
 * @param book the name of the book
 */
record FactRows(Connection connection, String book) {

    private static final StoredText<Entry<?>> TEXTS = StoredText.facts();
    private static final int BATCH = 500;
    private static final String INSERT = "INSERT INTO plumbline_fact (book, place, revision, kind, plan, subject,"
            + " holds_at, recorded_by, recorded_at, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT = "SELECT revision, content, place FROM plumbline_fact WHERE book = ? AND ";

    /** Takes one row. */
    @FunctionalInterface
    interface Each {
        void take(long revision, Entry<?> entry);
    }

    /** Writes facts that came with a revision, behind those there are. */
    void insert(long revision, int place, List<Entry<?>> entries, PlanBook after, StoredText<Entry<?>>.Writer texts)
            throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int at = 0; at < entries.size(); at++) {
                fill(insert, revision, place + at, entries.get(at), texts.write(entries.get(at)), after);
                if (entries.size() == 1) {
                    insert.executeUpdate();
                    return;
                }
                insert.addBatch();
                if (at % BATCH == BATCH - 1 || at == entries.size() - 1) {
                    insert.executeBatch();
                }
            }
        }
    }

    private void fill(
            PreparedStatement insert, long revision, int place, Entry<?> entry, byte[] content, PlanBook after)
            throws SQLException, IOException {
        Row.of(insert)
                .text(book)
                .number(place)
                .number(revision)
                .key(StoredText.kind(entry))
                .key(after.planOf(entry.fact()).orElse(null))
                .key(FactSubject.of(entry.fact()).orElse(null))
                .time(holds(entry, after))
                .key(entry.stamp().by())
                .time(entry.stamp().recordedAt())
                .content(content);
    }

    private static @Nullable Instant holds(Entry<?> entry, PlanBook book) {
        try {
            return entry.fact().when().instant(book.zone());
        } catch (DateTimeException beyond) {
            return null;
        }
    }

    /** Reads the facts of the revisions after one and up to another, in the order of recording. */
    void between(long after, long last, Each each) throws SQLException, IOException {
        try (PreparedStatement select =
                connection.prepareStatement(SELECT + "revision > ? AND revision <= ? ORDER BY place")) {
            Row.of(select).text(book).number(after).number(last);
            read(select, each, true);
        }
    }

    /** Reads the facts with a value in a column to filter by. */
    void having(String column, String value, Each each) throws SQLException, IOException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + column + " = ? ORDER BY place")) {
            Row.of(select).text(book).key(value);
            read(select, each, false);
        }
    }

    /** The revision of the last fact; 0 without any. */
    long lastRevision() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT MAX(revision) FROM plumbline_fact WHERE book = ?")) {
            Row.of(select).text(book);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    /** @param isWhole whether no place between two rows is left out */
    private void read(PreparedStatement select, Each each, boolean isWhole) throws SQLException, IOException {
        select.setFetchSize(BATCH);
        try (ResultSet rows = select.executeQuery()) {
            List<Long> revisions = new ArrayList<>();
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            long place = -1;
            while (rows.next()) {
                if (isWhole && place >= 0 && rows.getLong(3) != place + 1) {
                    throw LostRows.of("a fact is missing behind place [" + place + "]");
                }
                place = rows.getLong(3);
                revisions.add(rows.getLong(1));
                lines.writeBytes(rows.getString(2).getBytes(StandardCharsets.UTF_8));
                lines.write('\n');
                if (revisions.size() == BATCH) {
                    hand(revisions, lines, each);
                }
            }
            hand(revisions, lines, each);
        }
    }

    /** Many rows as one text: what comes again in it is made once. */
    private void hand(List<Long> revisions, ByteArrayOutputStream lines, Each each) throws IOException {
        if (!revisions.isEmpty()) {
            TEXTS.readAll(
                    new ByteArrayInputStream(lines.toByteArray()),
                    book + " facts from revision " + revisions.get(0),
                    (entry, line) -> each.take(revisions.get(line - 1), entry));
        }
        revisions.clear();
        lines.reset();
    }
}
