package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.HeaderKey;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.text.TextForms;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell's amount apart from what is only written around it: digits in groups, brackets of bookkeepers, remarks in brackets
 * behind the amount. Immutable and thread-safe.
 *
 * @param amount the text to be read
 * @param aside what brackets behind the amount say that holds a number of its own: 其中新客户10家
 */
record AmountText(String amount, Optional<String> aside) {

    private static final Pattern BLANKS =
            Pattern.compile("(?<![\\dA-Za-z.,])(\\d{1,3})((?:[ \\u00a0\\u2009\\u202f]\\d{3})+)(?!\\d)");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<![\\dA-Za-z.,])(\\d{1,3})((?:['’]\\d{3})+)(?!\\d)");
    private static final Pattern NEGATIVE = Pattern.compile("\\((\\d[\\d,]*(?:\\.\\d+)?)(%?)\\)(\\D{0,8})");
    private static final int GROUP = 3;
    private static final int LONGEST_REMARK = 4;

    static AmountText of(String written) {
        return written.length() < 3 && written.indexOf('零') < 0
                ? new AmountText(written, Optional.empty())
                : new AmountText(ungrouped(written), Optional.empty());
    }

    /** 零 alone is nothing, (300)万元 is less than nothing, 12 000 is one number. */
    private static String ungrouped(String written) {
        String text = withoutRemark(written.strip());
        if (text.equals("零")) {
            return "0";
        }
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (first == '(' || first == '（') {
            Matcher negative = NEGATIVE.matcher(TextForms.halfWidth(text));
            return negative.matches() ? "-" + negative.group(1) + negative.group(2) + negative.group(3) : written;
        }
        if (text.indexOf('\'') > 0 || text.indexOf('’') > 0) {
            return APOSTROPHES
                    .matcher(text)
                    .replaceAll(found -> found.group(1) + found.group(2).replaceAll("\\D", ""));
        }
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        if (last == ')' || last == '）') {
            return withUnit(text);
        }
        if (text.chars().noneMatch(AmountText::isBlank)) {
            return text.length() == written.strip().length() ? written : text;
        }
        return BLANKS.matcher(text)
                .replaceAll(found -> found.group(1) + found.group(2).replaceAll("\\D", ""));
    }

    /** 含税 behind 500万 is no part of its unit. */
    private static String withoutRemark(String text) {
        for (int length = 2; length <= LONGEST_REMARK && length < text.length() - 1; length++) {
            int from = text.length() - length;
            char before = text.charAt(from - 1);
            if ((Commas.isDigit(before) || isBlank(before) || "百千万亿元".indexOf(before) >= 0)
                    && Character.isIdeographic(text.charAt(text.length() - 1))
                    && text.charAt(from) != '/'
                    && text.charAt(from) != '／'
                    && Vocabulary.standard()
                            .value("bracketRemark", HeaderKey.of(text.substring(from)))
                            .isPresent()) {
                return text.substring(0, from).strip();
            }
        }
        return text;
    }

    /** 100（家） is 100家. */
    private static String withUnit(String text) {
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
        String number = open < 0 ? "" : text.substring(0, open).strip();
        return RowUnits.isBare(number)
                ? UnitWords.unit(text.substring(open + 1, text.length() - 1))
                        .map(number::concat)
                        .orElse(text)
                : text;
    }

    /** Whether one point and three digits end a number that may be a thousand times as much: 12.000元, but not 0.125 or 1.125亿. */
    boolean mayPartThousands() {
        String plain = TextForms.halfWidth(amount);
        int point = plain.indexOf('.');
        if (point <= 0 || point != plain.lastIndexOf('.') || plain.indexOf(',') >= 0) {
            return false;
        }
        int start = point;
        while (start > 0 && Commas.isDigit(plain.charAt(start - 1))) {
            start--;
        }
        int end = point + 1;
        while (end < plain.length() && Commas.isDigit(plain.charAt(end))) {
            end++;
        }
        boolean groups = point - start >= 1 && point - start <= GROUP && end - point - 1 == GROUP;
        boolean scaled = end < plain.length() && "百千万亿萬億%‰kKmMbBeE成倍".indexOf(plain.charAt(end)) >= 0;
        return groups && plain.charAt(start) != '0' && !scaled;
    }

    /** What stands before the stroke of 90/120 or 90家/120家; empty where something else is written. */
    Optional<String> part() {
        String plain = TextForms.halfWidth(amount);
        int stroke = plain.indexOf('/');
        if (stroke <= 0 || stroke != plain.lastIndexOf('/')) {
            return Optional.empty();
        }
        String some = plain.substring(0, stroke).strip();
        String all = plain.substring(stroke + 1).strip();
        String unit = unit(all);
        boolean same = unit(some).isEmpty() || unit(some).equals(unit);
        return same && RowUnits.isBare(number(some)) && RowUnits.isBare(number(all))
                ? Optional.of(number(some) + unit)
                : Optional.empty();
    }

    private static String number(String text) {
        return text.substring(0, text.length() - unit(text).length());
    }

    private static String unit(String text) {
        int start = text.length();
        while (start > 0 && !Commas.isDigit(text.charAt(start - 1)) && text.length() - start < GROUP) {
            start--;
        }
        return text.substring(start).strip();
    }

    private static boolean isBlank(int letter) {
        return letter == ' ' || letter == '\u00a0' || letter == '\u2009' || letter == '\u202f';
    }

    /** Without the remark in brackets behind the amount, where both hold a number. */
    AmountText withoutAside() {
        String plain = TextForms.halfWidth(amount);
        if (plain.indexOf('(') <= 0 && plain.indexOf('[') <= 0) {
            return this;
        }
        Aside found = Aside.in(plain);
        if (found == null) {
            return this;
        }
        String before = amount.substring(0, found.start());
        return before.chars().anyMatch(Character::isDigit)
                ? new AmountText(
                        before + amount.substring(found.end()),
                        Optional.of(amount.substring(found.start() + 1, found.end() - 1)))
                : this;
    }

    /** 1,2000 and 1.200,50 may mean two numbers each. */
    boolean isAmbiguous() {
        return (amount.indexOf(',') >= 0 || amount.indexOf('，') >= 0) && Commas.mayPart(TextForms.halfWidth(amount));
    }
}
