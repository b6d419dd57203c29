package dev.plumbline.io.table.book;

import dev.plumbline.fact.Reference;
import dev.plumbline.io.table.row.AmountFindings;
import dev.plumbline.io.table.row.CellFindings;
import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.PercentCells;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Ledgers of resources (资源管理台账): what is planned, allocated and used of each, an entry each (RES-2). */
final class LedgerRows implements Rows {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<LedgerEntryKind, Role> COLUMNS = new EnumMap<>(Map.of(
            LedgerEntryKind.PLANNED, Role.LEDGER_PLANNED,
            LedgerEntryKind.ALLOCATED, Role.LEDGER_ALLOCATED,
            LedgerEntryKind.USED, Role.LEDGER_USED));

    @Override
    public void take(OfficeTable table, BookDraft book) {
        PlanDraft plan = book.plan(table);
        boolean numbered = Numbers.identify(table, Role.LEDGER_NUMBER, book.words());
        Map<LedgerEntryKind, LocalDate> ends = new EnumMap<>(LedgerEntryKind.class);
        COLUMNS.forEach((kind, role) -> GoalTimes.own(table, role, plan)
                .ifPresent(part -> ends.put(kind, part.days().end())));
        for (TableRow row : book.rows(table)) {
            take(row, plan, numbered, ends, book);
        }
    }

    private static void take(
            TableRow row, PlanDraft plan, boolean numbered, Map<LedgerEntryKind, LocalDate> ends, BookDraft book) {
        Optional<String> resource = row.required(Role.LEDGER_RESOURCE);
        Map<LedgerEntryKind, Quantity> amounts = amounts(row);
        if (resource.isEmpty() || amounts.isEmpty()) {
            if (resource.isPresent()) {
                row.report(
                        Role.LEDGER_RESOURCE,
                        CellFindings.VALUE_MISSING,
                        Localized.of("计划、分配或使用的数量", "an amount planned, allocated or used"),
                        finding -> finding.putFigure("header", headers(row)));
            }
            row.refuse();
            return;
        }
        if (!numbered && row.text(Role.LEDGER_NUMBER).isPresent()) {
            row.layout(Role.LEDGER_NUMBER);
        }
        compare(row, amounts);
        record(row, ResourceId.of(resource.get()), amounts, ends, plan, book);
        row.subject("resource", resource.get());
    }

    private static String headers(TableRow row) {
        return COLUMNS.values().stream()
                .filter(row.table()::has)
                .map(row.table()::headerText)
                .reduce((first, second) -> first + "、" + second)
                .orElse("");
    }

    private static Map<LedgerEntryKind, Quantity> amounts(TableRow row) {
        Map<LedgerEntryKind, Quantity> amounts = new EnumMap<>(LedgerEntryKind.class);
        Optional<String> unit = Amounts.unitOfRow(row, COLUMNS.values());
        COLUMNS.forEach((kind, role) ->
                Amounts.read(row, role, Role.LEDGER_UNIT, unit).ifPresent(amount -> amounts.put(kind, amount)));
        return amounts;
    }

    /** The cause of an overrun stands with what was used; whatever else the row says with its first entry. */
    private static void record(
            TableRow row,
            ResourceId resource,
            Map<LedgerEntryKind, Quantity> amounts,
            Map<LedgerEntryKind, LocalDate> ends,
            PlanDraft plan,
            BookDraft book) {
        Optional<LocalDate> date = DateCells.end(row, Role.LEDGER_DATE);
        if (date.isEmpty()) {
            row.tellUndated();
        }
        Optional<Reference> about = Kept.aboutTask(row, Role.LEDGER_TASK, plan, book);
        Optional<String> cause = row.text(Role.LEDGER_CAUSE);
        LedgerEntryKind noted = amounts.containsKey(LedgerEntryKind.USED)
                ? LedgerEntryKind.USED
                : amounts.keySet().iterator().next();
        Map<String, String> rest = row.attributes();
        LedgerEntryKind first = amounts.keySet().iterator().next();
        amounts.forEach((kind, amount) -> book.record(
                LedgerEntry.builder()
                        .resource(resource)
                        .kind(kind)
                        .when(Moment.of(
                                date.orElse(ends.getOrDefault(kind, row.table().asOf()))))
                        .quantity(amount)
                        .about(about)
                        .note(cause.filter(any -> kind == noted))
                        .attributes(kind == first ? rest : Map.of())
                        .build(),
                Optional.empty(),
                date.isPresent()));
    }

    /** A stated share of use is held against what was used of what was allocated, else of what was planned. */
    private static void compare(TableRow row, Map<LedgerEntryKind, Quantity> amounts) {
        Optional<BigDecimal> stated = PercentCells.any(row, Role.LEDGER_UTILISATION);
        if (stated.isEmpty()) {
            return;
        }
        row.compared(Role.LEDGER_UTILISATION);
        boolean fits = fits(amounts, LedgerEntryKind.ALLOCATED, stated.get())
                || fits(amounts, LedgerEntryKind.PLANNED, stated.get());
        Optional<BigDecimal> rate =
                rate(amounts, LedgerEntryKind.ALLOCATED).or(() -> rate(amounts, LedgerEntryKind.PLANNED));
        if (!fits && rate.isPresent()) {
            row.tell(
                    Role.LEDGER_UTILISATION,
                    AmountFindings.DERIVED_DIFFERS,
                    finding -> finding.putFigure(
                            "computed",
                            Quantity.of(
                                    rate.get().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros(), Unit.PERCENT)));
        }
    }

    private static boolean fits(Map<LedgerEntryKind, Quantity> amounts, LedgerEntryKind of, BigDecimal stated) {
        int scale = Math.max(0, stated.stripTrailingZeros().scale());
        return rate(amounts, of)
                .filter(rate -> rate.setScale(scale, RoundingMode.HALF_UP).compareTo(stated) == 0)
                .isPresent();
    }

    private static Optional<BigDecimal> rate(Map<LedgerEntryKind, Quantity> amounts, LedgerEntryKind of) {
        Quantity used = amounts.get(LedgerEntryKind.USED);
        Quantity whole = amounts.get(of);
        boolean comparable = used != null && whole != null && used.unit().equals(whole.unit()) && whole.signum() > 0;
        return comparable
                ? Optional.of(used.amount().multiply(HUNDRED).divide(whole.amount(), 6, RoundingMode.HALF_UP))
                        .filter(Quantity::fits)
                : Optional.empty();
    }
}
