package dev.plumbline.io.jdbc;

import static dev.plumbline.io.jdbc.Measured.BOOK;
import static dev.plumbline.io.jdbc.Measured.by;
import static dev.plumbline.io.jdbc.Measured.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.book.BookKeepingException;
import dev.plumbline.book.PlanBook;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2BooksTest extends BooksContract {

    private final Queue<Connection> used = new ConcurrentLinkedQueue<>();

    @Override
    DataSource source() {
        return ProxySource.of(
                h2("jdbc:h2:mem:books;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000"), (connection, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        used.add(connection);
                    }
                });
    }

    private static JdbcDataSource h2(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sa");
        return source;
    }

    /** Closed by somebody else between two statements: where all is one program, there is no network to fail. */
    @Override
    void killOthers(Connection own) throws SQLException {
        for (Connection each = used.poll(); each != null; each = used.poll()) {
            each.close();
        }
    }

    @Test
    @DisplayName("A book in a file is there when the database is opened again")
    void file(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("books");
        PlanBook last =
                JdbcBooks.of(h2(url)).createTables().create("2024", BOOK).record(fact(1), by("li", 0));

        assertThat(JdbcBooks.of(h2(url)).open("2024").book()).isEqualTo(last);
    }

    @Test
    @DisplayName("A database that cannot be reached, or has no tables, is told with what to do")
    void noDatabase() {
        assertThatThrownBy(() -> JdbcBooks.of(h2("jdbc:h2:tcp://localhost:1/none")))
                .isInstanceOf(BookKeepingException.class)
                .hasMessageContaining("could not be read");
        assertThatThrownBy(() -> JdbcBooks.of(h2("jdbc:h2:mem:empty")).open("2024"))
                .isInstanceOf(BookKeepingException.class)
                .hasMessageContaining("jdbc:h2:mem:empty");
    }
}
