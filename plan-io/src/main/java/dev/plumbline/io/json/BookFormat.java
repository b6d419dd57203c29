package dev.plumbline.io.json;

import dev.plumbline.book.LostRecord;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Unanswered;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.time.CalendarLayer;

/**
 * The format of plan books in JSON: which document every type is written as, and what every kind of fact is called.
 *
 * <p>A change that older programs could not read takes the next {@link #VERSION}.
 */
final class BookFormat {

    static final String NAME = "plumbline-plan-book";
    static final int VERSION = 1;

    private static final BookFormat CURRENT = new BookFormat();

    private final Codecs all;
    private final Codec<PlanBook> book;
    private final EntryCodec entries;
    private final Codec<CalendarLayer> calendarLayers;

    private BookFormat() {
        Codecs codecs = new Codecs();
        SmallValues.enter(codecs);
        OrganisationParts.enter(codecs);
        PlanParts.enter(codecs);
        PolicyParts.enter(codecs);
        AdjustmentParts.enter(codecs);
        Kinds<Fact> kinds = new Kinds<>(codecs);
        PlanFacts.enter(kinds);
        IssueFacts.enter(kinds);
        CollaborationParts.enter(kinds);
        PlanFacts.corrections(kinds);
        entries = new EntryCodec(kinds);
        codecs.put(Entry.class, entries);
        codecs.element(
                Unanswered.Group.class,
                UnansweredDocument.class,
                UnansweredDocument::from,
                UnansweredDocument::toGroup);
        codecs.element(
                LostRecord.class, LostRecordDocument.class, LostRecordDocument::from, LostRecordDocument::toRecord);
        codecs.container(PlanBook.class, BookDocument.class, BookDocument::from, BookDocument::toBook, any -> null);
        StoredText.enter(codecs);
        all = codecs;
        book = codecs.of(PlanBook.class);
        calendarLayers = codecs.of(CalendarLayer.class);
    }

    static Codec<PlanBook> book() {
        return CURRENT.book;
    }

    /** Values of one type. */
    static <T> Codec<T> of(Class<T> type) {
        return CURRENT.all.of(type);
    }

    /** Days and hours that are laid over a calendar. */
    static Codec<CalendarLayer> calendarLayers() {
        return CURRENT.calendarLayers;
    }

    /** Facts with their stamps. */
    static EntryCodec entries() {
        return CURRENT.entries;
    }
}
