package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Meaning;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Localized;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads cells that hold amounts, targets or values reached, and tells what is odd about them. */
public final class MeasureCells {

    private static final Localized UNGROUPED = Localized.of(
            "一个写法明确的数值，例如 12000 或 12,000.5", "one number that can only be read one way, such as 12000 or 12,000.5");

    private static final String ACTUAL = "actual";

    private MeasureCells() {}

    /** What a cell says; a bare number has the unit of its row or column. What is ambiguous about it is reported. */
    public static Optional<Measure> read(TableRow row, Role role) {
        return read(row, role, "");
    }

    /** The same of a bare number whose unit another cell of the row says; empty where none does. */
    public static Optional<Measure> read(TableRow row, Role role, String unit) {
        CellValue value = row.usable(role);
        String text = ShortHand.of(row, role, value.text().strip());
        if (row.isNothing(text)) {
            return Optional.empty();
        }
        if (ActualText.isCode(text) && RowUnits.isMeasured(role)) {
            row.report(role, AmountFindings.QUANTITY_EXPECTED, Measure.EXPECTED);
            return Optional.empty();
        }
        AmountText written = AmountText.of(text);
        if (value instanceof CellValue.Text && written.isAmbiguous()) {
            row.report(role, AmountFindings.AMOUNT_AMBIGUOUS, UNGROUPED);
            return Optional.empty();
        }
        if (written.mayPartThousands() && (value instanceof CellValue.Text || text.endsWith("0"))) {
            row.tell(role, AmountFindings.THREE_DECIMALS, finding -> finding);
        }
        boolean actual = role.field().equals(ACTUAL);
        Optional<String> part = actual ? written.part() : Optional.empty();
        if (part.isPresent()) {
            row.tell(role, AmountFindings.PART_OF_WHOLE, finding -> finding.putFigure("part", part.get()));
        }
        AmountText amount =
                part.map(some -> new AmountText(some, Optional.empty())).orElse(written);
        Measure measure = withoutAside(
                unit.isEmpty() ? RowUnits.withUnit(row, role, value, amount.amount()) : amount.amount() + unit,
                aside -> row.tell(role, AmountFindings.AMOUNT_ASIDE, finding -> finding.putFigure("aside", aside)));
        if (actual && ActualText.isRefused(row, role, text, measure)) {
            return Optional.empty();
        }
        for (Finding finding : measure.reading().findings()) {
            row.remarks().add(finding.toBuilder().location(row.location(role)).build());
        }
        if (actual && ActualText.isLimit(measure)) {
            row.tell(
                    role,
                    AmountFindings.AMOUNT_IS_LIMIT,
                    finding -> finding.putFigure("read", measure.value().orElseThrow()));
        }
        return measure.reading().isNothing() ? Optional.empty() : Optional.of(measure);
    }

    /** The one amount of a cell, told by nobody: for those who look beside what they read. */
    public static Optional<Quantity> peek(TableRow row, Role role, String text) {
        return Measure.read(RowUnits.withUnit(row, role, new CellValue.Text(text), text))
                .value();
    }

    /** What a cell under a header says that plays no role of the table as a whole; empty where it holds no amount. */
    public static Optional<Measure> read(TableRow row, HeaderCell header, Role role) {
        CellValue value = row.under(header);
        AmountText amount = AmountText.of(ShortHand.of(row, role, value.text().strip()));
        if (!(value instanceof CellValue.Number || value instanceof CellValue.Text) || amount.isAmbiguous()) {
            return Optional.empty();
        }
        Measure measure = Measure.read(RowUnits.withUnit(row, header, role, value, amount.amount()));
        boolean amounts = measure.value().isPresent() && measure.name().isEmpty() && measure.endsWithAmount();
        if (amounts && role.field().equals(ACTUAL) && isRefused(row, header, measure)) {
            return Optional.empty();
        }
        if (amounts) {
            for (Finding finding : measure.reading().findings()) {
                row.remarks()
                        .add(finding.toBuilder().location(row.location(header)).build());
            }
        }
        return amounts ? Optional.of(measure) : Optional.empty();
    }

    private static boolean isRefused(TableRow row, HeaderCell header, Measure measure) {
        return ActualText.isRefused(
                row.under(header).text().strip(), measure, row.table().period(), finding -> {
                    row.remarks()
                            .add(finding.toBuilder()
                                    .location(row.location(header))
                                    .build());
                    return finding;
                });
    }

    /** A remark in brackets is none of the amount, unless both together say where it starts: 提升20%(从100万元到120万元). */
    private static Measure withoutAside(String text, Consumer<String> told) {
        Measure whole = Measure.read(text);
        AmountText apart = new AmountText(text, Optional.empty()).withoutAside();
        if (apart.aside().isEmpty()
                || whole.reading().baseline().isPresent()
                || whole.reading().fullScore().isPresent()
                || whole.reading().meaning() instanceof Meaning.Outcome) {
            return whole;
        }
        Measure alone = Measure.read(apart.amount());
        if (alone.target().isEmpty()) {
            return whole;
        }
        told.accept(apart.aside().get());
        return alone;
    }

    /** What a cell says that has to hold a value, a target where one is asked for; what holds none is reported. */
    public static Optional<Measure> valued(TableRow row, Role role) {
        Optional<Measure> measure = read(row, role);
        if (measure.isPresent() && !isFor(measure.get(), role)) {
            row.report(role, AmountFindings.QUANTITY_EXPECTED, Measure.EXPECTED);
            return Optional.empty();
        }
        return measure;
    }

    /** 3-5家 is no value reached, 超额20% no target. */
    private static boolean isFor(Measure measure, Role role) {
        return switch (role) {
            case GOAL_TARGET -> measure.target().isPresent();
            case GOAL_ACTUAL -> measure.measured().isPresent();
            default -> measure.target().isPresent() || measure.measured().isPresent();
        };
    }
}
