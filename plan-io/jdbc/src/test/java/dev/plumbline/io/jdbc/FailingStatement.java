package dev.plumbline.io.jdbc;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;

/** Loses the connection at one statement of the changes, or at their commit; the database forgets what was not committed. */
final class FailingStatement implements ProxySource.Watch {

    private final int failing;
    private int statements;
    private boolean writes;
    private boolean failedAtCommit;

    /** @param failing which of them fails, counted from 1; 0 for none */
    FailingStatement(int failing) {
        this.failing = failing;
    }

    @Override
    public void before(Connection connection, Method method, Object[] arguments) throws SQLException {
        boolean isChange = ProxySource.isChange(method, arguments);
        writes |= isChange;
        boolean isCommit = writes && method.getName().equals("commit");
        if ((isChange || isCommit) && ++statements == failing) {
            failedAtCommit = isCommit;
            connection.rollback();
            connection.close();
            throw new SQLException("planted: the connection is lost", "08006");
        }
    }

    int statements() {
        return statements;
    }

    boolean failedAtCommit() {
        return failedAtCommit;
    }
}
