package dev.plumbline.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ExecutionTest {

    /** Another kind of fact. */
    private record Note(String text) implements Fact {
        @Override
        public Moment when() {
            return Moment.of(LocalDate.of(2024, 7, 1));
        }
    }

    private static Entry<Note> note(String text) {
        return new Entry<>(new Note(text), Stamp.of("li", Instant.EPOCH));
    }

    @Test
    void startsEmpty() {
        assertThat(Execution.empty().entries()).isEmpty();
        assertThat(Execution.empty()).hasToString("Execution of 0 facts");
    }

    @Test
    void answersTheFactsOfOneKindInTheirOrder() {
        Execution record = Execution.empty()
                .append(note("a"))
                .append(Remark.entry(1))
                .append(note("b"))
                .append(Remark.entry(2));

        assertThat(record.entries(Note.class)).containsExactly(note("a"), note("b"));
        assertThat(record.entries(Remark.class)).isEqualTo(Remark.entries(1, 3));
        assertThat(record.entries(Fact.class)).hasSize(4);
    }

    @Test
    void refusesToTellWhatCameSinceAStranger() {
        Execution left = Execution.empty().append(note("left"));
        Execution right = Execution.empty().append(note("right"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> left.append(note("more")).since(right))
                .withMessageContaining("[2]")
                .withMessageContaining("[1]");
        assertThatIllegalArgumentException().isThrownBy(() -> Execution.empty().since(left));
    }

    @Test
    void letsNobodyChangeItThroughItsEntries() {
        Execution record = Execution.empty().append(note("a"));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> record.entries().add(note("b")));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> record.entries().set(0, note("b")));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> record.entries().get(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> record.append(note("b")).since(record).get(-1));
    }

    @Test
    void givesEachOfSeveralThreadsItsOwnContinuationOfOneRecord() throws Exception {
        int threads = 8;
        int appended = 200;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int size : new int[] {0, 1, 15, 16, 100}) {
                Execution shared = oneByOne(Execution.empty(), Remark.entries(0, size));
                List<Execution> grown = atOnce(pool, threads, shared, appended);
                for (int thread = 0; thread < threads; thread++) {
                    int first = 1000 * (thread + 1);
                    assertThat(grown.get(thread).since(shared)).isEqualTo(Remark.entries(first, first + appended));
                    assertThat(grown.get(thread).entries().subList(0, size)).isEqualTo(Remark.entries(0, size));
                }
                assertThat(shared.entries()).isEqualTo(Remark.entries(0, size));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Execution oneByOne(Execution record, List<? extends Entry<?>> entries) {
        Execution longer = record;
        for (Entry<?> entry : entries) {
            longer = longer.append(entry);
        }
        return longer;
    }

    private static List<Execution> atOnce(ExecutorService pool, int threads, Execution shared, int appended)
            throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Execution>> futures = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int first = 1000 * (thread + 1);
            futures.add(pool.submit(() -> {
                start.await();
                Execution half = oneByOne(shared, Remark.entries(first, first + appended / 2));
                return half.appendAll(Remark.entries(first + appended / 2, first + appended));
            }));
        }
        start.countDown();
        List<Execution> grown = new ArrayList<>();
        for (Future<Execution> future : futures) {
            grown.add(future.get());
        }
        return grown;
    }
}
