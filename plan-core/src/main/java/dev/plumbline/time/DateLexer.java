package dev.plumbline.time;

import dev.plumbline.text.ChineseNumerals;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.DateToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Cuts a text into the words that dates are made of, in one pass: full width and traditional characters, Chinese
 * numerals and words in both languages become one token each. Confined to one call.
 */
final class DateLexer {

    private static final int LONGEST_NUMERAL = 16;
    private static final char ROMAN_ONE = '\u2160';
    private static final int ROMAN_NUMBERS = 4;
    private static final int LARGEST = 1_000_000_000;

    private final String plain;
    private final List<DateToken> tokens = new ArrayList<>();

    private DateLexer(String plain) {
        this.plain = plain;
    }

    static DateTokens cut(String text) {
        DateLexer lexer = new DateLexer(TextForms.simplified(TextForms.tidy(text)));
        int at = 0;
        while (at < lexer.plain.length()) {
            at = lexer.take(at);
        }
        return new DateTokens(lexer.plain, lexer.tokens);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private char charAt(int index) {
        return index >= 0 && index < plain.length() ? plain.charAt(index) : '\0';
    }

    private int take(int from) {
        char c = charAt(from);
        if (c == ' ') {
            return space(from);
        }
        if (isDigit(c) || isDateNumeral(from)) {
            return number(from);
        }
        if (isLetter(c)) {
            return latin(from);
        }
        if (c >= ROMAN_ONE && c < ROMAN_ONE + ROMAN_NUMBERS) {
            return add(Kind.NUMBER, c - ROMAN_ONE + 1, 1, from, from + 1);
        }
        return chinese(from);
    }

    private int add(Kind kind, int value, int digits, int from, int to) {
        tokens.add(new DateToken(kind, value, digits, from, to));
        return to;
    }

    private int space(int from) {
        boolean parts = isDigit(charAt(from - 1)) && isDigit(charAt(from + 1));
        return parts ? add(Kind.SPACE, 0, 0, from, from + 1) : from + 1;
    }

    /** A digit, a Chinese numeral, or the o that people write for 〇 between two of them. */
    private boolean isDateNumeral(int at) {
        char c = charAt(at);
        return c != '两' && ChineseNumerals.isNumeral(c) || c == '元' && charAt(at + 1) == '月';
    }

    private boolean isNaught(int at) {
        char c = charAt(at);
        return (c == '0' || c == 'o' || c == 'O') && isDateNumeral(at - 1) && isDateNumeral(at + 1);
    }

    private int number(int from) {
        boolean decimal = isDigit(charAt(from));
        int to = from;
        while (to < plain.length() && (decimal ? isDigit(charAt(to)) : isDateNumeral(to) || isNaught(to))) {
            to++;
        }
        return decimal ? decimal(from, to) : numeral(from, to);
    }

    private int decimal(int from, int to) {
        boolean mixed = isDateNumeral(to) && charAt(to) != '元';
        if (mixed || to - from > 9) {
            return add(Kind.OTHER, 0, 0, from, to);
        }
        return add(Kind.NUMBER, Integer.parseInt(plain.substring(from, to)), to - from, from, to);
    }

    private int numeral(int from, int to) {
        boolean alone = !isDigit(charAt(from - 1)) && !isDigit(charAt(to)) && to - from <= LONGEST_NUMERAL;
        String text = plain.substring(from, Math.min(to, from + LONGEST_NUMERAL));
        String digits =
                text.replace('o', '〇').replace('O', '〇').replace('0', '〇').replace('元', '一');
        OptionalLong value = alone ? ChineseNumerals.parse(digits) : OptionalLong.empty();
        if (value.isEmpty() || value.getAsLong() >= LARGEST) {
            return add(Kind.OTHER, 0, 0, from, to);
        }
        boolean places = digits.chars().allMatch(c -> ChineseNumerals.digit((char) c) >= 0);
        int length = places ? digits.length() : Long.toString(value.getAsLong()).length();
        return add(Kind.NUMBER, (int) value.getAsLong(), length, from, to);
    }

    private int latin(int from) {
        int to = from;
        while (isLetter(charAt(to))) {
            to++;
        }
        boolean known = to - from <= 9;
        DateWords.Meaning word = known ? DateWords.of(plain.substring(from, to).toLowerCase(Locale.ROOT)) : null;
        return word == null ? add(Kind.OTHER, 0, 0, from, to) : add(word.kind(), word.value(), 0, from, to);
    }

    private int chinese(int from) {
        for (int length = Math.min(DateWords.LONGEST_CHINESE, plain.length() - from); length > 0; length--) {
            DateWords.Meaning word = DateWords.of(plain.substring(from, from + length));
            if (word != null && !(word.kind() == Kind.WEEKDAY && isNumberedWeek(from))) {
                return add(word.kind(), word.value(), 0, from, from + length);
            }
        }
        return sign(from);
    }

    /** In 第23周一次 and 2024年23周日常 the week ends before the next word. */
    private boolean isNumberedWeek(int from) {
        int last = tokens.size() - 1;
        if (charAt(from) != '周' || last < 1 || !tokens.get(last).is(Kind.NUMBER)) {
            return false;
        }
        DateToken before = tokens.get(last - 1);
        return before.is(Kind.ORDINAL) || before.is(Kind.YEAR);
    }

    private int sign(int from) {
        char c = charAt(from);
        if (c == '-' && charAt(from + 1) == '-') {
            return add(Kind.JOIN, 0, 0, from, from + 2);
        }
        return switch (c) {
            case '~', '→', '〜', '–', '—', '―', '\u2500' -> joined(from);
            case '-', '\u2010', '\u2011', '\u2212' -> add(Kind.SIGN, '-', 0, from, from + 1);
            case '/', '.', ':', '+', ',' -> add(Kind.SIGN, c, 0, from, from + 1);
            case '\'', '’' -> add(Kind.SIGN, '\'', 0, from, from + 1);
            case '。' -> add(Kind.SIGN, '.', 0, from, from + 1);
            case '≤' -> add(Kind.UNTIL, 0, 0, from, from + 1);
            case '(', '[', '【', '〔', '「' -> add(Kind.OPEN, c, 0, from, from + 1);
            case ')', ']', '】', '〕', '」' -> add(Kind.SHUT, c, 0, from, from + 1);
            default -> add(Kind.OTHER, 0, 0, from, from + 1);
        };
    }

    /** Two dashes side by side are one long one. */
    private int joined(int from) {
        int to = from + 1;
        while (charAt(to) == charAt(from)) {
            to++;
        }
        return add(Kind.JOIN, 0, 0, from, to);
    }
}
