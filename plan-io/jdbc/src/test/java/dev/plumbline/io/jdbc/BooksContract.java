package dev.plumbline.io.jdbc;

import static dev.plumbline.io.jdbc.Measured.BOOK;
import static dev.plumbline.io.jdbc.Measured.NEXT;
import static dev.plumbline.io.jdbc.Measured.YEAR;
import static dev.plumbline.io.jdbc.Measured.by;
import static dev.plumbline.io.jdbc.Measured.entry;
import static dev.plumbline.io.jdbc.Measured.fact;
import static dev.plumbline.io.jdbc.Measured.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.book.BookKeepingException;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanBookStore;
import dev.plumbline.book.RecordedSince;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.StalePlanVersionException;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every database has to hold to (IO-1, SAFE-8). */
@Timeout(60)
abstract class BooksContract {

    private static final int WRITERS = 8;

    private JdbcBooks books;
    private String name;

    /** As applications have it: from a pool where connecting takes its time. */
    abstract DataSource source() throws SQLException;

    /** A new connection each time, so that a killed one troubles nobody else. */
    DataSource unpooled() throws SQLException {
        return source();
    }

    /** Ends the connections of others, as a failing network does. */
    abstract void killOthers(Connection own) throws SQLException;

    @BeforeEach
    void tables() throws SQLException {
        books = JdbcBooks.of(source()).createTables();
        name = UUID.randomUUID().toString();
    }

    private PlanBookStore create() {
        return books.create(name, BOOK);
    }

    private long count(String table) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT COUNT(*) FROM plumbline_" + table + " WHERE book = '" + name + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A plan that comes into force. */
    private static void publish(PlanBookStore store, PlanId plan) {
        store.take(plan, PlanAction.of(PlanEvent.SUBMIT), by("li", 1)).orThrow();
        store.take(plan, PlanAction.of(PlanEvent.TAKE_UP), by("qian", 2)).orThrow();
        store.take(plan, PlanAction.of(PlanEvent.APPROVE), by("chen", 3)).orThrow();
        store.take(plan, PlanAction.of(PlanEvent.PUBLISH), by("qian", 4)).orThrow();
    }

    @Test
    @DisplayName("A date that no book can hold is the caller's mistake, no failure of the database; nothing is kept")
    void refusesWhatCannotBeWritten() {
        PlanBookStore store = create();
        Fact early = Measurement.of(IndicatorId.of("revenue"), LocalDate.of(1024, 6, 30), Quantity.parse("1万元"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.record(early, by("li", 0)))
                .withMessageContaining("1024-06-30");
        store.record(fact(1), by("li", 0));
        assertThat(numbers(books.open(name).book())).containsExactly(1);
    }

    @Test
    @DisplayName("Whatever was changed is there for others, and for whoever opens the book later")
    void keeps() {
        PlanBookStore store = create();
        PlanBookStore early = books.open(name);
        store.record(fact(1), by("li", 0));
        publish(store, YEAR);
        store.recordAll(List.of(entry(2), entry(3)));
        store.update(book -> book.toBuilder().zone(ZoneId.of("UTC")).build().record(fact(4), by("li", 0)));

        assertThat(books.open(name).book()).isEqualTo(store.book());
        assertThat(early.refresh()).isEqualTo(store.book());
        assertThat(early.revision()).isEqualTo(store.revision()).isEqualTo(8);
        assertThat(store.book().integrity()).isEmpty();
        assertThat(early.refresh()).isSameAs(early.book());
    }

    @Test
    @DisplayName("Requests come back with their steps, and so do the versions that they made")
    void requests() throws SQLException {
        PlanBookStore store = create();
        PlanBookStore early = books.open(name);
        publish(store, YEAR);
        AdjustmentId id = AdjustmentId.of("2024-A1");
        AdjustmentDraft draft =
                AdjustmentDraft.of(store.book().history(YEAR), by("li", 5), AdjustmentTrigger.RESOURCE_CHANGE)
                        .toBuilder()
                        .id(id)
                        .reason("人员减少")
                        .expectedEffect("目标可达")
                        .withoutEffects(true)
                        .implementation("即日执行")
                        .addChange(Change.target(IndicatorId.of("revenue"), Quantity.parse("1.8亿元")))
                        .build();
        store.update(book -> book.file(draft));
        store.take(id, AdjustmentAction.of(AdjustmentEvent.SUBMIT), by("li", 6)).orThrow();
        PlanBookStore late = books.open(name);
        late.take(id, AdjustmentAction.of(AdjustmentEvent.TAKE_UP), by("qian", 7))
                .orThrow();

        assertThat(store.refresh()).isEqualTo(early.refresh()).isEqualTo(late.book());
        assertThat(store.book()).isEqualTo(books.open(name).book());
        assertThat(store.book().adjustment(id).orElseThrow().state()).isEqualTo(AdjustmentState.UNDER_REVIEW);
        assertThat(store.book().integrity()).isEmpty();
        assertThat(count("request")).isEqualTo(1);
        assertThat(count("step")).isEqualTo(4 + 3);
    }

    @Test
    @DisplayName("A fact is a row, and a step writes its own row and what it changed")
    void rows() throws SQLException {
        PlanBookStore store = create();
        IntStream.range(0, 5).forEach(number -> store.record(fact(number), by("li", 0)));
        publish(store, YEAR);

        assertThat(count("fact")).isEqualTo(5);
        assertThat(count("plan")).isEqualTo(2);
        assertThat(count("step")).isEqualTo(4);
        assertThat(count("version")).isEqualTo(1);
        assertThat(count("history")).isEqualTo(1);
    }

    private int execute(String sql) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql.replace("?", "'" + name + "'"));
        }
    }

    /** Whatever somebody may do to the rows of a book behind its back. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE plumbline_plan SET place = 5 WHERE book = ? AND place = 1",
                "UPDATE plumbline_version SET history = 3 WHERE book = ?",
                "UPDATE plumbline_step SET owned = 7 WHERE book = ? AND place = 1",
                "UPDATE plumbline_step SET owner = 'request' WHERE book = ? AND place = 3",
                "UPDATE plumbline_fact SET place = 50 WHERE book = ? AND place = 1",
                "UPDATE plumbline_fact SET revision = 0 WHERE book = ? AND place = 1",
                "UPDATE plumbline_fact SET revision = 500 WHERE book = ? AND place = 4",
                "UPDATE plumbline_book SET facts = 3 WHERE book = ?",
                "UPDATE plumbline_book SET revision = 2 WHERE book = ?",
                "UPDATE plumbline_book SET revision = 0 WHERE book = ?",
                "UPDATE plumbline_book SET revision = 100 WHERE book = ?",
                "UPDATE plumbline_book SET decided = 100 WHERE book = ?",
                "UPDATE plumbline_book SET format = 2 WHERE book = ?",
                "DELETE FROM plumbline_frame WHERE book = ?",
                "DELETE FROM plumbline_plan WHERE book = ? AND place = 1",
                "DELETE FROM plumbline_plan WHERE book = ?",
                "DELETE FROM plumbline_history WHERE book = ?",
                "DELETE FROM plumbline_version WHERE book = ?",
                "DELETE FROM plumbline_step WHERE book = ? AND place = 3",
                "DELETE FROM plumbline_step WHERE book = ? AND place = 0",
                "DELETE FROM plumbline_fact WHERE book = ? AND place = 0",
                "DELETE FROM plumbline_fact WHERE book = ? AND place = 2",
                "DELETE FROM plumbline_fact WHERE book = ? AND place = 4",
                "UPDATE plumbline_fact SET content = '{}' WHERE book = ? AND place = 2",
                "UPDATE plumbline_plan SET content = '[' WHERE book = ? AND place = 0",
            })
    @DisplayName("Rows that were deleted or changed are noticed when the book is opened, with what to do")
    void rowsThatAreNotThose(String sql) throws SQLException {
        PlanBookStore store = create();
        IntStream.range(0, 5).forEach(number -> store.record(fact(number), by("li", 0)));
        publish(store, YEAR);
        assertThat(books.open(name).book()).isEqualTo(store.book());

        assertThat(execute(sql)).isPositive();
        assertThatThrownBy(() -> books.open(name))
                .isInstanceOf(BookKeepingException.class)
                .hasMessageContaining("See to the cause");
        try {
            store.record(fact(6), by("li", 0));
        } catch (BookKeepingException noticed) {
            assertThat(noticed.isUnknown()).isFalse();
        }
    }

    @Test
    @DisplayName("A book that went back behind what a store has read is noticed by the store")
    void wentBack() throws SQLException {
        PlanBookStore store = create();
        IntStream.range(0, 3).forEach(number -> store.record(fact(number), by("li", 0)));
        PlanBook before = store.book();
        execute("UPDATE plumbline_book SET revision = 1 WHERE book = ?");
        assertThatThrownBy(() -> store.record(fact(3), by("li", 0)))
                .isInstanceOf(BookKeepingException.class)
                .hasMessageContaining("Restore the book");
        assertThatThrownBy(store::refresh).isInstanceOf(BookKeepingException.class);
        assertThat(store.book()).isEqualTo(before);
    }

    @Test
    @DisplayName("A book that was deleted and brought in anew is another one for those who knew the first")
    void anotherOfTheName() throws SQLException {
        PlanBookStore known = books.create(name, BOOK);
        known.record(fact(1), by("li", 0));
        execute("DELETE FROM plumbline_book WHERE book = ?");
        PlanBookStore anew = books.create(name, BOOK);
        for (int number = 2; number <= 5; number++) {
            anew.record(fact(number), by("li", 0));
        }

        assertThatThrownBy(known::refresh)
                .isInstanceOf(BookKeepingException.class)
                .hasMessageContaining("another one");
        assertThatThrownBy(() -> known.record(fact(9), by("li", 0))).isInstanceOf(BookKeepingException.class);
        assertThat(numbers(books.open(name).book())).containsExactly(2, 3, 4, 5);
    }

    @Test
    @DisplayName("Programs that start at once make the tables and the book once")
    void startsAtOnce() throws InterruptedException {
        ConcurrentLinkedQueue<Throwable> refused = new ConcurrentLinkedQueue<>();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> programs = IntStream.range(0, WRITERS)
                .mapToObj(number -> new Thread(() -> {
                    try {
                        start.await();
                        books.createTables().openOrCreate(name, BOOK).record(fact(number), by("li", 0));
                    } catch (Throwable broken) {
                        refused.add(broken);
                    }
                }))
                .toList();
        programs.forEach(Thread::start);
        start.countDown();
        for (Thread program : programs) {
            program.join();
        }
        assertThat(refused).isEmpty();
        assertThat(numbers(books.open(name).book())).hasSize(WRITERS);
    }

    @Test
    @DisplayName("Facts of a book that is not there are asked for in vain, and that is told")
    void factsOfNoBook() {
        assertThatThrownBy(() -> books.facts("nowhere").of(YEAR))
                .isInstanceOf(BookKeepingException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    @DisplayName("A connection goes back as it came, whatever happened on it")
    void connectionsAsTheyCame() throws SQLException {
        try (Connection one = source().getConnection()) {
            DataSource single = ProxySource.of(source(), (connection, method, arguments) -> {
                if (method.getName().equals("close")) {
                    assertThat(connection.getAutoCommit()).isTrue();
                }
                if (method.getName().equals("prepareStatement") && ((String) arguments[0]).contains("plumbline_fact")) {
                    throw new StackOverflowError("planted");
                }
            });
            PlanBookStore store = books.create(name, BOOK);
            assertThat(store.book()).isEqualTo(BOOK);
            assertThatThrownBy(() -> JdbcBooks.of(single).facts(name).of(YEAR)).isInstanceOf(StackOverflowError.class);
            assertThat(one.getAutoCommit()).isTrue();
        }
    }

    @Test
    @DisplayName("Many books live in one database, each for itself")
    void manyBooks() {
        PlanBookStore store = create();
        PlanBookStore other = books.openOrCreate(name + "-2", PlanBook.of());
        store.record(fact(1), by("li", 0));

        assertThat(books.names()).contains(name, name + "-2");
        assertThat(other.refresh()).isEqualTo(PlanBook.of());
        assertThat(books.openOrCreate(name, PlanBook.of()).book()).isEqualTo(store.book());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> books.create(name, BOOK))
                .withMessageContaining("[" + name + "]");
        assertThatIllegalArgumentException().isThrownBy(() -> books.open(" "));
        assertThatThrownBy(() -> books.open("none"))
                .isInstanceOf(BookKeepingException.class)
                .hasMessageContaining("there is no book [none]");
    }

    @Test
    @DisplayName("Facts are found by their plan, by what they are about, and since a revision")
    void facts() {
        PlanBookStore store = create();
        store.record(fact("revenue", 1), by("li", 0));
        store.record(fact("profit", 2), by("li", 0));
        RecordedSince first = books.facts(name).since(0);
        store.record(fact("revenue", 3), by("li", 0));
        publish(store, NEXT);
        RecordedSince second = books.facts(name).since(first.revision());

        assertThat(numbers(books.facts(name).of(YEAR))).containsExactly(1, 3);
        assertThat(numbers(books.facts(name).of(NEXT))).containsExactly(2);
        assertThat(numbers(books.facts(name).about(Reference.of("indicator", "profit"))))
                .containsExactly(2);
        assertThat(numbers(first.entries())).containsExactly(1, 2);
        assertThat(numbers(second.entries())).containsExactly(3);
        assertThat(books.facts(name).since(second.revision()).entries()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> books.facts(name).since(99))
                .withMessageContaining("[99]");
    }

    @Test
    @DisplayName("A fact about a plan that another program brought in is found by that plan")
    void planOfOthers() {
        PlanBookStore store = create();
        PlanBookStore other = books.open(name);
        Plan month = BOOK.plans().get(0).toBuilder()
                .id(PlanId.of("2024-06"))
                .period(Period.month(2024, 6))
                .build();
        Plan renamed = month.toBuilder()
                .goals(List.of(month.goals().get(0).toBuilder()
                        .id(GoalId.of("june"))
                        .indicator(Indicator.atLeast("1亿元").toBuilder()
                                .id(IndicatorId.of("june"))
                                .build())
                        .build()))
                .build();
        store.update(book -> book.with(renamed));
        other.record(fact("june", 1), by("li", 0));

        assertThat(numbers(books.facts(name).of(PlanId.of("2024-06")))).containsExactly(1);
    }

    @Test
    @DisplayName("A plan that is taken out is gone for others too")
    void shorter() throws SQLException {
        PlanBookStore store = create();
        PlanBookStore other = books.open(name);
        store.update(book ->
                book.toBuilder().plans(List.of(book.plan(NEXT).orElseThrow())).build());

        assertThat(other.refresh()).isEqualTo(store.book());
        assertThat(other.book().plans()).hasSize(1);
        assertThat(count("plan")).isEqualTo(1);
    }

    @Test
    @DisplayName("Texts and ids of any length and with any character come back as they were")
    void oddTexts() {
        PlanId odd = PlanId.of("年".repeat(3000) + "\u0000😀'\";--");
        PlanBook book = PlanBook.of(BOOK.plans().get(0).toBuilder()
                .id(odd)
                .overview("x\u0000y".repeat(50_000))
                .build());
        PlanBookStore store = books.create(name, book);
        store.record(fact(1), by("li\u0000\n\u2028", 0));

        assertThat(books.open(name).book()).isEqualTo(store.book());
        assertThat(numbers(books.facts(name).of(odd))).containsExactly(1);
    }

    @Test
    @DisplayName("SAFE-8: eight writers with a store each lose nothing, and see the same book in the end")
    void writers() throws InterruptedException {
        create();
        int each = 8;
        ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int first = writer * each;
            Thread thread = new Thread(() -> {
                PlanBookStore store = books.open(name);
                for (int at = 0; at < each; at++) {
                    int number = first + at;
                    if (at % 4 == 0) {
                        store.update(book -> counted(book).record(fact(number), by("li", 0)));
                    } else {
                        store.record(fact(number), by("li", 0));
                    }
                }
            });
            thread.setUncaughtExceptionHandler((any, failure) -> failures.add(failure));
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        PlanBookStore after = books.open(name);
        assertThat(failures).isEmpty();
        assertThat(numbers(after.book()))
                .hasSize(WRITERS * each)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, WRITERS * each).boxed().toList());
        assertThat(after.revision()).isEqualTo(1 + WRITERS * each);
        assertThat(after.book().plan(YEAR).orElseThrow().overview()).contains("x".repeat(WRITERS * each / 4));
    }

    /** One more than the book counted: lost if two are decided on the same. */
    private static PlanBook counted(PlanBook book) {
        Plan plan = book.plan(YEAR).orElseThrow();
        return book.with(
                plan.toBuilder().overview(plan.overview().orElse("") + "x").build());
    }

    @Test
    @DisplayName("SAFE-8: a decision on a version that another program replaced is refused with both")
    void stale() {
        PlanBookStore store = create();
        PlanBookStore other = books.open(name);
        publish(other, YEAR);

        assertThatThrownBy(() -> store.update(YEAR, 0, book -> book.record(fact(1), by("li", 0))))
                .isInstanceOfSatisfying(StalePlanVersionException.class, stale -> {
                    assertThat(stale.expected()).isZero();
                    assertThat(stale.current()).isEqualTo(1);
                });
        assertThat(store.refresh().execution().size()).isZero();
    }

    @Test
    @DisplayName("'Since a revision' never passes over a row whose transaction commits after one with a higher number")
    void noRowIsPassedOver() throws Exception {
        create();
        PausingCommit pausing = new PausingCommit();
        PlanBookStore slow = JdbcBooks.of(ProxySource.of(source(), pausing)).open(name);
        PlanBookStore quick = books.open(name);
        Thread first = new Thread(() -> slow.record(fact(1), by("li", 0)));
        first.start();
        pausing.awaitPaused();
        AtomicBoolean isQuickDone = new AtomicBoolean();
        Thread second = new Thread(() -> {
            quick.record(fact(2), by("li", 0));
            isQuickDone.set(true);
        });
        second.start();
        second.join(300);

        RecordedSince between = books.facts(name).since(0);
        assertThat(isQuickDone).as("the second waits for the first").isFalse();
        assertThat(between.entries()).isEmpty();
        pausing.goOn();
        first.join();
        second.join();
        RecordedSince after = books.facts(name).since(between.revision());
        assertThat(numbers(after.entries())).containsExactly(1, 2);
        assertThat(after.revision()).isEqualTo(between.revision() + 2);
    }

    @Test
    @DisplayName("Whatever statement is the last before a crash: the whole change is there, or nothing of it")
    void crashes() throws SQLException {
        PlanBookStore sound = create();
        FailingStatement counting = new FailingStatement(0);
        JdbcBooks.of(ProxySource.of(source(), counting)).open(name).update(BooksContract::changedInManyWays);
        int statements = counting.statements();
        assertThat(statements).isGreaterThan(5);

        int kept = 0;
        for (int failing = 1; failing <= statements; failing++) {
            FailingStatement planted = new FailingStatement(failing);
            PlanBook before = sound.refresh();
            try {
                JdbcBooks.of(ProxySource.of(source(), planted)).open(name).update(BooksContract::changedInManyWays);
            } catch (BookKeepingException failed) {
                assertThat(failed.isUnknown()).isEqualTo(planted.failedAtCommit());
            }
            PlanBook after = sound.refresh();
            boolean isWhole = after.equals(changedInManyWays(before));
            assertThat(isWhole || after.equals(before))
                    .as("statement %s", failing)
                    .isTrue();
            assertThat(books.open(name).book()).isEqualTo(after);
            kept += isWhole ? 1 : 0;
        }
        assertThat(kept).isLessThan(statements);
    }

    private static PlanBook changedInManyWays(PlanBook book) {
        int size = book.execution().size();
        return counted(book).toBuilder()
                .zone(ZoneId.of("GMT+" + size % 10))
                .build()
                .recordAll(List.of(entry(size), entry(size + 1)));
    }

    @Test
    @DisplayName(
            "Connections are killed under eight writers: each looks whether its fact is there, and none is lost or doubled")
    void killed() throws Exception {
        create();
        int each = 6;
        ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
        CountDownLatch running = new CountDownLatch(WRITERS);
        DataSource source = unpooled();
        JdbcBooks shared = JdbcBooks.of(source);
        for (int writer = 0; writer < WRITERS; writer++) {
            int first = writer * each;
            Thread thread = new Thread(() -> {
                for (int at = 0; at < each; at++) {
                    surelyRecorded(shared, first + at, failures);
                }
                running.countDown();
            });
            thread.setUncaughtExceptionHandler((any, failure) -> {
                failures.add(failure);
                running.countDown();
            });
            thread.start();
        }
        int kills = 0;
        try (Connection killer = source.getConnection()) {
            while (kills < 15 && !running.await(40, TimeUnit.MILLISECONDS)) {
                killOthers(killer);
                kills++;
            }
        }
        running.await();

        assertThat(kills).isPositive();
        assertThat(failures).isNotEmpty();
        assertThat(failures).allMatch(BookKeepingException.class::isInstance);
        assertThat(numbers(shared.open(name).book()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, WRITERS * each).boxed().toList());
    }

    /** What an application does whose answer was lost. */
    private void surelyRecorded(JdbcBooks shared, int number, ConcurrentLinkedQueue<Throwable> failures) {
        while (true) {
            try {
                PlanBookStore store = shared.open(name);
                if (!numbers(store.book()).contains(number)) {
                    store.record(fact(number), by("li", 0));
                }
                return;
            } catch (BookKeepingException killed) {
                failures.add(killed);
            }
        }
    }

    @Test
    @DisplayName("A name is a text of up to 200 characters, and no half of one")
    void names() {
        for (String odd : List.of("\uD83D", "a\uDE00", "\u0000", " ", "年".repeat(201))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> books.create(odd, BOOK))
                    .withMessageContaining("A book cannot be called");
        }
        String longest = "😀".repeat(98) + System.nanoTime() % 1000;
        books.create(longest, BOOK);
        assertThat(books.names()).contains(longest);
    }
}
