package dev.plumbline.execution;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The append-only record of what happened (执行记录): every fact with its stamp, in the order of recording.
 *
 * <p>Appending answers a new record in amortised constant time: both share what came before. Immutable and
 * thread-safe.
 */
public final class Execution {

    /** Without any room, so that this constant never holds on to somebody's facts. */
    private static final Execution EMPTY = new Execution(new Chunk(0), 0);

    private final Chunk chunk;
    private final int size;

    private Execution(Chunk chunk, int size) {
        this.chunk = chunk;
        this.size = size;
    }

    /** A record without any fact. */
    public static Execution empty() {
        return EMPTY;
    }

    /** This record and one more fact. */
    public Execution append(Entry<?> entry) {
        Chunk target = room(1, Math.max(16, size * 2));
        target.entries[size] = entry;
        return new Execution(target, size + 1);
    }

    /** This record and more facts, in their order. */
    public Execution appendAll(Collection<? extends Entry<?>> entries) {
        Entry<?>[] more = entries.toArray(Entry<?>[]::new);
        if (more.length == 0) {
            return this;
        }
        Chunk target = room(more.length, Math.max(size + more.length, size * 2));
        System.arraycopy(more, 0, target.entries, size, more.length);
        return new Execution(target, size + more.length);
    }

    /** Where so many more entries can be written: here, or in a copy with room for some in all. */
    private Chunk room(int more, int capacity) {
        return chunk.claim(size, more) ? chunk : chunk.copy(size, more, capacity);
    }

    /** The number of facts. */
    public int size() {
        return size;
    }

    /** All facts with their stamps; a view, not a copy. */
    public List<Entry<?>> entries() {
        return new View(chunk.entries, 0, size);
    }

    /** All facts of one kind with their stamps, in order. */
    public <F extends Fact> List<Entry<F>> entries(Class<F> kind) {
        return entries().stream()
                .filter(entry -> kind.isInstance(entry.fact()))
                .map(entry -> new Entry<>(kind.cast(entry.fact()), entry.stamp()))
                .toList();
    }

    /**
     * What was appended after an earlier record.
     *
     * @throws IllegalArgumentException if this record did not grow out of {@code earlier}
     */
    public List<Entry<?>> since(Execution earlier) {
        if (!startsWith(earlier)) {
            throw new IllegalArgumentException("The record of [" + size + "] facts did not grow out of the one of ["
                    + earlier.size + "]. Ask for what came since a record that this one was appended to.");
        }
        return new View(chunk.entries, earlier.size, size);
    }

    /** Whether this record is an earlier one and perhaps more; at once where they share what came before. */
    public boolean startsWith(Execution earlier) {
        return earlier.size <= size && (earlier.chunk == chunk || chunk.isLike(earlier.chunk, earlier.size));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Execution that && size == that.size && startsWith(that);
    }

    @Override
    public int hashCode() {
        return entries().hashCode();
    }

    @Override
    public String toString() {
        return "Execution of " + size + " facts";
    }

    /** Room for entries that several records share; each place is written once, by whoever claims it. */
    private static final class Chunk {
        private final Entry<?>[] entries;
        private final AtomicInteger used = new AtomicInteger();

        Chunk(int capacity) {
            entries = new Entry<?>[capacity];
        }

        boolean claim(int from, int count) {
            return from + count <= entries.length && used.compareAndSet(from, from + count);
        }

        boolean isLike(Chunk other, int size) {
            for (int at = 0; at < size; at++) {
                if (entries[at] != other.entries[at] && !entries[at].equals(other.entries[at])) {
                    return false;
                }
            }
            return true;
        }

        Chunk copy(int size, int claimed, int capacity) {
            Chunk copy = new Chunk(capacity);
            System.arraycopy(entries, 0, copy.entries, 0, size);
            copy.used.set(size + claimed);
            return copy;
        }
    }

    private static final class View extends AbstractList<Entry<?>> implements RandomAccess {
        private final Entry<?>[] entries;
        private final int from;
        private final int to;

        View(Entry<?>[] entries, int from, int to) {
            this.entries = entries;
            this.from = from;
            this.to = to;
        }

        @Override
        public Entry<?> get(int index) {
            if (index < 0 || index >= size()) {
                throw new IndexOutOfBoundsException("Index " + index + " of " + size());
            }
            return entries[from + index];
        }

        @Override
        public int size() {
            return to - from;
        }
    }
}
