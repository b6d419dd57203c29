package dev.plumbline.io.jdbc;

import dev.plumbline.book.BookKeepingException;
import dev.plumbline.io.spi.PlanFormatException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Transactions of a database.
 *
 * @param source where connections come from
 * @param name how messages call it
 */
record Database(DataSource source, String name) {

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

    /** SQLSTATE class 40: the transaction was rolled back for good, because of another one. */
    private static boolean isTakenBack(SQLException broken) {
        return broken.getSQLState() != null && broken.getSQLState().startsWith("40");
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
            Outcome<T> outcome = ended(connection, work);
            if (outcome.commit() == null) {
                restore(connection, auto);
            }
            return outcome;
        } finally {
            close(connection);
        }
    }

    private static <T> Outcome<T> ended(Connection connection, Work<T> work) throws SQLException, IOException {
        T answer;
        try {
            answer = work.in(connection);
        } catch (SQLException | IOException | RuntimeException broken) {
            rollback(connection, broken);
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

    private static void rollback(Connection connection, Exception because) {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            // the database rolls back what a lost connection left
            because.addSuppressed(gone);
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
