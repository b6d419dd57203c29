package dev.plumbline.io.table.write;

import dev.plumbline.io.table.CellFormat;
import dev.plumbline.io.table.CellValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a written cell holds (写出的单元格). Immutable and thread-safe. */
public sealed interface OutCell {

    /** Nothing. */
    OutCell BLANK = new Blank();

    /** As a text file holds it; reading it gives the same value. */
    String plain();

    /** As the reader of a workbook sees it. */
    CellValue value();

    /** A text as a cell can hold it; blank where there is none. */
    static OutCell text(@Nullable String text) {
        return text == null || text.isEmpty() ? BLANK : new Text(Holdable.of(text));
    }

    /** A day. */
    static OutCell day(LocalDate day) {
        return new Day(day);
    }

    /** A share in per cent, 80 for 80 %. */
    static OutCell percent(BigDecimal percent) {
        return new Share(percent);
    }

    /** A number without a unit. */
    static OutCell number(BigDecimal number) {
        return new Number(number);
    }

    /** Nothing at all. */
    record Blank() implements OutCell {
        @Override
        public String plain() {
            return "";
        }

        @Override
        public CellValue value() {
            return CellValue.BLANK;
        }
    }

    /**
     * A text, whatever it looks like.
     *
     * @param text not empty
     */
    record Text(String text) implements OutCell {
        @Override
        public String plain() {
            return text;
        }

        @Override
        public CellValue value() {
            return new CellValue.Text(text);
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements OutCell {

        private static final CellFormat FORMAT = CellFormat.of("yyyy-mm-dd");

        @Override
        public String plain() {
            return day.toString();
        }

        @Override
        public CellValue value() {
            return new CellValue.Date(day.atStartOfDay(), FORMAT);
        }
    }

    /**
     * A share.
     *
     * @param percent 80 for 80 %
     */
    record Share(BigDecimal percent) implements OutCell {

        private static final CellFormat FORMAT = CellFormat.of("0.##%");

        /** As a cell stores it: 0.8 for 80 %. */
        public String stored() {
            return OutCell.digits(percent.movePointLeft(2));
        }

        @Override
        public String plain() {
            return OutCell.digits(percent) + "%";
        }

        @Override
        public CellValue value() {
            return new CellValue.Number(stored(), percent.movePointLeft(2), FORMAT);
        }
    }

    /**
     * A number.
     *
     * @param number without a unit
     */
    record Number(BigDecimal number) implements OutCell {
        @Override
        public String plain() {
            return OutCell.digits(number);
        }

        @Override
        public CellValue value() {
            return new CellValue.Number(plain(), number, CellFormat.GENERAL);
        }
    }

    private static String digits(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
