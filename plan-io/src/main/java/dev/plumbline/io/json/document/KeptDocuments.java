package dev.plumbline.io.json.document;

import dev.plumbline.book.BookChange;
import dev.plumbline.book.BookPart;
import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes of a book, as they are kept line by line. */
public final class KeptDocuments {

    /** The number of a change. */
    private static final NumberCodec<Long> REVISION = new NumberCodec<>(Long.class, KeptDocuments::exact);

    /** A part of a book as it is written: where it belongs, and one of the things that a part can be. */
    private static final ObjectCodec<BookPart> PART = part();

    /** A change with its number as it is written. */
    public static final ObjectCodec<NumberedChange> CHANGE = change();

    private KeptDocuments() {}

    private static @Nullable Long exact(BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException none) {
            return null;
        }
    }

    private static ObjectCodec<NumberedChange> change() {
        Shape<NumberedChange> shape = Shape.of(NumberedChange.class);
        var revision = shape.required("revision", REVISION, NumberedChange::revision);
        var anew = shape.flag("anew", numbered -> numbered.change().anew());
        var parts = shape.list("parts", PART, numbered -> numbered.change().parts());
        var facts = shape.list(
                "facts", FactKinds.ENTRY, numbered -> numbered.change().facts());
        return shape.container(read -> new NumberedChange(
                read.get(revision), new BookChange(read.get(anew), read.get(parts), read.get(facts))));
    }

    private static ObjectCodec<BookPart> part() {
        Shape<BookPart> shape = Shape.of(BookPart.class);
        var ofHistory = shape.nullable("ofHistory", NumberCodec.INTEGER, KeptDocuments::history);
        var ofRequest = shape.nullable("ofRequest", NumberCodec.INTEGER, KeptDocuments::request);
        var position = shape.nullable("position", NumberCodec.INTEGER, KeptDocuments::position);
        var frame = shape.nullable(
                "frame", BookDocuments.BOOK, part -> part instanceof BookPart.Frame of ? of.frame() : null);
        var plan = shape.nullable(
                "plan", PlanDocuments.PLAN, part -> part instanceof BookPart.OfPlan of ? of.plan() : null);
        var life = shape.nullable(
                "history",
                AdjustmentDocuments.PLAN_HISTORY,
                part -> part instanceof BookPart.Life of ? of.life() : null);
        var version = shape.nullable(
                "version",
                AdjustmentDocuments.PLAN_VERSION,
                part -> part instanceof BookPart.Version of ? of.version() : null);
        var request = shape.nullable(
                "request",
                AdjustmentDocuments.ADJUSTMENT,
                part -> part instanceof BookPart.Request of ? of.request() : null);
        var planStep = shape.nullable(
                "planStep",
                AdjustmentDocuments.AUDIT_ENTRY,
                part -> part instanceof BookPart.PlanStep of ? of.step() : null);
        var requestStep = shape.nullable(
                "requestStep",
                AdjustmentDocuments.AUDIT_ENTRY,
                part -> part instanceof BookPart.RequestStep of ? of.step() : null);
        return shape.element(read -> {
            if (read.has(frame)) {
                return new BookPart.Frame(read.find(frame).orElseThrow());
            }
            int place = given(read.find(position));
            if (read.has(plan)) {
                return new BookPart.OfPlan(place, read.find(plan).orElseThrow());
            }
            if (read.has(life)) {
                return new BookPart.Life(place, read.find(life).orElseThrow());
            }
            if (read.has(version)) {
                return new BookPart.Version(
                        given(read.find(ofHistory)), place, read.find(version).orElseThrow());
            }
            if (read.has(request)) {
                return new BookPart.Request(place, read.find(request).orElseThrow());
            }
            return read.has(planStep)
                    ? new BookPart.PlanStep(
                            given(read.find(ofHistory)),
                            place,
                            read.find(planStep).orElseThrow())
                    : new BookPart.RequestStep(
                            given(read.find(ofRequest)),
                            place,
                            read.find(requestStep).orElseThrow(KeptDocuments::nothing));
        });
    }

    private static @Nullable Integer history(BookPart part) {
        if (part instanceof BookPart.Version of) {
            return of.life();
        }
        return part instanceof BookPart.PlanStep of ? of.life() : null;
    }

    private static @Nullable Integer request(BookPart part) {
        return part instanceof BookPart.RequestStep of ? of.request() : null;
    }

    private static @Nullable Integer position(BookPart part) {
        if (part instanceof BookPart.OfPlan of) {
            return of.position();
        }
        if (part instanceof BookPart.Life of) {
            return of.position();
        }
        if (part instanceof BookPart.Version of) {
            return of.position();
        }
        if (part instanceof BookPart.Request of) {
            return of.position();
        }
        if (part instanceof BookPart.PlanStep of) {
            return of.position();
        }
        return part instanceof BookPart.RequestStep of ? of.position() : null;
    }

    private static int given(Optional<Integer> place) {
        return place.orElseThrow(() -> new IllegalArgumentException(
                "A part of a book does not say where it belongs. Restore the whole text."));
    }

    private static IllegalArgumentException nothing() {
        return new IllegalArgumentException(
                "It is no part of a book: it holds neither frame, plan, history, version, request nor step.");
    }
}
