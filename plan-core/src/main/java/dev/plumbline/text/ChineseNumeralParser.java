package dev.plumbline.text;

import java.util.OptionalLong;

/** Reads one Chinese numeral from left to right; confined to one call. */
final class ChineseNumeralParser {

    private static final int MAX_LENGTH = 40;
    private static final int MAX_DIGITS = 16;
    private static final int WAN = 10_000;
    private static final int YI = 100_000_000;

    private long yi = -1;
    private long wan = -1;
    private long section;
    private int smallest = WAN;
    private int digit = -1;
    private long lastScale;

    private ChineseNumeralParser() {}

    static OptionalLong parse(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return OptionalLong.empty();
        }
        return onlyDigits(text) ? positional(text) : new ChineseNumeralParser().read(text);
    }

    private static boolean onlyDigits(String text) {
        return text.chars().allMatch(each -> digit((char) each) >= 0);
    }

    private static OptionalLong positional(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + digit(text.charAt(i));
        }
        return text.length() > MAX_DIGITS ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private OptionalLong read(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!accept(text.charAt(i))) {
                return OptionalLong.empty();
            }
        }
        return finish();
    }

    private boolean accept(char each) {
        int value = digit(each);
        if (value >= 0) {
            return acceptDigit(value);
        }
        long scale = scale(each);
        if (scale == 0) {
            return false;
        }
        return scale < WAN ? acceptSmall((int) scale) : scale == WAN ? acceptWan() : acceptYi();
    }

    /** Two digits side by side mean something only after a zero: 一百零五. */
    private boolean acceptDigit(int value) {
        if (digit > 0) {
            return false;
        }
        if (digit == 0 || value == 0) {
            lastScale = 0;
        }
        digit = value;
        return true;
    }

    private boolean acceptSmall(int scale) {
        if (digit < 0 && scale == 10 && section == 0) {
            digit = 1;
        }
        if (digit <= 0 || scale >= smallest) {
            return false;
        }
        section += (long) digit * scale;
        smallest = scale;
        return closeDigit(scale);
    }

    private boolean acceptWan() {
        long count = section + Math.max(digit, 0);
        if (wan >= 0 || digit == 0 || count == 0) {
            return false;
        }
        wan = count * WAN;
        return closeSection(WAN);
    }

    private boolean acceptYi() {
        long count = Math.max(wan, 0) + section + Math.max(digit, 0);
        if (yi >= 0 || digit == 0 || count == 0) {
            return false;
        }
        yi = count * YI;
        wan = -1;
        return closeSection(YI);
    }

    private boolean closeSection(long scale) {
        section = 0;
        smallest = WAN;
        return closeDigit(scale);
    }

    private boolean closeDigit(long scale) {
        digit = -1;
        lastScale = scale;
        return true;
    }

    /** A last digit right after a scale word counts tenths of it: 三万五 is 35,000, 二十五 is 25. */
    private OptionalLong finish() {
        if (digit == 0) {
            return OptionalLong.empty();
        }
        long last = digit < 0 ? 0 : digit * Math.max(lastScale / 10, 1);
        return OptionalLong.of(Math.max(yi, 0) + Math.max(wan, 0) + section + last);
    }

    static int digit(char each) {
        return switch (each) {
            case '零', '〇', '○' -> 0;
            case '一', '壹' -> 1;
            case '二', '贰', '貳', '两', '兩' -> 2;
            case '三', '叁', '參' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆', '陸' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    static long scale(char each) {
        return switch (each) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '万', '萬' -> WAN;
            case '亿', '億' -> YI;
            default -> 0;
        };
    }
}
