package dev.plumbline.io.table.book;

import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.fact.Stamp;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.RowFindings;
import dev.plumbline.io.table.row.Ticks;
import dev.plumbline.io.table.row.WordCells;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.DateContext;
import dev.plumbline.time.Moment;
import dev.plumbline.time.TitleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/** The applications that were read; drafted when all goals and tasks are known. Confined to one thread. */
final class AdjustmentDrafts {

    /** The applications of one sheet: the first ones of its first two tables, and those that wait for their reason. */
    private record OnSheet(List<AdjustmentPart> firsts, List<AdjustmentPart> open) {}

    private final List<AdjustmentPart> parts = new ArrayList<>();
    private final Map<SheetGrid, OnSheet> sheets = new IdentityHashMap<>();

    /** Adds what a table says; a table without a reason belongs to the application on its sheet, and the other way round. */
    void add(AdjustmentPart part) {
        OnSheet sheet = sheets.computeIfAbsent(
                part.row().table().sheet(), any -> new OnSheet(new ArrayList<>(), new ArrayList<>()));
        sheet.open().removeIf(AdjustmentPart::isOwn);
        for (AdjustmentPart known : part.isOwn() ? sheet.open() : sheet.firsts()) {
            if (known.row().table() != part.row().table()) {
                known.join(part);
                return;
            }
        }
        parts.add(part);
        boolean second = sheet.firsts().size() == 1
                && sheet.firsts().get(0).row().table() != part.row().table();
        if (sheet.firsts().isEmpty() || second) {
            sheet.firsts().add(part);
        }
        if (!part.isOwn()) {
            sheet.open().add(part);
        }
    }

    /** Files all drafts. */
    void finish(BookDraft book) {
        parts.forEach(part -> file(part, book));
    }

    private static void file(AdjustmentPart part, BookDraft book) {
        OfficeTable table = part.row().table();
        PlanDraft plan = part.text(Role.ADJUSTMENT_PLAN)
                .flatMap(text -> named(text, table, book))
                .orElseGet(() -> nearest(part, book.plan(table), book));
        LocalDate day = part.date().orElse(table.asOf());
        PartyId by = part.by().orElse(book.options().recordedBy());
        String name = part.number().orElseGet(() -> by.label() + "@" + day);
        AdjustmentId id = AdjustmentId.of(book.ids().claim("adjustment", plan.id() + "/" + name));
        List<String> words = new ArrayList<>();
        List<Change> changes = new AdjustmentChanges(plan, book).read(part, words);
        String reason = reason(part, words);
        AdjustmentEffects effects = AdjustmentEffects.of(part, book);
        book.apply(AdjustmentDraft.builder()
                .id(id)
                .plan(plan.id())
                .requested(new Stamp(by, Moment.of(day).instant(book.options().zone())))
                .trigger(trigger(part, book))
                .reason(reason.isEmpty() ? Optional.empty() : Optional.of(reason))
                .addAllChanges(changes)
                .expectedEffect(joined(part.text(Role.ADJUSTMENT_EFFECT), effects.general()))
                .addAllEffects(effects.units())
                .implementation(effects.implementation())
                .build());
        part.row().subject("adjustment", id);
        part.lines().forEach(line -> line.row().subject("adjustment", id));
    }

    /** The nearest plan that has something of what is to change. */
    private static PlanDraft nearest(AdjustmentPart part, PlanDraft from, BookDraft book) {
        return book.chain(from).stream()
                .filter(plan -> new AdjustmentChanges(plan, book).fits(part))
                .findFirst()
                .orElse(from);
    }

    /** The plan that a text names by its period. */
    private static Optional<PlanDraft> named(String text, OfficeTable table, BookDraft book) {
        DateContext context = DateContext.of(table.period());
        return TitleText.read(text, context).period().flatMap(book::known);
    }

    /** The reason, with what the application says besides and nothing else can hold. */
    private static String reason(AdjustmentPart part, List<String> words) {
        List<String> lines = new ArrayList<>();
        part.text(Role.ADJUSTMENT_REASON).ifPresent(lines::add);
        lines.addAll(words);
        part.text(Role.ADJUSTMENT_PLAN).ifPresent(text -> lines.add(label(part, Role.ADJUSTMENT_PLAN) + "：" + text));
        part.text(Role.ADJUSTMENT_APPROVAL)
                .ifPresent(text -> lines.add(label(part, Role.ADJUSTMENT_APPROVAL) + "：" + text));
        part.rest().forEach((name, text) -> lines.add(name + "：" + text));
        return String.join("\n", lines);
    }

    private static Optional<String> joined(Optional<String> first, Optional<String> second) {
        return first.isPresent() && second.isPresent()
                ? Optional.of(first.get() + "\n" + second.get())
                : first.or(() -> second);
    }

    private static String label(AdjustmentPart part, Role role) {
        return part.row().table().has(role) ? part.row().table().headerText(role) : FamilyNames.header(role);
    }

    /** The trigger that is named, else the one whose words stand in the reason, which is told. */
    private static AdjustmentTrigger trigger(AdjustmentPart part, BookDraft book) {
        Optional<AdjustmentTrigger> named = part.text(Role.ADJUSTMENT_TRIGGER)
                .map(Ticks::chosen)
                .flatMap(text -> book.wordCells().constant(text, "trigger", AdjustmentTrigger.values()));
        if (named.isPresent()) {
            return named.get();
        }
        AdjustmentTrigger told = part.text(Role.ADJUSTMENT_TRIGGER)
                .flatMap(text -> within(text, book))
                .or(() -> part.text(Role.ADJUSTMENT_REASON).flatMap(text -> within(text, book)))
                .orElse(AdjustmentTrigger.FLAWED_PLAN);
        Role said = part.row().table().has(Role.ADJUSTMENT_TRIGGER) ? Role.ADJUSTMENT_TRIGGER : Role.ADJUSTMENT_REASON;
        part.row().tell(said, RowFindings.TRIGGER_UNKNOWN, finding -> finding.putFigure("trigger", told));
        return told;
    }

    /** The longest word of a trigger in a text. */
    private static Optional<AdjustmentTrigger> within(String text, BookDraft book) {
        String key = TextForms.matchingKey(text);
        return book.words().list("trigger").entrySet().stream()
                .filter(each -> each.getKey().length() > 1 && key.contains(each.getKey()))
                .max(Comparator.comparingInt(each -> each.getKey().length()))
                .map(Entry::getValue)
                .flatMap(id -> WordCells.byId(id, AdjustmentTrigger.values()));
    }
}
