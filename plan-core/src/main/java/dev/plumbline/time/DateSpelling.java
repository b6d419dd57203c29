package dev.plumbline.time;

import java.util.List;

/**
 * Brings the many spellings of a date to one: half width, decimal digits, one character a word.
 *
 * <p>A year ends in 年, a quarter in 季, a month in 月, a week in 周, a day in 日; a range joins with {@code ~}; 底 is the
 * last day of what stands before it; 前 and 止 at the end and ≤ at the start mean 'by'. Spaces go, except between digits.
 */
final class DateSpelling {

    private static final String NUMERALS = "零一二三四五六七八九";

    private static final List<String[]> WORDS = List.of(
            new String[] {"上半年度", "H1"},
            new String[] {"下半年度", "H2"},
            new String[] {"上半年", "H1"},
            new String[] {"下半年", "H2"},
            new String[] {"全年度", "全年"},
            new String[] {"年度", "年"},
            new String[] {"月份", "月"},
            new String[] {"季度", "季"},
            new String[] {"上旬", "上"},
            new String[] {"中旬", "中"},
            new String[] {"下旬", "下"},
            new String[] {"--", "~"},
            new String[] {"之前", "前"},
            new String[] {"以前", "前"},
            new String[] {"前完成", "前"},
            new String[] {"截~", "≤"},
            new String[] {"截止", "≤"},
            new String[] {"不晚于", "≤"},
            new String[] {"不迟于", "≤"},
            new String[] {"≤~", "≤"});

    private DateSpelling() {}

    /** Half width, decimal digits and simplified words of time, without spaces. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char half = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
            if (!Character.isWhitespace(half) && half != '\u00A0') {
                plain.append(simplified(half));
            }
        }
        return numerals(plain.toString());
    }

    private static char simplified(char c) {
        return switch (c) {
            case '〇' -> '零';
            case '两', '兩' -> '二';
            case '時' -> '时';
            case '鐘', '鍾' -> '钟';
            case '週' -> '周';
            case '個' -> '个';
            default -> c;
        };
    }

    static String normalise(String text) {
        String word = numerals(characters(text));
        for (String[] each : WORDS) {
            word = word.replace(each[0], each[1]);
        }
        return word;
    }

    private static String characters(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = character(text.charAt(i));
            if (c == ' ') {
                if (!plain.isEmpty() && isDigit(plain.charAt(plain.length() - 1))) {
                    plain.append(' ');
                }
            } else if (c != '第') {
                dropSpaceBefore(plain, c);
                plain.append(c);
            }
        }
        return plain.toString().stripTrailing();
    }

    private static void dropSpaceBefore(StringBuilder plain, char next) {
        int last = plain.length() - 1;
        if (last >= 0 && plain.charAt(last) == ' ' && !isDigit(next)) {
            plain.setLength(last);
        }
    }

    private static char character(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return character((char) (c - 0xFEE0));
        }
        return switch (c) {
            case '号', '號' -> '日';
            case '末' -> '底';
            case '週' -> '周';
            case '元' -> '一';
            case '〇' -> '零';
            case '至', '到', '→', '～', '〜', '–', '—', '―', '\u2500' -> '~';
            case '\u2010', '\u2011', '\u2212' -> '-';
            case '\u3000', '\u00A0', '\t', '\n', '\r' -> ' ';
            case 'q' -> 'Q';
            case 'h' -> 'H';
            case 'w' -> 'W';
            case 't' -> 'T';
            case 'z' -> 'Z';
            default -> c;
        };
    }

    /** Replaces each run of Chinese numerals that stands alone by its decimal digits. */
    private static String numerals(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && isNumeral(text.charAt(to))) {
                to++;
            }
            if (to == from) {
                plain.append(text.charAt(from++));
            } else {
                boolean alone = (from == 0 || !isDigit(text.charAt(from - 1)))
                        && (to == text.length() || !isDigit(text.charAt(to)));
                plain.append(alone ? decimal(text.substring(from, to)) : text.substring(from, to));
                from = to;
            }
        }
        return plain.toString();
    }

    /** 二〇二四 is 2024, 十二 is 12, 二十 is 20; anything else stays as it is. */
    private static String decimal(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            StringBuilder digits = new StringBuilder(numeral.length());
            numeral.chars().forEach(c -> digits.append(NUMERALS.indexOf(c)));
            return digits.toString();
        }
        boolean plain = ten <= 1 && numeral.length() - ten <= 2 && numeral.lastIndexOf('十') == ten;
        if (!plain) {
            return numeral;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(numeral.charAt(0));
        int ones = ten == numeral.length() - 1 ? 0 : NUMERALS.indexOf(numeral.charAt(ten + 1));
        return Integer.toString(tens * 10 + ones);
    }

    private static boolean isNumeral(char c) {
        return c == '十' || NUMERALS.indexOf(c) >= 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
