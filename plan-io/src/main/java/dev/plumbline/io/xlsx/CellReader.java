package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.table.CellFormat;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.ValuePool;
import dev.plumbline.text.Localized;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Makes the value of a cell from how it is stored; what has no meaning is a value that says so, and costs nothing but
 * its cell (SAFE-4).
 */
final class CellReader {

    private static final Localized NUMBER = Localized.of(
            "应为不超过 64 位、小数位数不超过 32 的数字。", "Expected a number of at most 64 digits and a scale of at most 32.");
    private static final Localized DATE =
            Localized.of("应为 1900 年至 2200 年的日期。", "Expected a date from the year 1900 to 2200.");
    private static final Localized FLAG = Localized.of("应为 0 或 1。", "Expected 0 or 1.");
    private static final Localized KIND = Localized.of("单元格类型未知。", "The kind of the cell is unknown.");
    private static final Localized SHARED = Localized.of(
            "应为工作簿中存在的共享字符串的编号；请重新填写该单元格。",
            "Expected the number of a text that the workbook holds; type the cell anew.");

    private final SharedStrings strings;
    private final CellFormats formats;
    private final SerialDates dates;
    private final ReadLimits limits;
    private final ValuePool<CellFormat> numbers = new ValuePool<>(this::number);
    private final ValuePool<CellReader> texts = new ValuePool<>((text, any) -> text(RichText.unescape(text)));
    private final StringBuilder text = new StringBuilder();
    private boolean formula;

    CellReader(SharedStrings strings, CellFormats formats, SerialDates dates, ReadLimits limits) {
        this.strings = strings;
        this.formats = formats;
        this.dates = dates;
        this.limits = limits;
    }

    /** What the element {@code c} that was started last holds; blank where nothing is kept. */
    CellValue read(XmlPart xml) throws PlanFormatException {
        String kind = xml.value("t");
        String style = xml.value("s");
        text.setLength(0);
        formula = false;
        int own = xml.depth();
        while (xml.nextInside(own)) {
            if (xml.is("v")) {
                text.setLength(0);
                xml.text(text);
            } else if (xml.is("is")) {
                text.setLength(0);
                RichText.read(xml, text);
            } else {
                formula |= xml.is("f");
                xml.skip();
            }
        }
        return text.length() == 0 ? CellValue.BLANK : value(kind == null ? "n" : kind, style);
    }

    /** Whether a formula made the value that was read last. */
    boolean formula() {
        return formula;
    }

    private CellValue value(String kind, @Nullable String style) {
        return switch (kind) {
            case "n" -> numbers.get(stripped(), formats.at(style));
            case "s" -> shared();
            case "str", "inlineStr" -> texts.get(text, this);
            case "b" -> flag(stripped().toString());
            case "e" -> new CellValue.Error(stripped().toString());
            case "d" -> iso(stripped().toString(), formats.at(style));
            default -> new CellValue.Unreadable(text.toString(), KIND);
        };
    }

    /** The text without spaces around it. */
    private CharSequence stripped() {
        int length = text.length();
        boolean plain = text.charAt(0) > ' ' && text.charAt(length - 1) > ' ';
        return plain ? text : text.toString().strip();
    }

    private static CellValue text(String text) {
        return text.isEmpty() ? CellValue.BLANK : new CellValue.Text(text);
    }

    private CellValue shared() {
        CharSequence number = stripped();
        CellValue value = strings.at(number);
        return value == null ? new CellValue.Unreadable(number.toString(), SHARED) : value;
    }

    private CellValue number(String stored, CellFormat format) {
        return NumberText.parse(stored, limits)
                .<CellValue>map(amount -> format.isTemporal()
                        ? dates.of(amount, format).orElse(new CellValue.Unreadable(stored, DATE))
                        : new CellValue.Number(stored, amount, format))
                .orElse(new CellValue.Unreadable(stored, NUMBER));
    }

    private static CellValue flag(String text) {
        return switch (text) {
            case "1", "true" -> new CellValue.Bool(true);
            case "0", "false" -> new CellValue.Bool(false);
            default -> new CellValue.Unreadable(text, FLAG);
        };
    }

    /** A date written as ISO 8601, which newer programs may store. */
    private static CellValue iso(String text, CellFormat format) {
        String plain = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
        try {
            if (plain.indexOf('-') < 0) {
                return new CellValue.Time(LocalTime.parse(plain.startsWith("T") ? plain.substring(1) : plain));
            }
            LocalDateTime at =
                    plain.indexOf('T') < 0 ? LocalDate.parse(plain).atStartOfDay() : LocalDateTime.parse(plain);
            return ReadOptions.takesYear(at.getYear())
                    ? new CellValue.Date(at, format)
                    : new CellValue.Unreadable(text, DATE);
        } catch (DateTimeException e) {
            return new CellValue.Unreadable(text, DATE);
        }
    }
}
