package dev.plumbline.io.jdbc;

import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.BookChange;
import dev.plumbline.book.BookKeepingException;
import dev.plumbline.book.KeptBook;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanBookStore;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The plan books in a database, H2 or PostgreSQL (数据库中的账本, IO-1, SAFE-8).
 *
 * <p>What a store answered is committed; it lasts as long as the database keeps what it has committed. H2 writes it to the disk
 * half a second later unless its URL says {@code ;WRITE_DELAY=0}, so that a program that is killed loses what was answered
 * last; PostgreSQL writes it at once. Each change is a transaction of its own on a connection of its own, committed by the
 * store: it is no part of a transaction of the caller's, and a data source that hands out the caller's connection
 * must not be given.
 *
 * <p>Any number of programs may work on one book, each with a store of its own: what one of them decided on a book that another
 * has changed meanwhile is decided anew. A connection is taken from the data source for each change and given back; a pool
 * makes that quick. Thread-safe.
 */
public final class JdbcBooks {

    private static final int ATTEMPTS = 5;

    private final Database database;
    private final Dialect dialect;

    private JdbcBooks(Database database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    /**
     * The books behind a data source.
     *
     * @throws BookKeepingException if it cannot be reached, or is of another product than H2 and PostgreSQL
     */
    public static JdbcBooks of(DataSource source) {
        Database database = new Database(source, "the database");
        return database.read(connection -> {
            String url = Optional.ofNullable(connection.getMetaData().getURL()).orElse("the database");
            // what follows may hold a password
            String place = url.split("[?;]", 2)[0];
            return new JdbcBooks(
                    new Database(source, place),
                    Dialect.of(connection.getMetaData().getDatabaseProductName()));
        });
    }

    /** The script that makes the tables, for those who make them by themselves; running it twice changes nothing. */
    public String script() {
        return dialect.script();
    }

    /**
     * Makes the tables where they are not there yet.
     *
     * @throws BookKeepingException if the database does not let it
     */
    public JdbcBooks createTables() {
        for (int attempt = 1; !isMade(attempt); attempt++) {
            // another program is at the same
        }
        return this;
    }

    /** Whether the tables are there now; of two programs that make them at once a database refuses one, which looks again. */
    private boolean isMade(int attempt) {
        try {
            boolean isMade = database.write(connection -> {
                try (Statement statement = connection.createStatement()) {
                    for (String each : script().split(";\\s*\\R")) {
                        statement.execute(each);
                    }
                }
                return true;
            });
            if (!isMade && attempt >= ATTEMPTS) {
                throw BookKeepingException.notKept(
                        database.name(),
                        new SQLException("the database took the making of the tables back [" + attempt
                                + "] times; make them with the script"));
            }
            return isMade;
        } catch (BookKeepingException refused) {
            boolean isElsewhere = refused.getCause() instanceof SQLException cause && Database.isThereAlready(cause);
            if (isElsewhere && attempt < ATTEMPTS) {
                return false;
            }
            throw refused;
        }
    }

    /**
     * The names of the books, in order.
     *
     * @throws BookKeepingException if they cannot be read
     */
    public List<String> names() {
        return database.read(connection -> {
            List<String> names = new ArrayList<>();
            try (PreparedStatement select =
                            connection.prepareStatement("SELECT book FROM plumbline_book ORDER BY book");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        });
    }

    /**
     * Brings a book in, and answers the store of it.
     *
     * @param name what it is called by; 1 to 200 characters, of which those that take two places in UTF-16 count twice
     * @throws IllegalArgumentException if there is a book of that name, or a plan of the book is only supposed
     * @throws BookKeepingException if it could not be kept
     */
    public PlanBookStore create(String name, PlanBook book) {
        new PlanBookStore(book);
        JdbcKeeping keeping = keeping(name);
        KeptBook first = KeptBook.restoring(Restoring.STORED)
                .add(1, BookChange.all(book))
                .build();
        while (!keeping.create(first)) {
            if (keeping.isThere()) {
                throw new IllegalArgumentException(
                        "There is a book [" + name + "] already. Open it, or call the new one otherwise.");
            }
        }
        return new PlanBookStore(keeping);
    }

    /**
     * The store of a book.
     *
     * @throws BookKeepingException if there is none of that name, or a row of it cannot be read
     */
    public PlanBookStore open(String name) {
        return new PlanBookStore(keeping(name));
    }

    /**
     * The store of a book, brought in first where there is none of that name.
     *
     * @throws IllegalArgumentException as of {@link #create}
     * @throws BookKeepingException as of {@link #open} and {@link #create}
     */
    public PlanBookStore openOrCreate(String name, PlanBook first) {
        if (keeping(name).isThere()) {
            return open(name);
        }
        try {
            return create(name, first);
        } catch (IllegalArgumentException refused) {
            if (keeping(name).isThere()) {
                return open(name);
            }
            throw refused;
        }
    }

    /** The facts of a book, to be looked up without the book. */
    public JdbcFacts facts(String name) {
        return new JdbcFacts(database, checked(name));
    }

    private JdbcKeeping keeping(String name) {
        return new JdbcKeeping(database, checked(name));
    }

    private static String checked(String name) {
        boolean isText =
                name.codePoints().noneMatch(each -> each == 0 || Character.getType(each) == Character.SURROGATE);
        if (name.isBlank() || name.length() > Row.LONGEST || !isText) {
            throw new IllegalArgumentException("A book cannot be called [" + name + "]. Give it a name of 1 to "
                    + Row.LONGEST + " whole characters, such as 2024; those beyond the usual ones count twice.");
        }
        return name;
    }
}
