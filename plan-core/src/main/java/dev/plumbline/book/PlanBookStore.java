package dev.plumbline.book;

import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.StalePlanVersionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * The one place where the newest form of a plan book stands while several people work on it (SAFE-8).
 *
 * <p>Every change is made to the newest form and put in its place in one piece; where somebody else was quicker, it is
 * made anew to what they left. So no change is lost. Thread-safe; holds a book in memory and nothing on disk.
 */
public final class PlanBookStore {

    private final AtomicReference<PlanBook> newest;

    public PlanBookStore(PlanBook book) {
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
     */
    public PlanBook update(UnaryOperator<PlanBook> change) {
        while (true) {
            PlanBook before = newest.get();
            PlanBook after = change.apply(before);
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
        return update(book -> {
            int current = book.history(plan).currentNumber();
            if (current != expected) {
                throw new StalePlanVersionException(plan, expected, current);
            }
            return change.apply(book);
        });
    }
}
