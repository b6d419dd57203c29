package dev.plumbline.io.table.book;

import dev.plumbline.fact.Reference;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.NamedParty;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.row.TextLists;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.WrittenDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads cells that list what is needed: 预算5000元,设计部支持 is money and the support of a unit (RES-1). */
final class NeedCells {

    private static final List<String> PEOPLE = List.of("人数", "人力", "人员", "headcount", "manpower");
    private static final Pattern AMOUNT = Pattern.compile("\\d");

    private static final int LONGEST_THING = 20;
    private static final int LONGEST_PROVIDER = 12;

    private NeedCells() {}

    /** The needs a cell lists, each for what {@code about} names. */
    static List<ResourceNeed> read(TableRow row, Role column, Reference about, BookDraft book) {
        List<String> parts = row.text(column).map(TextLists::split).orElse(List.of()).stream()
                .map(part -> isHeads(part, row, column) ? part + "人" : part)
                .toList();
        return needs(parts, row, column, about, book);
    }

    /** The needs that parts of a text tell of; a date alone and 由IT部提供 belong to the need before them. */
    static List<ResourceNeed> needs(List<String> parts, TableRow row, Role column, Reference about, BookDraft book) {
        List<ResourceNeed> needs = new ArrayList<>();
        for (String part : parts) {
            int last = needs.size() - 1;
            Optional<ResourceNeed> more = last < 0 ? Optional.empty() : more(needs.get(last), part, row, book);
            more.ifPresentOrElse(
                    need -> needs.set(last, need),
                    () -> needs.add(draft(part, row, column, book).about(about).build()));
        }
        return needs;
    }

    /** A need with what a part that is no need of its own adds to it. */
    private static Optional<ResourceNeed> more(ResourceNeed need, String part, TableRow row, BookDraft book) {
        ResourceNeed.Builder more = need.toBuilder().description(need.description() + "，" + part);
        Optional<WrittenDate> date = NeedText.date(part, row.dates());
        if (date.isPresent() && need.inPlaceBy().isEmpty()) {
            return Optional.of(dated(more, date.get()).build());
        }
        Optional<OrgUnitId> provider = isProvidedBy(part, book) ? provider(part, book) : Optional.empty();
        return provider.filter(any -> need.provider().isEmpty())
                .map(who -> more.provider(who).build());
    }

    /** 2 under 人数. */
    private static boolean isHeads(String text, TableRow row, Role column) {
        if (text.isEmpty() || !text.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            return false;
        }
        String header = TextForms.simplified(row.table().headerText(column)).toLowerCase(Locale.ROOT);
        return PEOPLE.stream().anyMatch(header::contains);
    }

    /** What a text tells of a need; what it says besides is told and kept in the description. */
    static ResourceNeed.Builder draft(String text, TableRow row, Role column, BookDraft book) {
        NeedText parts = NeedText.of(text, row.dates());
        ResourceNeed.Builder need = ResourceNeed.builder().description(text);
        Measure measure = Measure.read(parts.main());
        Optional<Quantity> quantity = amount(measure);
        Optional<OrgUnitId> provider = provider(parts.main(), book);
        for (String clause : parts.clauses()) {
            Optional<OrgUnitId> unit = provider.isEmpty() ? provider(clause, book) : Optional.empty();
            Optional<Quantity> amount =
                    quantity.isEmpty() && Measure.isAmount(clause) ? amount(Measure.read(clause)) : Optional.empty();
            if (unit.isEmpty() && amount.isEmpty()) {
                tell(clause, text, row, column);
            }
            provider = provider.or(() -> unit);
            quantity = quantity.or(() -> amount);
        }
        if (quantity.isEmpty() && AMOUNT.matcher(parts.main()).find()) {
            tell(parts.main(), text, row, column);
        }
        describe(need, text, thing(measure), quantity);
        parts.date().ifPresent(date -> dated(need, date));
        return need.provider(provider);
    }

    private static Optional<Quantity> amount(Measure measure) {
        return measure.value().filter(amount -> amount.signum() >= 0);
    }

    private static void tell(String value, String need, TableRow row, Role column) {
        row.tell(
                column,
                NeedFindings.PART_UNREAD,
                finding -> finding.value(value).putFigure("value", value).putFigure("need", need));
    }

    /** What is counted: 服务器 of 服务器2台, 前端工程师 of 2名前端工程师; empty where words stand on both sides. */
    private static String thing(Measure measure) {
        Optional<String> name = measure.name();
        Optional<String> rest = measure.reading().rest();
        String thing = name.isPresent() && rest.isPresent()
                ? ""
                : name.or(() -> rest).orElse("").strip();
        return thing.length() > LONGEST_THING ? "" : thing.startsWith("的") ? thing.substring(1) : thing;
    }

    /** The kind, the amount, and the name of the resource, so that needs for the same one can be added up. */
    private static void describe(ResourceNeed.Builder need, String text, String thing, Optional<Quantity> quantity) {
        ResourceKind kind = NeedKinds.of(text, thing, quantity);
        boolean bare = quantity.filter(amount -> amount.unit().isNone()).isPresent();
        need.kind(kind)
                .quantity(
                        kind == ResourceKind.PEOPLE && bare
                                ? quantity.map(amount -> Quantity.of(amount.amount(), NeedKinds.PERSON))
                                : quantity);
        if (quantity.isEmpty() || thing.isEmpty()) {
            return;
        }
        switch (kind) {
            case PEOPLE -> need.skill(thing);
            // Words before an amount name what it is for; it still comes from the budget.
            case MONEY ->
                NeedKinds.account(thing)
                        .ifPresent(account -> need.account(account).resource(ResourceId.of("预算")));
            case MATERIAL, OTHER -> need.resource(ResourceId.of(thing));
        }
    }

    /** Several days are those on which it is needed; one day, or the end of a deadline, is when it must be there. */
    private static ResourceNeed.Builder dated(ResourceNeed.Builder need, WrittenDate date) {
        boolean span = !date.deadline() && date.range().days() > 1;
        return span ? need.span(date.range()) : need.due(date.end());
    }

    /** Whether a text is only about who provides: 由IT部提供, but not 设计部支持, which is support. */
    private static boolean isProvidedBy(String part, BookDraft book) {
        String text = TextForms.simplified(part);
        return book.words().list("providedBy").keySet().stream().anyMatch(text::startsWith);
    }

    /** 设计部 of 设计部支持, 人力资源部 of 内部讲师由人力资源部支持; nobody where what stands there is not one unit alone. */
    private static Optional<OrgUnitId> provider(String written, BookDraft book) {
        String text = TextForms.simplified(written);
        Optional<String> verb = book.words().list("provides").keySet().stream()
                .filter(text::endsWith)
                .max(Comparator.comparingInt(String::length));
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        String before = text.substring(0, text.length() - verb.get().length());
        int from = book.words().list("providedBy").keySet().stream()
                .filter(before::contains)
                .mapToInt(word -> before.lastIndexOf(word) + word.length())
                .max()
                .orElse(0);
        String who = written.substring(from, before.length()).strip();
        if (who.isEmpty() || who.length() > LONGEST_PROVIDER) {
            return Optional.empty();
        }
        List<NamedParty> named = book.partyText().read(who);
        return named.size() == 1 && named.get(0).party() instanceof OrgUnitId unit
                ? Optional.of(unit)
                : Optional.empty();
    }
}
