package dev.plumbline.io.table;

import dev.plumbline.io.table.CellFormat.Meaning;
import java.util.Locale;

/** Finds out what a number format code means, in one pass over its first section. */
final class FormatCodeScanner {

    private final String code;
    private final StringBuilder suffix = new StringBuilder();
    private final StringBuilder prefix = new StringBuilder();
    private int at;
    private int decimals;
    private boolean digits;
    private boolean point;
    private boolean percent;
    private boolean scaled;
    private int power;
    private int behindLiteral;
    private boolean elapsed;
    private boolean year;
    private boolean day;
    private boolean month;
    private boolean clock;

    FormatCodeScanner(String code) {
        this.code = code;
    }

    CellFormat scan() {
        if (isGeneral()) {
            return new CellFormat(code, Meaning.NUMBER, 0, "");
        }
        while (at < code.length() && code.charAt(at) != ';') {
            step(code.charAt(at));
        }
        String shown = suffix.toString().strip();
        String money = Currencies.unit(shown.isEmpty() ? prefix.toString().strip() : shown)
                .orElse(shown);
        return new CellFormat(code, meaning(), decimals, scaled ? Currencies.unscaled(money, power) : money);
    }

    private boolean isGeneral() {
        return code.regionMatches(true, 0, "General", 0, 7) || code.startsWith("G/");
    }

    private void step(char character) {
        switch (character) {
            case '"' -> quoted();
            case '\\', '!' -> escaped();
            case '_', '*' -> at += 2;
            case '[' -> bracketed();
            case '0', '#', '?' -> placeholder();
            case '.' -> point();
            case ',' -> comma();
            case '%' -> percent();
            default -> letter(character);
        }
    }

    private void quoted() {
        int close = code.indexOf('"', at + 1);
        int end = close < 0 ? code.length() : close;
        literal(code.substring(at + 1, end));
        at = end + 1;
    }

    private void escaped() {
        literal(code.substring(at + 1, Math.min(at + 2, code.length())));
        at += 2;
    }

    private void bracketed() {
        int close = code.indexOf(']', at);
        int end = close < 0 ? code.length() : close;
        String inside = code.substring(at + 1, end).toLowerCase(Locale.ROOT);
        if (!inside.isEmpty() && inside.chars().allMatch(each -> "hms".indexOf(each) >= 0)) {
            elapsed = true;
        }
        if (inside.startsWith("$")) {
            int dash = inside.indexOf('-');
            literal(code.substring(at + 2, dash < 0 ? end : at + 1 + dash));
        }
        at = end + 1;
    }

    private void placeholder() {
        if (suffix.length() > 0) {
            scaled = true;
            behindLiteral = 1;
            suffix.setLength(0);
        }
        power += behindLiteral;
        digits = true;
        decimals += point ? 1 : 0;
        at++;
    }

    private void point() {
        point = true;
        at++;
    }

    /** A comma between digits groups them; one behind the last digit divides by a thousand. */
    private void comma() {
        at++;
        boolean grouping = at < code.length() && "0#?".indexOf(code.charAt(at)) >= 0;
        scaled |= digits && !grouping;
        power += digits && !grouping ? 3 : 0;
    }

    private void percent() {
        percent = true;
        at++;
    }

    private void letter(char character) {
        if (skipped("AM/PM") || skipped("A/P")) {
            clock = true;
            return;
        }
        int length = run(character);
        switch (Character.toLowerCase(character)) {
            case 'y' -> year = true;
            case 'e' -> year |= !digits;
            case 'd' -> day = true;
            case 'a' -> day |= length >= 3;
            case 'm' -> month = true;
            case 'h', 's' -> clock = true;
            default -> literal(code.substring(at, at + length));
        }
        at += length;
    }

    private boolean skipped(String word) {
        boolean here = code.regionMatches(true, at, word, 0, word.length());
        at += here ? word.length() : 0;
        return here;
    }

    private int run(char character) {
        int end = at + 1;
        while (end < code.length() && code.charAt(end) == character) {
            end++;
        }
        return end - at;
    }

    private void literal(String text) {
        (digits ? suffix : prefix).append(text);
    }

    private Meaning meaning() {
        boolean date = year || day || (month && !clock);
        if (elapsed || !(date || clock)) {
            return percent ? Meaning.PERCENT : Meaning.NUMBER;
        }
        if (!date) {
            return Meaning.TIME;
        }
        if (clock) {
            return Meaning.DATE_TIME;
        }
        return month && !day ? Meaning.MONTH : Meaning.DATE;
    }
}
