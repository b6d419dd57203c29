package dev.plumbline.io.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.postgresql.ds.PGConnectionPoolDataSource;

class PostgresBooksTest extends BooksContract {

    private static EmbeddedPostgres server;
    private static JdbcConnectionPool pool;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        PGConnectionPoolDataSource connections = new PGConnectionPoolDataSource();
        connections.setUrl(server.getJdbcUrl("postgres", "postgres"));
        pool = JdbcConnectionPool.create(connections);
        pool.setMaxConnections(20);
    }

    @AfterAll
    static void stop() throws IOException {
        pool.dispose();
        server.close();
    }

    @Override
    DataSource source() {
        return pool;
    }

    @Override
    DataSource unpooled() {
        return server.getPostgresDatabase();
    }

    /** Those that wait for nothing are the pool's, which would hand out dead ones to the tests after this. */
    @Override
    void killOthers(Connection own) throws SQLException {
        try (Statement statement = own.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE pid <> pg_backend_pid() AND datname = current_database() AND state <> 'idle'");
        }
    }
}
