package dev.plumbline.book;

import dev.plumbline.Given;
import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.StalePlanVersionException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The one place where the newest form of a plan book stands while several people work on it (SAFE-8).
 *
 * <p>Every change is made to the newest form and put in its place in one piece; where somebody else was quicker, it is
 * made anew to what they left. A change that would lose a step or a fact is refused. Over a {@link BookKeeping} a change
 * that was made is kept: where the keeping is shared with other programs, their changes count as those of other people.
 * A change that could not be kept is not made ({@link BookKeepingException}). Thread-safe.
 */
public final class PlanBookStore {

    private final BookKeeping keeping;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile KeptBook newest;

    /**
     * A store that holds a book in memory, and nothing beyond the program's end.
     *
     * @throws IllegalArgumentException if a plan of the book is only supposed: nothing supposed is kept
     */
    public PlanBookStore(PlanBook book) {
        this(new MemoryKeeping(refuseSupposed(book)));
    }

    /**
     * A store of a book that is kept somewhere, such as in a journal or a database.
     *
     * @throws BookKeepingException if it cannot be read there
     */
    public PlanBookStore(BookKeeping keeping) {
        Given.one(keeping, "keeping");
        this.keeping = keeping;
        this.newest = keeping.read();
    }

    private static PlanBook refuseSupposed(PlanBook book) {
        Given.one(book, "book");
        if (!book.content().supposed().isEmpty()) {
            throw new IllegalArgumentException(
                    "Plan [" + book.content().supposed().iterator().next()
                            + "] of the book is only supposed. Give the store the book as it is.");
        }
        return book;
    }

    /** The newest form that this store knows; what other programs kept since shows with {@link #refresh()}. */
    public PlanBook book() {
        return newest.book();
    }

    /** How many changes made the book that this store knows, the first of which brought it in. */
    public long revision() {
        return newest.revision();
    }

    /**
     * The newest form, with what other programs have kept.
     *
     * @throws BookKeepingException if it cannot be read
     */
    public PlanBook refresh() {
        return fresh().book();
    }

    /**
     * The facts that came after a revision, those of other programs too, and the revision to ask with the next time.
     * Whoever asks so gets each fact once.
     *
     * @param revision the revision of an earlier answer; 0 for all facts
     * @throws IllegalArgumentException if it is none that this book had
     * @throws BookKeepingException if what others kept cannot be read
     */
    public RecordedSince recordedSince(long revision) {
        return fresh().recordedSince(revision);
    }

    /**
     * Records a fact, whatever others have done meanwhile.
     *
     * @return the book with it
     * @throws BookKeepingException if it could not be kept
     */
    public PlanBook record(Fact fact, Stamp stamp) {
        Given.all(fact, "fact", stamp, "stamp");
        return recordAll(List.of(new Entry<>(fact, stamp)));
    }

    /**
     * Records facts in their order and as one piece, whatever others have done meanwhile.
     *
     * @return the book with them
     * @throws IllegalArgumentException if one of them cannot be kept, such as a date outside 1900 to 2200
     * @throws BookKeepingException if they could not be kept; none of them is recorded then
     */
    public PlanBook recordAll(Collection<? extends Entry<?>> entries) {
        Given.one(entries, "entries");
        return change(newest, book -> book.recordAll(entries));
    }

    /**
     * Makes a change whatever others have done meanwhile.
     *
     * @param change answers the changed book; may be asked more than once, and has no other effect
     * @return the book as the change left it
     * @throws StaleBookException if the change did not start from the book it was given and would lose what others did
     * @throws IllegalArgumentException if a plan of the changed book is only supposed
     * @throws BookKeepingException if the change could not be kept
     */
    public PlanBook update(UnaryOperator<PlanBook> change) {
        Given.one(change, "change");
        return change(fresh(), change);
    }

    /**
     * Brings the book up to date from one that was read anew, such as a month's workbook (IO-2f).
     *
     * @param read what was read
     * @param by who brings it up to date, and when
     * @return what the update did, its findings among it; {@link #book()} holds it
     * @throws BookKeepingException if it could not be kept
     */
    public BookUpdate update(PlanBook read, Stamp by) {
        Given.all(read, "read", by, "by");
        BookUpdate[] last = new BookUpdate[1];
        update(book -> {
            last[0] = BookUpdate.of(book, read, by);
            return last[0].book();
        });
        return last[0];
    }

    private PlanBook change(KeptBook start, UnaryOperator<PlanBook> change) {
        KeptBook before = start;
        while (true) {
            PlanBook after = change.apply(before.book());
            Continuation.check(before.book(), after);
            refuseSupposed(after);
            if (put(before, after)) {
                return after;
            }
            before = fresh();
        }
    }

    /** The newest form, where others may have kept something since. */
    private KeptBook fresh() {
        lock.lock();
        try {
            newest = keeping.readSince(newest);
            return newest;
        } finally {
            lock.unlock();
        }
    }

    /** Keeps a book in the place of the one it was made of; false if that is not the newest any more. */
    private boolean put(KeptBook before, PlanBook after) {
        lock.lock();
        try {
            if (newest != before) {
                return false;
            }
            BookChange change = BookChange.between(before.book(), after);
            if (change.isEmpty()) {
                return true;
            }
            KeptBook next = before.next(after);
            if (!keeping.keep(next, change)) {
                return false;
            }
            newest = next;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Makes a change only while the version of a plan that its maker knows is in force.
     *
     * @param expected the number of that version
     * @param change answers the changed book; may be asked more than once, and has no other effect
     * @return the book as the change left it
     * @throws StalePlanVersionException if another version came into force; nothing is changed
     */
    public PlanBook update(PlanId plan, int expected, UnaryOperator<PlanBook> change) {
        Given.all(plan, "plan", change, "change");
        return update(book -> {
            int current = book.history(plan).currentNumber();
            if (current != expected) {
                throw new StalePlanVersionException(plan, expected, current);
            }
            return change.apply(book);
        });
    }

    /**
     * Takes a step with a plan, decided on the newest form.
     *
     * @return moved or refused; a refused step changes nothing
     */
    public BookStep take(PlanId plan, PlanAction action, Stamp by) {
        Given.one(plan, "plan");
        Given.one(action, "action");
        Given.one(by, "by");
        return step(book -> book.take(plan, action, by));
    }

    /** Takes a step with a request, decided on the newest form. */
    public BookStep take(AdjustmentId request, AdjustmentAction action, Stamp by) {
        Given.one(request, "request");
        Given.one(action, "action");
        Given.one(by, "by");
        return step(book -> book.take(request, action, by));
    }

    /**
     * Takes a step with a plan only while it stands as whoever decides on it has seen it.
     *
     * @param seen the book that was looked at
     * @throws StaleBookException if another step was taken with it since; nothing is changed
     */
    public BookStep take(PlanBook seen, PlanId plan, PlanAction action, Stamp by) {
        Given.one(seen, "seen");
        Given.one(plan, "plan");
        Given.one(action, "action");
        Given.one(by, "by");
        return step(book -> {
            check(head(seen, plan), head(book, plan), Reference.of("plan", plan.value()), seen, book);
            return book.take(plan, action, by);
        });
    }

    /**
     * Takes a step with a request only while it and the version in force stand as whoever decides on it has seen them.
     *
     * @param seen the book that was looked at
     * @throws StaleBookException if another step was taken with it, or another version came into force, since; nothing is
     *     changed
     */
    public BookStep take(PlanBook seen, AdjustmentId request, AdjustmentAction action, Stamp by) {
        Given.one(seen, "seen");
        Given.one(request, "request");
        Given.one(action, "action");
        Given.one(by, "by");
        return step(book -> {
            check(head(seen, request), head(book, request), Reference.of("adjustment", request.value()), seen, book);
            return book.take(request, action, by);
        });
    }

    private BookStep step(Function<PlanBook, BookStep> decide) {
        while (true) {
            KeptBook before = fresh();
            BookStep step = decide.apply(before.book());
            if (!step.isMoved() || put(before, step.book())) {
                return step;
            }
        }
    }

    private static void check(Digest known, Digest now, Reference subject, PlanBook seen, PlanBook book) {
        if (!known.equals(now)) {
            throw new StaleBookException(subject, book, seen);
        }
    }

    private static Digest head(PlanBook book, PlanId plan) {
        return book.history(plan).trail().head();
    }

    /** Of the request's record and of the versions of its plan. */
    private static Digest head(PlanBook book, AdjustmentId id) {
        Optional<AdjustmentRequest> request = book.adjustment(id);
        String versions = request.map(AdjustmentRequest::plan)
                .map(book::history)
                .map(PlanHistory::currentNumber)
                .map(String::valueOf)
                .orElse("");
        return Digest.of(request.map(known -> known.trail().head().toString()).orElse("") + "/" + versions);
    }
}
