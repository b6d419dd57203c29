package dev.plumbline.text;

import java.util.OptionalLong;

/**
 * Whole numbers in Chinese numerals (中文数字): 三, 十二, 一百二十, 三万五千, 二〇二四.
 *
 * <p>Reads everyday, financial (壹贰叁) and traditional (萬億) characters, 两 for 2, and the short form 三万五 for
 * 35,000. Numbers reach from 0 to 9,999,999,999,999,999. Thread-safe.
 */
public final class ChineseNumerals {

    /** The largest number that can be read and written: 10<sup>16</sup> − 1. */
    public static final long MAX = 9_999_999_999_999_999L;

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final int WAN = 10_000;
    private static final int YI = 100_000_000;

    private ChineseNumerals() {}

    /** Reads a numeral; empty if the text is none or passes {@link #MAX}. */
    public static OptionalLong parse(String text) {
        return ChineseNumeralParser.parse(text);
    }

    /** Whether a character can be part of a numeral: a digit, or one of 十百千万亿 in any of their forms. */
    public static boolean isNumeral(char each) {
        return ChineseNumeralParser.digit(each) >= 0 || ChineseNumeralParser.scale(each) > 0;
    }

    /**
     * The digit that a character stands for, −1 if it is none.
     *
     * @param each a character such as 三, 叁, 两 or 〇
     */
    public static int digit(char each) {
        return ChineseNumeralParser.digit(each);
    }

    /**
     * The number that a scale word multiplies by, 0 if it is none.
     *
     * @param each a character such as 十, 萬 or 亿
     */
    public static long scale(char each) {
        return ChineseNumeralParser.scale(each);
    }

    /**
     * The everyday form: 0 is 零, 12 is 十二, 105 is 一百零五.
     *
     * @throws IllegalArgumentException if the number is negative or above {@link #MAX}
     */
    public static String format(long number) {
        if (number < 0 || number > MAX) {
            throw new IllegalArgumentException(
                    "Number [" + number + "] has no Chinese numeral here. Give one from 0 to " + MAX + ".");
        }
        if (number == 0) {
            return "零";
        }
        String numeral = joined(belowYi((int) (number / YI)), "亿", (int) (number % YI), YI / 10);
        return numeral.startsWith("一十") ? numeral.substring(1) : numeral;
    }

    private static String belowYi(int number) {
        return joined(belowWan(number / WAN), "万", number % WAN, WAN / 10);
    }

    private static String joined(String high, String scale, int low, int lowLead) {
        String rest = low < WAN ? belowWan(low) : belowYi(low);
        if (high.isEmpty()) {
            return rest;
        }
        return high + scale + (low > 0 && low < lowLead ? "零" : "") + rest;
    }

    private static String belowWan(int number) {
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int place = 0; rest > 0; place++, rest /= 10) {
            if (rest % 10 > 0) {
                numeral.insert(0, DIGITS.charAt(rest % 10) + PLACES[place]);
            } else if (!numeral.isEmpty() && numeral.charAt(0) != '零') {
                numeral.insert(0, '零');
            }
        }
        return numeral.toString();
    }
}
