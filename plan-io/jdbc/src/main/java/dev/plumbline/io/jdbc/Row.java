package dev.plumbline.io.jdbc;

import dev.plumbline.audit.Digest;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Fills the parameters of a statement one after the other. Confined to one thread. */
final class Row {

    /** What a column to filter by holds at most. */
    static final int LONGEST = 200;

    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    private final PreparedStatement statement;
    private int at;

    private Row(PreparedStatement statement) {
        this.statement = statement;
    }

    static Row of(PreparedStatement statement) {
        return new Row(statement);
    }

    Row number(long number) throws SQLException {
        statement.setLong(++at, number);
        return this;
    }

    Row text(String text) throws SQLException {
        statement.setString(++at, text);
        return this;
    }

    /** A text to filter by. */
    Row key(@Nullable Object value) throws SQLException {
        statement.setString(++at, value == null ? null : shortened(value.toString()));
        return this;
    }

    Row content(byte[] json) throws SQLException {
        return text(new String(json, StandardCharsets.UTF_8));
    }

    /** A time to filter by; none where it lies outside what databases hold. */
    Row time(@Nullable Instant time) throws SQLException {
        boolean fits = time != null && time.isAfter(FIRST) && time.isBefore(LAST);
        statement.setObject(++at, fits ? OffsetDateTime.ofInstant(time, ZoneOffset.UTC) : null);
        return this;
    }

    void execute() throws SQLException {
        statement.executeUpdate();
    }

    /** The text itself, or its digest where it is too long or holds what some databases do not take. */
    static String shortened(String text) {
        boolean fits = text.length() <= LONGEST && text.indexOf('\0') < 0;
        return fits ? text : "#" + Digest.of(text);
    }
}
