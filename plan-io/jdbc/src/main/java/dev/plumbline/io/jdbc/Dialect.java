package dev.plumbline.io.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** The databases that are known; they differ in the script that makes the tables. */
enum Dialect {
    H2("H2", "h2.sql"),
    POSTGRESQL("PostgreSQL", "postgresql.sql");

    private final String product;
    private final String script;

    Dialect(String product, String script) {
        this.product = product;
        this.script = script;
    }

    /**
     * The one of a product.
     *
     * @throws SQLException if it is none of them
     */
    static Dialect of(String product) throws SQLException {
        for (Dialect each : values()) {
            if (each.product.equals(product)) {
                return each;
            }
        }
        throw new SQLException("the database is [" + product + "], where H2 or PostgreSQL is known");
    }

    String script() {
        try (InputStream in = Dialect.class.getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + script + ". Get it anew.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
