package dev.plumbline.benchmarks;

import dev.plumbline.book.PlanBookStore;
import dev.plumbline.fact.Entry;
import dev.plumbline.io.jdbc.JdbcBooks;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcConnectionPool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What appending 10,000 facts to a book in H2, one by one, costs against plain inserts of the same rows (IO-1): wanted is at
 * most 3 times.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 7, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
public class JdbcAppendBenchmark {

    private static final int FACTS = 10_000;
    private static final int COLUMNS = 9;
    private static final String NAMES =
            "place, revision, kind, plan, subject, holds_at, recorded_by, recorded_at, content";

    private final List<Entry<?>> entries = KeptFacts.entries(FACTS);
    private final List<Object[]> rows = new ArrayList<>();
    private JdbcConnectionPool pool;
    private JdbcBooks books;
    private int number;

    @Setup(Level.Trial)
    public void connect() throws SQLException {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:append;DB_CLOSE_DELAY=-1", "sa", "");
        books = JdbcBooks.of(pool).createTables();
        books.create("rows", KeptFacts.book()).recordAll(entries);
        try (Connection connection = pool.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT " + NAMES + " FROM plumbline_fact ORDER BY place");
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                rows.add(row(found));
            }
        }
    }

    private static Object[] row(ResultSet found) throws SQLException {
        Object[] row = new Object[COLUMNS];
        for (int column = 0; column < COLUMNS; column++) {
            row[column] = found.getObject(column + 1);
        }
        return row;
    }

    @TearDown(Level.Trial)
    public void disconnect() {
        pool.dispose();
    }

    /** A book of its own each time. */
    @Benchmark
    public PlanBookStore append() {
        PlanBookStore store = books.create("book " + number++, KeptFacts.book());
        entries.forEach(entry -> store.recordAll(List.of(entry)));
        return store;
    }

    /** The reference: the same rows, committed one by one. */
    @Benchmark
    public int insert() throws SQLException {
        String name = "book " + number++;
        books.create(name, KeptFacts.book());
        try (Connection connection = pool.getConnection()) {
            for (Object[] row : rows) {
                insert(connection, name, row);
            }
        }
        return rows.size();
    }

    private static void insert(Connection connection, String name, Object[] row) throws SQLException {
        String sql = "INSERT INTO plumbline_fact (book, " + NAMES + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, name);
            for (int column = 0; column < COLUMNS; column++) {
                insert.setObject(column + 2, row[column]);
            }
            insert.executeUpdate();
        }
    }

    public static void main(String... args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(JdbcAppendBenchmark.class.getSimpleName())
                        .build())
                .print("insert", "append");
    }
}
