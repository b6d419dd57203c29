package dev.plumbline.io.json.document;

import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.LostRecord;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Unanswered;
import dev.plumbline.io.json.codec.FixedCodec;
import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.party.Organisation;
import dev.plumbline.policy.PlanPolicy;

/** A plan book as a whole. */
public final class BookDocuments {

    /** What a book says it is. */
    public static final String NAME = "plumbline-plan-book";
    /** The version of the format; a change that older programs could not read takes the next one. */
    public static final int VERSION = 1;

    /** Paths about which a source left out the same, as they are written. */
    public static final ObjectCodec<Unanswered.Group> UNANSWERED = unanswered();

    /** What could not be read, as it is written. */
    public static final ObjectCodec<LostRecord> LOST_RECORD = lostRecord();

    /** A plan book as it is written. */
    public static final ObjectCodec<PlanBook> BOOK = book();

    private BookDocuments() {}

    private static ObjectCodec<PlanBook> book() {
        Shape<PlanBook> shape = Shape.of(PlanBook.class);
        shape.required("format", new FixedCodec<>(NAME, TextCodec.TEXT), any -> NAME);
        shape.required("version", new FixedCodec<>(VERSION, NumberCodec.INTEGER), any -> VERSION);
        var zone = shape.nullable("zone", Times.ZONE, PlanBook::zone);
        var organisation = shape.usual(
                "organisation", OrganisationDocuments.ORGANISATION, PlanBook::organisation, Organisation.empty());
        var calendars = shape.list("calendars", CalendarDocuments.CALENDAR, PlanBook::calendars);
        var calendar = shape.optional("calendar", Ids.CALENDAR, PlanBook::calendar);
        var policy = shape.usual("policy", PolicyDocuments.POLICY, PlanBook::policy, PlanPolicy.standard());
        var plans = shape.list("plans", PlanDocuments.PLAN, PlanBook::plans);
        var execution = shape.list(
                "execution", FactKinds.ENTRY, book -> book.execution().entries());
        var histories = shape.list("histories", AdjustmentDocuments.PLAN_HISTORY, PlanBook::histories);
        var adjustments = shape.list("adjustments", AdjustmentDocuments.ADJUSTMENT, PlanBook::adjustments);
        var unanswered =
                shape.list("unanswered", UNANSWERED, book -> book.unanswered().groups());
        var lost = shape.list("lost", LOST_RECORD, PlanBook::lost);
        shape.nullable("origins", StoredOrigin.LIST, any -> null);
        return shape.container(read -> {
            PlanBook.Builder book = PlanBook.builder()
                    .organisation(read.get(organisation))
                    .calendars(read.get(calendars))
                    .calendar(read.find(calendar))
                    .policy(read.get(policy))
                    .plans(read.get(plans))
                    .unanswered(Unanswered.of(read.get(unanswered)));
            read.given(zone, book::zone);
            return PlanBook.restored(
                    Restoring.STORED,
                    book.build().recordAll(read.get(execution)),
                    read.get(histories),
                    read.get(adjustments),
                    read.get(lost));
        });
    }

    private static ObjectCodec<Unanswered.Group> unanswered() {
        Shape<Unanswered.Group> shape = Shape.of(Unanswered.Group.class);
        var codes = shape.list("codes", TextCodec.TEXT, Unanswered.Group::codes);
        var paths = shape.list("paths", TextCodec.TEXT, Unanswered.Group::paths);
        return shape.element(read -> new Unanswered.Group(read.get(codes), read.get(paths)));
    }

    private static ObjectCodec<LostRecord> lostRecord() {
        Shape<LostRecord> shape = Shape.of(LostRecord.class);
        var what = shape.required("what", Texts.REFERENCE, LostRecord::what);
        var plan = shape.optional("plan", Ids.PLAN, LostRecord::plan);
        return shape.element(read -> new LostRecord(read.get(what), read.find(plan)));
    }
}
