package dev.plumbline.io.jdbc;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.book.BookChange;
import dev.plumbline.book.BookPart;
import dev.plumbline.book.PlanBook;
import dev.plumbline.io.json.StoredText;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes the parts of a change, each in the place of what stood there.
 *
 * @param connection the transaction
 * @param book the name of the book
 * @param revision the revision of the change
 */
record PartWriter(Connection connection, String book, long revision) {

    static final String OF_PLAN = "plan";
    static final String OF_REQUEST = "request";

    private static final List<String> TABLES = List.of("frame", "plan", "history", "version", "request", "step");

    private interface Filling {
        void fill(Row row) throws SQLException, IOException;
    }

    void write(BookChange change) throws SQLException, IOException {
        if (change.anew()) {
            for (String table : TABLES) {
                execute("DELETE FROM plumbline_" + table + " WHERE book = ?", row -> row.text(book));
            }
        }
        for (BookPart part : change.parts()) {
            write(part, change.anew());
        }
    }

    private void write(BookPart part, boolean isFresh) throws SQLException, IOException {
        if (part instanceof BookPart.Frame of) {
            frame(of.frame(), isFresh);
        } else if (part instanceof BookPart.OfPlan of) {
            plan(of, isFresh);
        } else if (part instanceof BookPart.Life of) {
            history(of.position(), of.life(), isFresh);
        } else if (part instanceof BookPart.Version of) {
            version(of, isFresh);
        } else if (part instanceof BookPart.Request of) {
            request(of.position(), of.request(), isFresh);
        } else if (part instanceof BookPart.PlanStep of) {
            step(OF_PLAN, of.life(), of.position(), of.step(), isFresh);
        } else if (part instanceof BookPart.RequestStep of) {
            step(OF_REQUEST, of.request(), of.position(), of.step(), isFresh);
        }
    }

    private void frame(PlanBook frame, boolean isFresh) throws SQLException, IOException {
        byte[] content = StoredText.books().write(frame);
        clear(isFresh, "DELETE FROM plumbline_frame WHERE book = ?", row -> row.text(book));
        execute(
                "INSERT INTO plumbline_frame (book, revision, content) VALUES (?, ?, ?)",
                row -> row.text(book).number(revision).content(content));
    }

    private void plan(BookPart.OfPlan of, boolean isFresh) throws SQLException, IOException {
        byte[] content = StoredText.plans().write(of.plan());
        clear(
                isFresh,
                "DELETE FROM plumbline_plan WHERE book = ? AND place = ?",
                row -> row.text(book).number(of.position()));
        execute(
                "INSERT INTO plumbline_plan (book, place, revision, plan, content) VALUES (?, ?, ?, ?, ?)",
                row -> row.text(book)
                        .number(of.position())
                        .number(revision)
                        .key(of.plan().id())
                        .content(content));
    }

    private void history(int place, PlanHistory life, boolean isFresh) throws SQLException, IOException {
        byte[] content = StoredText.histories().write(life);
        clear(
                isFresh,
                "DELETE FROM plumbline_history WHERE book = ? AND place = ?",
                row -> row.text(book).number(place));
        execute(
                "INSERT INTO plumbline_history (book, place, revision, plan, state, content) VALUES (?, ?, ?, ?, ?, ?)",
                row -> row.text(book)
                        .number(place)
                        .number(revision)
                        .key(life.plan())
                        .text(life.stated().id())
                        .content(content));
    }

    private void version(BookPart.Version of, boolean isFresh) throws SQLException, IOException {
        PlanVersion version = of.version();
        byte[] content = StoredText.versions().write(version);
        clear(
                isFresh,
                "DELETE FROM plumbline_version WHERE book = ? AND history = ? AND place = ?",
                row -> row.text(book).number(of.life()).number(of.position()));
        execute(
                "INSERT INTO plumbline_version (book, history, place, revision, plan, published_by, published_at, content)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                row -> row.text(book)
                        .number(of.life())
                        .number(of.position())
                        .number(revision)
                        .key(version.plan().id())
                        .key(version.published().by())
                        .time(version.published().recordedAt())
                        .content(content));
    }

    private void request(int place, AdjustmentRequest request, boolean isFresh) throws SQLException, IOException {
        byte[] content = StoredText.requests().write(request);
        clear(
                isFresh,
                "DELETE FROM plumbline_request WHERE book = ? AND place = ?",
                row -> row.text(book).number(place));
        execute(
                "INSERT INTO plumbline_request (book, place, revision, request, plan, state, content)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                row -> row.text(book)
                        .number(place)
                        .number(revision)
                        .key(request.id())
                        .key(request.plan())
                        .text(request.stated().id())
                        .content(content));
    }

    private void step(String owner, int owned, int place, AuditEntry entry, boolean isFresh)
            throws SQLException, IOException {
        byte[] content = StoredText.steps().write(entry);
        clear(
                isFresh,
                "DELETE FROM plumbline_step WHERE book = ? AND owner = ? AND owned = ? AND place = ?",
                row -> row.text(book).text(owner).number(owned).number(place));
        execute(
                "INSERT INTO plumbline_step (book, owner, owned, place, revision, subject, action, taken_by, taken_at, link,"
                        + " content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row -> row.text(book)
                        .text(owner)
                        .number(owned)
                        .number(place)
                        .number(revision)
                        .key(entry.step().subject())
                        .key(entry.step().action())
                        .key(entry.step().by())
                        .time(entry.step().at())
                        .text(entry.link().value())
                        .content(content));
    }

    private void clear(boolean isFresh, String delete, Filling filling) throws SQLException, IOException {
        if (!isFresh) {
            execute(delete, filling);
        }
    }

    private void execute(String sql, Filling filling) throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            filling.fill(Row.of(statement));
            statement.executeUpdate();
        }
    }
}
