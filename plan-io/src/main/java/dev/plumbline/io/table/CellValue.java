package dev.plumbline.io.table;

import dev.plumbline.text.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * What a cell holds (单元格的值), one record for each {@link CellKind}. {@link #text()} is the value as a person reads
 * it: what mapping a table to the model starts from. Immutable and thread-safe.
 */
public sealed interface CellValue {

    /** Nothing. */
    CellValue BLANK = new Blank();

    CellKind kind();

    /** The value as a person reads it; never rounded, so it may show more decimals than the cell does. */
    String text();

    /** Nothing at all. */
    record Blank() implements CellValue {
        @Override
        public CellKind kind() {
            return CellKind.BLANK;
        }

        @Override
        public String text() {
            return "";
        }
    }

    /**
     * A text, its runs of different fonts joined, pronunciation aids left out.
     *
     * @param text as stored, spaces and line ends included; not empty
     */
    record Text(String text) implements CellValue {
        @Override
        public CellKind kind() {
            return CellKind.TEXT;
        }
    }

    /**
     * A number. {@code 0.8} shown with the format {@code 0%} has the amount 0.8 and the text {@code 80%}.
     *
     * @param stored the digits in the file
     * @param amount the exact decimal; where the file holds the 16 or 17 digits of a binary number, its shortest form
     *     (0.28999999999999998 is 0.29)
     * @param format how the cell shows it
     */
    record Number(String stored, BigDecimal amount, CellFormat format) implements CellValue {

        private static final int MOST_PLAIN = 15;

        @Override
        public CellKind kind() {
            return CellKind.NUMBER;
        }

        public boolean isPercent() {
            return format.isPercent();
        }

        @Override
        public String text() {
            if (format.isPercent()) {
                return plain(amount.movePointRight(2)) + "%";
            }
            String shown = isPlain() ? stored : plain(amount);
            return format.suffix().isEmpty() ? shown : shown + format.suffix();
        }

        /** Whether the digits in the file are what a person reads: most are, and then nothing is made. */
        private boolean isPlain() {
            if (amount.scale() != 0 || stored.length() > MOST_PLAIN || stored.length() > 1 && stored.charAt(0) == '0') {
                return false;
            }
            for (int i = 0; i < stored.length(); i++) {
                if (stored.charAt(i) < '0' || stored.charAt(i) > '9') {
                    return false;
                }
            }
            return !stored.isEmpty();
        }

        private static String plain(BigDecimal amount) {
            return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
        }
    }

    /**
     * A date, with a time of day where the cell has one.
     *
     * @param at the date and its time of day; midnight stands for a date alone
     * @param format how the cell shows it; it may show a part only, such as the month
     */
    record Date(LocalDateTime at, CellFormat format) implements CellValue {
        @Override
        public CellKind kind() {
            return CellKind.DATE;
        }

        public LocalDate date() {
            return at.toLocalDate();
        }

        /** Whether there is a time of day. */
        public boolean hasTime() {
            return !at.toLocalTime().equals(LocalTime.MIDNIGHT);
        }

        /** {@code 2024-06-30}, or {@code 2024-06-30 14:00}. */
        @Override
        public String text() {
            return hasTime() ? at.toLocalDate() + " " + at.toLocalTime() : date().toString();
        }
    }

    /**
     * A time of day without a date.
     *
     * @param time the time
     */
    record Time(LocalTime time) implements CellValue {
        @Override
        public CellKind kind() {
            return CellKind.TIME;
        }

        /** {@code 14:00}. */
        @Override
        public String text() {
            return time.toString();
        }
    }

    /**
     * True or false.
     *
     * @param value which of the two
     */
    record Bool(boolean value) implements CellValue {
        @Override
        public CellKind kind() {
            return CellKind.BOOLEAN;
        }

        /** {@code TRUE} or {@code FALSE}, as spreadsheets write it. */
        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /**
     * An error that the spreadsheet program computed.
     *
     * @param text such as {@code #DIV/0!}
     */
    record Error(String text) implements CellValue {
        @Override
        public CellKind kind() {
            return CellKind.ERROR;
        }
    }

    /**
     * Something stored in a way that has no meaning: to be reported, never used.
     *
     * @param text what is stored
     * @param expected what should have been stored
     */
    record Unreadable(String text, Localized expected) implements CellValue {
        @Override
        public CellKind kind() {
            return CellKind.UNREADABLE;
        }
    }
}
