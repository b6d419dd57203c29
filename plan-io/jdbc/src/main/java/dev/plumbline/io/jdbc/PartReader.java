package dev.plumbline.io.jdbc;

import dev.plumbline.book.BookPart;
import dev.plumbline.io.json.StoredText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the parts of a book that were written after a revision, in an order in which they can be put in.
 *
 * @param connection the transaction
 * @param book the name of the book
 * @param after the revision; 0 for all
 */
record PartReader(Connection connection, String book, long after) {

    private interface Part {
        BookPart of(ResultSet row, byte[] content) throws SQLException, IOException;
    }

    List<BookPart> read() throws SQLException, IOException {
        List<BookPart> parts = new ArrayList<>();
        read(
                "frame",
                "0",
                (row, json) -> new BookPart.Frame(StoredText.books().read(json, where("frame", row))),
                parts);
        read(
                "plan",
                "place",
                (row, json) ->
                        new BookPart.OfPlan(row.getInt(2), StoredText.plans().read(json, where("plan", row))),
                parts);
        read(
                "history",
                "place",
                (row, json) ->
                        new BookPart.Life(row.getInt(2), StoredText.histories().read(json, where("history", row))),
                parts);
        read(
                "version",
                "place, history",
                (row, json) -> new BookPart.Version(
                        row.getInt(3), row.getInt(2), StoredText.versions().read(json, where("version", row))),
                parts);
        read(
                "request",
                "place",
                (row, json) -> new BookPart.Request(
                        row.getInt(2), StoredText.requests().read(json, where("request", row))),
                parts);
        read("step", "place, owned, owner", this::step, parts);
        return parts;
    }

    private BookPart step(ResultSet row, byte[] json) throws SQLException, IOException {
        var step = StoredText.steps().read(json, where("step", row));
        return row.getString(4).equals(PartWriter.OF_PLAN)
                ? new BookPart.PlanStep(row.getInt(3), row.getInt(2), step)
                : new BookPart.RequestStep(row.getInt(3), row.getInt(2), step);
    }

    /** How a refusal calls a row. */
    private String where(String table, ResultSet row) throws SQLException {
        return book + " " + table + " " + row.getInt(2);
    }

    private void read(String table, String columns, Part part, List<BookPart> parts) throws SQLException, IOException {
        String sql = "SELECT content, " + columns + " FROM plumbline_" + table
                + " WHERE book = ? AND revision > ? ORDER BY " + order(columns);
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            Row.of(select).text(book).number(after);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    parts.add(part.of(rows, rows.getString(1).getBytes(StandardCharsets.UTF_8)));
                }
            }
        }
    }

    /** Of several things each, the first ones of all come before the second ones: each finds its place. */
    private static String order(String columns) {
        return columns.equals("0") ? "book" : columns;
    }
}
