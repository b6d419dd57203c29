package dev.plumbline.attack;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.book.BookStep;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanBookStore;
import dev.plumbline.book.StaleBookException;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanAction;
import java.util.function.UnaryOperator;

/** The way in to the newest form of a book: the library's, or a planted copy that lets something through. */
interface Door {

    PlanBook book();

    /** What the store itself is, where reflection may take hold of it. */
    Object handle();

    BookStep take(AdjustmentId request, AdjustmentAction action, Stamp by);

    BookStep take(PlanId plan, PlanAction action, Stamp by);

    /** Puts a book in place that somebody made of another; whether that is let in is for the door to say. */
    boolean put(PlanBook made);

    /** The library's own. */
    static Door of(PlanBook book) {
        return new Store(new PlanBookStore(book));
    }

    /** The library's store. */
    record Store(PlanBookStore store) implements Door {

        @Override
        public PlanBook book() {
            return store.book();
        }

        @Override
        public Object handle() {
            return store;
        }

        @Override
        public BookStep take(AdjustmentId request, AdjustmentAction action, Stamp by) {
            return store.take(request, action, by);
        }

        @Override
        public BookStep take(PlanId plan, PlanAction action, Stamp by) {
            return store.take(plan, action, by);
        }

        @Override
        public boolean put(PlanBook made) {
            try {
                UnaryOperator<PlanBook> change = any -> made;
                store.update(change);
                return true;
            } catch (StaleBookException | IllegalArgumentException refused) {
                return false;
            }
        }
    }
}
