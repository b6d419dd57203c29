package dev.plumbline.book;

import dev.plumbline.Given;
import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.StalePlanVersionException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The one place where the newest form of a plan book stands while several people work on it (SAFE-8).
 *
 * <p>Every change is made to the newest form and put in its place in one piece; where somebody else was quicker, it is
 * made anew to what they left. A change that would lose a step or a fact is refused. Thread-safe; holds a book in memory
 * and nothing on disk.
 */
public final class PlanBookStore {

    private final AtomicReference<PlanBook> newest;

    /**
     * A store that holds a book.
     *
     * @throws IllegalArgumentException if a plan of the book is only supposed: nothing supposed is kept
     */
    public PlanBookStore(PlanBook book) {
        Given.one(book, "book");
        if (!book.content().supposed().isEmpty()) {
            throw new IllegalArgumentException(
                    "Plan [" + book.content().supposed().iterator().next()
                            + "] of the book is only supposed. Give the store the book as it is.");
        }
        this.newest = new AtomicReference<>(book);
    }

    /** The newest form. */
    public PlanBook book() {
        return newest.get();
    }

    /**
     * Makes a change whatever others have done meanwhile.
     *
     * @param change answers the changed book; may be asked more than once, and has no other effect
     * @return the book as the change left it
     * @throws StaleBookException if the change did not start from the book it was given and would lose what others did
     */
    public PlanBook update(UnaryOperator<PlanBook> change) {
        Given.one(change, "change");
        while (true) {
            PlanBook before = newest.get();
            PlanBook after = change.apply(before);
            Continuation.check(before, after);
            if (newest.compareAndSet(before, after)) {
                return after;
            }
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
            PlanBook before = newest.get();
            BookStep step = decide.apply(before);
            if (!step.isMoved() || newest.compareAndSet(before, step.book())) {
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
