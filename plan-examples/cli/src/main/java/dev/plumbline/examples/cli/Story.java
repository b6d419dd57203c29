package dev.plumbline.examples.cli;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.book.BookStep;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanBookStore;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Difference;
import dev.plumbline.plan.letter.LetterRegister;
import dev.plumbline.plan.letter.LetterSide;
import dev.plumbline.plan.letter.LetterSigned;
import dev.plumbline.plan.letter.ResponsibilityLetter;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.VersionComparison;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Moment;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What stories about plans and requests have in common: steps that are taken and told, letters that are signed. */
abstract class Story {

    private final Locale locale;
    private final Consumer<String> out;
    private final PlanBookStore store;
    private final PlanId plan;

    Story(Locale locale, Consumer<String> out, PlanBook book, PlanId plan) {
        this.locale = locale;
        this.out = out;
        this.store = new PlanBookStore(book);
        this.plan = plan;
    }

    /** Tells it from its beginning. */
    abstract void tell();

    Locale locale() {
        return locale;
    }

    PlanBookStore store() {
        return store;
    }

    /** A step that is taken for granted. */
    void step(PlanEvent event, Stamp stamp) {
        store.take(plan, PlanAction.of(event), stamp).orThrow();
    }

    /** A step with the plan, and what became of it. */
    BookStep take(PlanAction action, Stamp stamp) {
        BookStep step = store.take(plan, action, stamp);
        tell(step, action.event(), stamp, () -> store.book().history(plan).state());
        return step;
    }

    /** A step with a request, and what became of it. */
    BookStep take(AdjustmentId id, AdjustmentAction action, Stamp stamp) {
        BookStep step = store.take(id, action, stamp);
        tell(
                step,
                action.event(),
                stamp,
                () -> store.book().adjustment(id).orElseThrow().state());
        return step;
    }

    private void tell(BookStep step, Localized event, Stamp stamp, Supplier<Localized> state) {
        String by = stamp.by().label();
        line(step.refusal()
                .map(refused -> "   ✗ " + by + ": " + refused.text(locale))
                .orElseGet(() -> "   " + by + ": " + event.text(locale) + " → "
                        + state.get().text(locale)));
    }

    /** What one version has otherwise than another. */
    void differences(int from, int to) {
        VersionComparison.of(store.book().history(plan), from, to).lines().forEach(this::difference);
    }

    private void difference(VersionComparison.Line line) {
        Difference difference = line.difference();
        line("   " + difference.name() + " " + difference.label().text(locale) + ": " + difference.before(locale)
                + " → " + difference.after(locale) + " " + line.reasons());
    }

    /** Who is told of a publication, and why. */
    void notices(BookStep published) {
        published
                .notices()
                .forEach(notice ->
                        line("   " + words("通知 ", "tell ") + notice.party().label() + ": "
                                + String.join(
                                        "; ",
                                        notice.reasons().stream()
                                                .map(reason -> reason.text(locale))
                                                .toList())));
    }

    /** Both sides sign: the head of the owner's unit, and whom the owner reports to. */
    void sign(ResponsibilityLetter letter, Stamp when) {
        Moment moment = Moment.of(when.recordedAt().atZone(StoryCompany.ZONE).toLocalDate());
        for (LetterSide side : LetterSide.values()) {
            PartyId by = person(
                    side == LetterSide.OWNER
                            ? letter.owner()
                            : letter.superior().orElseThrow());
            LetterSigned signed =
                    new LetterSigned(letter.plan(), letter.version(), letter.owner(), side, letter.content(), moment);
            store.update(book -> book.record(signed, Stamp.of(by, when.recordedAt())));
        }
    }

    /** Who signs for a party: the head of a unit, the holder of a position. */
    private PartyId person(PartyId party) {
        Organisation organisation = store.book().organisation();
        PartyId head = party instanceof OrgUnitId id
                ? organisation.unit(id).flatMap(OrgUnit::head).orElseThrow()
                : party;
        return organisation.personOf(head);
    }

    LetterRegister register() {
        return new LetterRegister(
                store.book().history(plan),
                store.book().organisation(),
                store.book().execution().entries(LetterSigned.class),
                store.book().zone());
    }

    void unsigned() {
        List<String> open = register().unsigned().stream()
                .map(signed -> signed.letter().owner().label())
                .toList();
        line("   " + words("未签署：", "unsigned: ") + (open.isEmpty() ? words("无", "none") : String.join(", ", open)));
    }

    void say(String chinese, String english) {
        line(words(chinese, english));
    }

    String words(String chinese, String english) {
        return Localized.isChinese(locale) ? chinese : english;
    }

    void line(String text) {
        out.accept(text);
    }
}
