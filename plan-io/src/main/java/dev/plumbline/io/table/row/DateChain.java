package dev.plumbline.io.table.row;

import java.util.ArrayList;
import java.util.List;

/**
 * Two or three short numbers that one sign joins: 13/06/24, 6.30. Immutable and thread-safe.
 *
 * @param start where it starts in its text
 * @param end where it ends
 * @param sign what joins the numbers
 * @param numbers two or three numbers of one or two digits; the last of three may be a year of four
 * @param lastDigits of how many digits the last one is
 */
record DateChain(int start, int end, char sign, List<Integer> numbers, int lastDigits) {

    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int LONGEST_TEXT = 64;

    DateChain {
        numbers = List.copyOf(numbers);
    }

    /** The chains of a text, each letter looked at once; a year in front (2024/6/3) leaves nothing open. */
    static List<DateChain> in(String text) {
        if (text.length() > LONGEST_TEXT) {
            return List.of();
        }
        List<DateChain> found = new ArrayList<>(1);
        int at = 0;
        while (at < text.length()) {
            if (!Commas.isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            Scan scan = new Scan(text, at);
            scan.chain().ifOpen(found);
            at = scan.at;
        }
        return found;
    }

    private void ifOpen(List<DateChain> found) {
        boolean day = numbers.size() == 2 && lastDigits <= 2 && sign != '-';
        if (day || numbers.size() == 3 && (lastDigits == 2 || lastDigits == 4 || numbers.get(0) > MONTHS)) {
            found.add(this);
        }
    }

    boolean namesYear() {
        return numbers.size() == 3;
    }

    boolean hasLongYear() {
        return namesYear() && lastDigits == 4;
    }

    /** Whether its numbers can stand in an order. A short year in front is above 12, else nobody takes it for one. */
    boolean fits(DayOrder.First first) {
        int one = numbers.get(0);
        int two = numbers.get(1);
        if (!namesYear()) {
            return first == DayOrder.First.DAY ? isDay(one, two) : isDay(two, one);
        }
        int three = numbers.get(2);
        return switch (first) {
            case YEAR -> lastDigits <= 2 && one > MONTHS && isDay(three, two);
            case MONTH -> lastDigits >= 2 && isDay(two, one);
            case DAY -> lastDigits >= 2 && isDay(one, two);
        };
    }

    private static boolean isDay(int day, int month) {
        return month >= 1 && month <= MONTHS && day >= 1 && day <= DAYS;
    }

    /** Its year in an order that it fits. */
    int year(DayOrder.First first) {
        int number = numbers.get(first == DayOrder.First.YEAR ? 0 : 2);
        return first != DayOrder.First.YEAR && lastDigits == 4 ? number : CENTURY + number;
    }

    /** Whether both numbers are the same, which leaves nothing open: 6/6. */
    boolean isSame() {
        return numbers.get(0).equals(numbers.get(1));
    }

    /** The chain as year, month and day, or as month and day. */
    String written(DayOrder.First first) {
        int one = numbers.get(0);
        int two = numbers.get(1);
        if (!namesYear()) {
            return first == DayOrder.First.DAY ? joined(two, one) : joined(one, two);
        }
        return switch (first) {
            case YEAR -> year(first) + "" + sign + joined(two, numbers.get(2));
            case MONTH -> year(first) + "" + sign + joined(one, two);
            case DAY -> year(first) + "" + sign + joined(two, one);
        };
    }

    private String joined(int month, int day) {
        return month + "" + sign + day;
    }

    private static final class Scan {

        private final String text;
        private final int start;
        private int at;
        private int digits;

        Scan(String text, int start) {
            this.text = text;
            this.start = start;
            this.at = start;
        }

        /** All numbers that the sign behind the first one joins; of a number of another length none is left. */
        DateChain chain() {
            List<Integer> numbers = new ArrayList<>(3);
            boolean small = true;
            char sign = ' ';
            numbers.add(number());
            small &= digits <= 2;
            if (isJoint(at)) {
                sign = text.charAt(at);
                while (isJoint(at) && text.charAt(at) == sign) {
                    at++;
                    small &= digits <= 2;
                    numbers.add(number());
                }
            }
            boolean open = small && (digits <= 2 || digits == 4);
            return new DateChain(start, at, sign, open ? numbers : List.of(), digits);
        }

        private boolean isJoint(int place) {
            return place + 1 < text.length()
                    && "/-.".indexOf(text.charAt(place)) >= 0
                    && Commas.isDigit(text.charAt(place + 1));
        }

        private int number() {
            int from = at;
            int value = 0;
            while (at < text.length() && Commas.isDigit(text.charAt(at))) {
                value = Math.min(value * 10 + text.charAt(at) - '0', 100_000);
                at++;
            }
            digits = at - from;
            return value;
        }
    }
}
