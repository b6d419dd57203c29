package dev.plumbline.io.json;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.book.BookPart;
import dev.plumbline.book.PlanBook;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import org.jspecify.annotations.Nullable;

/** A part of a book as it is written: where it belongs, and one of the things that a part can be. */
record BookPartDocument(
        @Nullable Integer ofHistory,
        @Nullable Integer ofRequest,
        @Nullable Integer position,
        @Nullable PlanBook frame,
        @Nullable Plan plan,
        @Nullable PlanHistory history,
        @Nullable PlanVersion version,
        @Nullable AdjustmentRequest request,
        @Nullable AuditEntry step) {

    static BookPartDocument from(BookPart part) {
        if (part instanceof BookPart.Frame of) {
            return new BookPartDocument(null, null, null, of.frame(), null, null, null, null, null);
        }
        if (part instanceof BookPart.OfPlan of) {
            return new BookPartDocument(null, null, of.position(), null, of.plan(), null, null, null, null);
        }
        if (part instanceof BookPart.Life of) {
            return new BookPartDocument(null, null, of.position(), null, null, of.life(), null, null, null);
        }
        if (part instanceof BookPart.Version of) {
            return new BookPartDocument(of.life(), null, of.position(), null, null, null, of.version(), null, null);
        }
        if (part instanceof BookPart.Request of) {
            return new BookPartDocument(null, null, of.position(), null, null, null, null, of.request(), null);
        }
        return ofStep(part);
    }

    private static BookPartDocument ofStep(BookPart part) {
        if (part instanceof BookPart.PlanStep of) {
            return new BookPartDocument(of.life(), null, of.position(), null, null, null, null, null, of.step());
        }
        BookPart.RequestStep of = (BookPart.RequestStep) part;
        return new BookPartDocument(null, of.request(), of.position(), null, null, null, null, null, of.step());
    }

    BookPart toPart() {
        if (frame != null) {
            return new BookPart.Frame(frame);
        }
        if (plan != null) {
            return new BookPart.OfPlan(place(position), plan);
        }
        if (history != null) {
            return new BookPart.Life(place(position), history);
        }
        if (version != null) {
            return new BookPart.Version(place(ofHistory), place(position), version);
        }
        return request != null ? new BookPart.Request(place(position), request) : toStep();
    }

    private BookPart toStep() {
        if (step == null) {
            throw new IllegalArgumentException(
                    "It is no part of a book: it holds neither frame, plan, history, version, request nor step.");
        }
        return ofHistory != null
                ? new BookPart.PlanStep(ofHistory, place(position), step)
                : new BookPart.RequestStep(place(ofRequest), place(position), step);
    }

    private static int place(@Nullable Integer given) {
        if (given == null) {
            throw new IllegalArgumentException(
                    "A part of a book does not say where it belongs. Restore the whole text.");
        }
        return given;
    }
}
