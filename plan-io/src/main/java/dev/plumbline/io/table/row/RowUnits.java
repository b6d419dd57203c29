package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.TextForms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The unit of a bare number: what its row says goes before what its column says, and that before what a line above says
 * (IO-2b).
 */
final class RowUnits {

    private static final Set<String> MEASURED = Set.of("target", "actual", "baseline", "alert");
    private static final List<Role> GOAL_NAMES = List.of(Role.GOAL_INDICATOR, Role.GOAL_NAME);
    private static final List<Role> TASK_NAMES = List.of(Role.TASK_INDICATOR);

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_UNIT = 6;

    private RowUnits() {}

    /** The text of a role's cell with the unit that it leaves unsaid. */
    static String withUnit(TableRow row, Role role, CellValue value, String text) {
        boolean formatted = isFormatted(value);
        if (!formatted && !isBare(text)) {
            return ScaledText.isOne(text) ? ScaledText.with(text, unit(row, role)) : text;
        }
        Optional<String> unit = unit(row, role);
        if (unit.filter("%"::equals).isPresent() && MEASURED.contains(role.field())) {
            tellShare(row, role, value);
        }
        String joined = isBare(plain(value, text)) ? joined(value, text, unit) : text;
        if (formatted) {
            unit.ifPresent(given -> tellFormat(row, role, (CellValue.Number) value, given, joined));
        }
        return joined;
    }

    private static Optional<String> unit(TableRow row, Role role) {
        return ofRow(row, role).or(() -> ofTable(row, role));
    }

    private static Optional<String> ofTable(TableRow row, Role role) {
        return row.table().units().unit(role).filter(given -> {
            HeaderCell header = row.table().header(role);
            return header == null
                    || (row.table().units().isOfLine(header.column())
                            ? LineUnit.fits(row, role, given)
                            : LineUnit.isMeantOf(row, role, given));
        });
    }

    /** Whether the format of a number writes a unit behind it. */
    private static boolean isFormatted(CellValue value) {
        return value instanceof CellValue.Number number
                && !number.format().suffix().isEmpty();
    }

    /** A format of ¥ or 元 under 万元 leaves open by ten thousand what was meant (IO-2b). */
    private static void tellFormat(TableRow row, Role role, CellValue.Number number, String given, String read) {
        if (!number.format().suffix().equals(given)) {
            row.tellAlike(role, formatCode(number, read), finding -> formatted(finding, number, given, read));
        }
    }

    private static void tellFormat(
            TableRow row, HeaderCell header, CellValue.Number number, String given, String read) {
        if (!number.format().suffix().equals(given)) {
            row.remarks()
                    .addAlike(formatted(
                                    Finding.builder(formatCode(number, read))
                                            .location(row.location(header))
                                            .value(number.text())
                                            .putFigure("value", number.text())
                                            .putFigure("header", header.text())
                                            .putFigure("count", 1),
                                    number,
                                    given,
                                    read)
                            .build());
        }
    }

    private static FindingCode formatCode(CellValue.Number number, String read) {
        return read.equals(number.text()) ? AmountFindings.FORMAT_UNIT_DIFFERS : AmountFindings.FORMAT_SCALE_OPEN;
    }

    private static Finding.Builder formatted(
            Finding.Builder finding, CellValue.Number number, String given, String read) {
        boolean open = !read.equals(number.text());
        return finding.putFigure(
                        "own", open ? shown(number.text()) : number.format().suffix())
                .putFigure("given", given)
                .putFigure("read", shown(read));
    }

    private static String shown(String text) {
        return Measure.read(text).value().map(Quantity::toString).orElse(text);
    }

    /** Whether the cells of a role hold what is measured. */
    static boolean isMeasured(Role role) {
        return MEASURED.contains(role.field());
    }

    /** The same under a header that plays no role of the table as a whole. */
    static String withUnit(TableRow row, HeaderCell header, Role role, CellValue value, String text) {
        boolean scaled = ScaledText.isOne(text);
        if (!isBare(plain(value, text)) && !scaled) {
            return text;
        }
        UnitColumns units = row.table().units();
        Optional<String> unit = ofRow(row, role)
                .or(() -> units.unit(header.column())
                        .filter(given -> units.isOfLine(header.column())
                                ? LineUnit.fits(row, role, given)
                                : LineUnit.isMeantOf(row, role, given)))
                .or(() -> ofTable(row, Role.GOAL_TARGET))
                .or(() -> ofTable(row, Role.GOAL_ACTUAL));
        String joined = scaled ? ScaledText.with(text, unit) : joined(value, text, unit);
        if (isFormatted(value)) {
            unit.ifPresent(given -> tellFormat(row, header, (CellValue.Number) value, given, joined));
        }
        return joined;
    }

    /** 0.95 in a column of per cent may be 0.95 % or 95 %. */
    private static void tellShare(TableRow row, Role role, CellValue value) {
        PercentColumn.bare(value)
                .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0)
                .ifPresent(number -> row.tell(
                        role,
                        AmountFindings.PERCENT_OR_SHARE,
                        finding -> finding.putFigure("percent", number.toPlainString())));
    }

    /** A currency sign of the number's format says which money is meant; 万元 of the column says in how much of it. */
    private static String joined(CellValue value, String text, Optional<String> unit) {
        String plain = plain(value, text);
        boolean sameMoney = plain.equals(text)
                || unit.filter(each -> each.endsWith(text.substring(plain.length())))
                        .isPresent();
        return unit.isPresent() && sameMoney ? plain + unit.get() : text;
    }

    private static String plain(CellValue value, String text) {
        return value instanceof CellValue.Number number && number.format().showsCurrencySign()
                ? text.substring(0, text.length() - number.format().suffix().length())
                : text;
    }

    private static Optional<String> ofRow(TableRow row, Role role) {
        boolean goal = role.subject().equals("goal");
        if (!MEASURED.contains(role.field())) {
            return Optional.empty();
        }
        Role units = goal ? Role.GOAL_UNIT_OF_MEASURE : Role.TASK_UNIT_OF_MEASURE;
        Optional<String> column = row.table().has(units) ? row.text(units).flatMap(UnitWords::unit) : Optional.empty();
        return column.or(() -> ofName(row, goal ? GOAL_NAMES : TASK_NAMES));
    }

    /** 客户数(家), 营收（万元）. */
    private static Optional<String> ofName(TableRow row, List<Role> names) {
        for (Role role : names) {
            String name = row.table().has(role) ? row.value(role).text().strip() : "";
            char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
            if (last == ')' || last == '）' || last == ']' || last == '】') {
                Optional<String> unit = UnitWords.inHeader(name);
                if (unit.isPresent()) {
                    return unit;
                }
            } else {
                Optional<String> unit = ofLimit(name);
                if (unit.isPresent()) {
                    return unit;
                }
            }
        }
        return Optional.empty();
    }

    /** 次 of P0故障≤1次: a limit that a name ends with says in what its numbers are. */
    private static Optional<String> ofLimit(String name) {
        if (name.length() > LONGEST_NAME || !endsWithAmount(name)) {
            return Optional.empty();
        }
        Measure limit = Measure.read(name);
        return limit.name().isPresent() && limit.endsWithAmount() && limit.isAim() && limit.isLimited()
                ? limit.value()
                        .filter(value -> !value.unit().isNone())
                        .map(value -> limit.reading().change().isPresent()
                                ? ""
                                : value.unit().symbol())
                        .filter(unit -> !unit.isEmpty())
                        .map(unit -> scale(name, unit))
                : Optional.empty();
    }

    /** 万元 of 成本降至50万元. */
    private static String scale(String name, String unit) {
        String plain = TextForms.simplified(name);
        int end = plain.length() - unit.length();
        int start = end;
        while (start > 0 && "百千万亿".indexOf(plain.charAt(start - 1)) >= 0) {
            start--;
        }
        return plain.endsWith(unit) ? plain.substring(start, end) + unit : unit;
    }

    /** Whether a digit stands close to the end of a name. */
    private static boolean endsWithAmount(String name) {
        for (int i = name.length() - 1; i > 0 && i >= name.length() - LONGEST_UNIT; i--) {
            if (Commas.isDigit(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isBare(String text) {
        String plain = TextForms.halfWidth(text);
        boolean digits = false;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            boolean digit = letter >= '0' && letter <= '9';
            digits |= digit;
            if (!digit && ".,+-≥≤><=~ ".indexOf(letter) < 0) {
                return false;
            }
        }
        return digits;
    }
}
