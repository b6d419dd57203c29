package dev.plumbline.time;

import dev.plumbline.text.ChineseNumerals;
import java.util.List;
import java.util.Optional;

/**
 * Tells by what stands beside an expression whether it is a date at all, and what day it is. Looks only a fixed distance
 * to either side.
 */
final class TitleMarks {

    private static final int REACH = 24;

    private static final String COUNTERS = "个家万元人台件吨次户天版号项条名只套亿千百斤米秒%届级楼室层路本页篇例起单笔款";

    private static final List<String> NUMBERED = List.of(
            "编号", "文号", "单号", "表号", "序号", "项目", "项目号", "电话", "手机", "传真", "版本", "版本号", "文件号", "合同", "合同号", "标准", "邮编",
            "工号", "型号", "批号", "批次", "代码", "编码", "流水号", "账号", "no", "no.", "nr", "num", "rev", "rev.", "ver", "ver.",
            "version", "tel", "phone", "iso", "gb", "gb/t", "id", "code", "vol", "№", "#");

    private final String plain;
    private final String lower;

    TitleMarks(String plain) {
        this.plain = plain;
        this.lower = lower(plain);
    }

    /** Letter by letter: of the same length, and in time proportional to it, as lower case of whole texts is not. */
    private static String lower(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char letter = letters[i];
            letters[i] = letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
        }
        return new String(letters);
    }

    private char charAt(int index) {
        return index >= 0 && index < plain.length() ? plain.charAt(index) : '\0';
    }

    private static boolean isAlphanumeric(char c) {
        return DateLexer.isDigit(c) || DateLexer.isLetter(c);
    }

    /** Whether it is no part of a number of another kind. */
    boolean isFree(TitleDate date, boolean worded) {
        boolean bounded = DateLexer.isDigit(charAt(date.from())) || DateLexer.isLetter(charAt(date.from()));
        boolean chinese = worded && isChinese(charAt(date.to() - 1));
        boolean named = worded && date.hasYear();
        boolean left = !bounded || chinese || named || isFreeBefore(date.from());
        boolean right = chinese || isFreeBehind(date.to());
        return left && right && !isEdition(date.to()) && !isFileNumber(date) && !isCounted(date) && !isLimit(date);
    }

    /** 前三季度, 近6月, 每2周: so many of them, not the one of that number. */
    private boolean isCounted(TitleDate date) {
        return !date.hasYear() && date.from() > 0 && "前后近每下共逐".indexOf(charAt(date.from() - 1)) >= 0;
    }

    /** 6月18日前, 2024年6月1日起: where something ends or starts, not what the title is about. */
    private boolean isLimit(TitleDate date) {
        int to = date.to();
        to += charAt(to) == '之' || charAt(to) == '以' ? 1 : 0;
        boolean before =
                charAt(to) == '前' && !ChineseNumerals.isNumeral(charAt(to + 1)) && !DateLexer.isDigit(charAt(to + 1));
        boolean since = date.isDay() && "起后".indexOf(charAt(to) == '\0' ? ' ' : charAt(to)) >= 0;
        return before || since;
    }

    private static boolean isChinese(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private boolean isFreeBefore(int from) {
        char before = charAt(from - 1);
        int end = "-./_:+".indexOf(before) >= 0 ? from - 1 : from;
        if (isAlphanumeric(charAt(end - 1))) {
            return isPlainWord(end);
        }
        return !isAfterNumberWord(from);
    }

    /** Plan2024-06 and progress_2024-06 end in a word, T-2024-06 and ISO9001:2015 in a code. */
    private boolean isPlainWord(int end) {
        int start = end;
        boolean small = false;
        while (end - start < REACH && isAlphanumeric(charAt(start - 1))) {
            start--;
            small |= charAt(start) >= 'a';
            if (DateLexer.isDigit(charAt(start))) {
                return false;
            }
        }
        return small && end - start >= 3 && !NUMBERED.contains(lower.substring(start, end));
    }

    private boolean isAfterNumberWord(int from) {
        int end = from;
        while (from - end < REACH && " :#(-_".indexOf(charAt(end - 1)) >= 0) {
            end--;
        }
        int last = end;
        return charAt(from - 1) == '#'
                || NUMBERED.stream()
                        .anyMatch(word -> lower.startsWith(word, last - word.length()) && isWhole(word, last));
    }

    /** A Latin word counts only as a whole: 'no' is not the end of 'piano'. */
    private boolean isWhole(String word, int end) {
        return isChinese(word.charAt(0)) || !DateLexer.isLetter(charAt(end - word.length() - 1));
    }

    private boolean isFreeBehind(int to) {
        char behind = charAt(to);
        boolean chained = "-./_".indexOf(behind) >= 0 && DateLexer.isDigit(charAt(to + 1));
        return !isAlphanumeric(behind) && !chained && COUNTERS.indexOf(behind == '\0' ? ' ' : behind) < 0;
    }

    /** 2024年版, 6月修订版. */
    private boolean isEdition(int to) {
        return charAt(to) == '版' || plain.startsWith("修订版", to) || plain.startsWith("修订稿", to);
    }

    /** 〔2023〕18号, (2023)第18号, 2023年第18号. */
    private boolean isFileNumber(TitleDate date) {
        if (!date.isBareYear()) {
            return false;
        }
        int at = date.to();
        at += ")]〕】".indexOf(charAt(at)) >= 0 ? 1 : 0;
        at += charAt(at) == '第' ? 1 : 0;
        int start = at;
        while (at - start < REACH && DateLexer.isDigit(charAt(at))) {
            at++;
        }
        return at > start && charAt(at) == '号' || charAt(date.from() - 1) == '〔' || charAt(date.from() - 1) == '第';
    }

    /** What a word beside the expression says it is the day of. */
    Optional<LabelledDate.Kind> label(TitleDate date, int lastEnd) {
        String before = lower.substring(Math.max(lastEnd, date.from() - REACH), date.from());
        String behind = lower.substring(date.to(), Math.min(lower.length(), date.to() + REACH));
        return DateLabels.before(before, date, endsClause(behind)).or(() -> DateLabels.behind(behind, before, date));
    }

    private static boolean endsClause(String behind) {
        return behind.isEmpty() || DateLabels.isBreak(behind.charAt(0)) || behind.charAt(0) == ' ';
    }
}
