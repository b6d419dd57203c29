package dev.plumbline.io.jdbc;

import dev.plumbline.book.BookKeepingException;
import dev.plumbline.book.FactSubject;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.RecordedSince;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.PlanId;
import java.util.ArrayList;
import java.util.List;

/** The facts of a book in a database, looked up there without reading the book (数据库中的事实). Thread-safe. */
public final class JdbcFacts {

    private final Database database;
    private final String book;

    JdbcFacts(Database database, String book) {
        this.database = database;
        this.book = book;
    }

    /**
     * The facts that came after a revision, and the revision to ask with the next time. Whoever asks so gets each fact once: a
     * fact never comes to light after one of a higher revision.
     *
     * @param revision the revision of an earlier answer; 0 for all facts
     * @throws IllegalArgumentException if it is negative or of a revision to come
     * @throws BookKeepingException if they cannot be read, or there is no such book
     */
    public RecordedSince since(long revision) {
        return database.read(connection -> {
            BookHead head = BookHead.required(connection, book);
            if (revision < 0 || revision > head.revision()) {
                throw new IllegalArgumentException("Revision [" + revision + "] is none of book [" + book
                        + "], which is at [" + head.revision()
                        + "]. Ask with the revision of an earlier answer, or with 0"
                        + " for all.");
            }
            List<Entry<?>> entries = new ArrayList<>();
            new FactRows(connection, book).between(revision, head.revision(), (any, entry) -> entries.add(entry));
            return new RecordedSince(head.revision(), List.copyOf(entries));
        });
    }

    /**
     * The facts about a plan, its goals, indicators, tasks, routines and risks, in the order of recording; as {@link
     * PlanBook#planOf} told when they were kept.
     *
     * @throws BookKeepingException if they cannot be read, or there is no such book
     */
    public List<Entry<?>> of(PlanId plan) {
        return having("plan", plan.value());
    }

    /**
     * The facts about one thing, such as {@code issue/stock} or {@code task/visits}, in the order of recording; as {@link
     * FactSubject} tells.
     *
     * @throws BookKeepingException if they cannot be read, or there is no such book
     */
    public List<Entry<?>> about(Reference subject) {
        return having("subject", subject.toString());
    }

    private List<Entry<?>> having(String column, String value) {
        return database.read(connection -> {
            BookHead.required(connection, book);
            List<Entry<?>> entries = new ArrayList<>();
            new FactRows(connection, book).having(column, value, (any, entry) -> entries.add(entry));
            return List.copyOf(entries);
        });
    }
}
