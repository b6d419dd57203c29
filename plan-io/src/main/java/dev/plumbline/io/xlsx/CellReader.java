package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.table.CellFormat;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.text.Localized;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Makes the value of a cell from how it is stored. */
final class CellReader {

    private static final Localized NUMBER = Localized.of(
            "应为不超过 64 位、小数位数不超过 32 的数字。", "Expected a number of at most 64 digits and a scale of at most 32.");
    private static final Localized DATE = Localized.of("应为 9999 年以前的日期。", "Expected a date up to the year 9999.");
    private static final Localized FLAG = Localized.of("应为 0 或 1。", "Expected 0 or 1.");
    private static final Localized KIND = Localized.of("单元格类型未知。", "The kind of the cell is unknown.");

    private final SharedStrings strings;
    private final CellFormats formats;
    private final SerialDates dates;
    private final ReadLimits limits;

    CellReader(SharedStrings strings, CellFormats formats, SerialDates dates, ReadLimits limits) {
        this.strings = strings;
        this.formats = formats;
        this.dates = dates;
        this.limits = limits;
    }

    /** What the element {@code c} that was started last holds, and whether a formula made it. */
    Stored read(XmlPart xml) throws PlanFormatException {
        String kind = xml.attribute("t").orElse("n");
        Optional<String> style = xml.attribute("s");
        String text = "";
        boolean formula = false;
        int own = xml.depth();
        while (xml.nextInside(own)) {
            if (xml.is("v")) {
                text = xml.text();
            } else if (xml.is("is")) {
                text = RichText.read(xml);
            } else {
                formula |= xml.is("f");
                xml.skip();
            }
        }
        return new Stored(text.isEmpty() ? CellValue.BLANK : value(kind, text, style, xml), formula);
    }

    /**
     * What a cell holds.
     *
     * @param value the value
     * @param formula whether a formula made it
     */
    record Stored(CellValue value, boolean formula) {}

    private CellValue value(String kind, String text, Optional<String> style, XmlPart xml) throws PlanFormatException {
        return switch (kind) {
            case "n" -> number(text.strip(), formats.at(style));
            case "s" -> shared(text.strip(), xml);
            case "str" -> text(RichText.unescape(text));
            case "inlineStr" -> text(text);
            case "b" -> flag(text.strip());
            case "e" -> new CellValue.Error(text.strip());
            case "d" -> iso(text.strip(), formats.at(style));
            default -> new CellValue.Unreadable(text, KIND);
        };
    }

    private static CellValue text(String text) {
        return text.isEmpty() ? CellValue.BLANK : new CellValue.Text(text);
    }

    private CellValue shared(String number, XmlPart xml) throws PlanFormatException {
        return strings.at(number)
                .map(CellReader::text)
                .orElseThrow(() -> xml.damaged(
                        "单元格引用的共享字符串 " + number + " 不存在",
                        "a cell refers to shared string " + number + " that is not there"));
    }

    private CellValue number(String text, CellFormat format) {
        return NumberText.parse(text, limits)
                .<CellValue>map(amount -> format.isTemporal()
                        ? dates.of(amount, format).orElse(new CellValue.Unreadable(text, DATE))
                        : new CellValue.Number(text, amount, format))
                .orElse(new CellValue.Unreadable(text, NUMBER));
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
            return new CellValue.Date(at, format);
        } catch (DateTimeException e) {
            return new CellValue.Unreadable(text, DATE);
        }
    }
}
