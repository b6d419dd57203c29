package dev.plumbline.io.jdbc;

import dev.plumbline.book.BookKeepingException;
import dev.plumbline.io.spi.PlanFormatException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Transactions of a database.
 *
 * @param source where connections come from
 * @param name how messages call it
 */
record Database(DataSource source, String name) {

    private static final Set<String> TAKEN_BACK = Set.of("40001", "40P01");
    /** Of rows, of tables in PostgreSQL, of tables in H2. */
    private static final Set<String> THERE_ALREADY = Set.of("23505", "42P07", "42S01");

    /** What a transaction does. */
    @FunctionalInterface
    interface Work<T> {
        T in(Connection connection) throws SQLException, IOException;
    }

    /** Reads in one transaction. */
    <T> T read(Work<T> work) {
        try {
            return transaction(work).ended();
        } catch (SQLException | IOException broken) {
            throw BookKeepingException.notRead(name, broken);
        }
    }

    /**
     * Writes in one transaction, if the work answers that it may.
     *
     * @return false if it may not, or the database took it back because of another transaction
     * @throws IllegalArgumentException if it is given what no book can hold, such as a date outside 1900 to 2200
     */
    boolean write(Work<Boolean> work) {
        Outcome<Boolean> outcome;
        try {
            outcome = transaction(work);
        } catch (SQLException broken) {
            if (isTakenBack(broken)) {
                return false;
            }
            throw BookKeepingException.notKept(name, broken);
        } catch (PlanFormatException unwritable) {
            throw new IllegalArgumentException(unwritable.getMessage(), unwritable);
        } catch (IOException broken) {
            throw BookKeepingException.notKept(name, broken);
        }
        return outcome.kept(name);
    }

    /** Whether the transaction was rolled back for good because of another one: not serializable, or a deadlock. */
    private static boolean isTakenBack(SQLException broken) {
        return TAKEN_BACK.contains(String.valueOf(broken.getSQLState()));
    }

    /** Whether a row of that key is there already, or the table is, because another transaction was quicker. */
    static boolean isThereAlready(SQLException broken) {
        return THERE_ALREADY.contains(String.valueOf(broken.getSQLState()));
    }

    /**
     * How a transaction ended.
     *
     * @param answer what the work answered
     * @param commit why its commit was not answered; null if it was
     */
    private record Outcome<T>(T answer, @Nullable SQLException commit) {

        T ended() throws SQLException {
            if (commit != null) {
                throw commit;
            }
            return answer;
        }

        boolean kept(String name) {
            if (commit != null && !isTakenBack(commit)) {
                throw BookKeepingException.unknown(name, commit);
            }
            return commit == null && Boolean.TRUE.equals(answer);
        }
    }

    private <T> Outcome<T> transaction(Work<T> work) throws SQLException, IOException {
        Connection connection = source.getConnection();
        try {
            boolean auto = connection.getAutoCommit();
            connection.setAutoCommit(false);
            Outcome<T> outcome = ended(connection, work, auto);
            if (outcome.commit() == null) {
                restore(connection, auto);
            }
            return outcome;
        } finally {
            close(connection);
        }
    }

    private static <T> Outcome<T> ended(Connection connection, Work<T> work, boolean auto)
            throws SQLException, IOException {
        T answer;
        try {
            answer = work.in(connection);
        } catch (Throwable broken) {
            if (isRolledBack(connection, broken)) {
                restore(connection, auto);
            }
            throw broken;
        }
        try {
            if (Boolean.FALSE.equals(answer)) {
                connection.rollback();
            } else {
                connection.commit();
            }
            return new Outcome<>(answer, null);
        } catch (SQLException broken) {
            return new Outcome<>(answer, broken);
        }
    }

    private static boolean isRolledBack(Connection connection, Throwable because) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException gone) {
            // the database rolls back what a lost connection left
            because.addSuppressed(gone);
            return false;
        }
    }

    /** The transaction has ended, and what becomes of the connection changes nothing about that. */
    private static void restore(Connection connection, boolean auto) {
        try {
            connection.setAutoCommit(auto);
        } catch (SQLException gone) {
            // a pool finds out by itself
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            // closed it is
        }
    }
}
