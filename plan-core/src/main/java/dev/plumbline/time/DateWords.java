package dev.plumbline.time;

import dev.plumbline.time.DatePoint.Unit;
import dev.plumbline.time.DateToken.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that dates are written with, in simplified Chinese and in English (lower case). */
final class DateWords {

    /**
     * What a word means.
     *
     * @param kind its part in a date
     * @param value its number, 0 if it has none
     */
    record Meaning(Kind kind, int value) {}

    static final int LONGEST_CHINESE = 5;

    private static final Map<String, Meaning> WORDS = words();

    private DateWords() {}

    static Meaning of(String word) {
        return WORDS.get(word);
    }

    private static Map<String, Meaning> words() {
        Map<String, Meaning> words = new HashMap<>();
        units(words);
        around(words);
        clock(words);
        weekdays(words);
        english(words);
        return Map.copyOf(words);
    }

    private static void put(Map<String, Meaning> words, Kind kind, int value, String... names) {
        for (String name : names) {
            words.put(name, new Meaning(kind, value));
        }
    }

    private static void units(Map<String, Meaning> words) {
        put(words, Kind.ORDINAL, 0, "第");
        put(words, Kind.YEAR, 0, "年", "年度", "财年", "财务年度", "财政年度", "会计年度", "财年度");
        put(words, Kind.QUARTER, 0, "季", "季度");
        put(words, Kind.MONTH, 0, "月", "月份", "月度");
        put(words, Kind.WEEK, 0, "周");
        put(words, Kind.DAY, 0, "日", "号");
        put(words, Kind.HALF, 1, "上半年", "上半年度");
        put(words, Kind.HALF, 2, "下半年", "下半年度");
        put(words, Kind.WHOLE, 0, "全年", "全年度");
        put(words, Kind.ERA, 0, "民国", "中华民国");
        put(words, Kind.THIS, 0, "本", "当");
        put(words, Kind.THIRD, 1, "上旬");
        put(words, Kind.THIRD, 11, "中旬");
        put(words, Kind.THIRD, 21, "下旬");
        put(words, Kind.ABOUT_THIRD, 1, "初");
        put(words, Kind.ABOUT_THIRD, 11, "中");
        put(words, Kind.CLOSE, 0, "底", "末", "终");
    }

    private static void around(Map<String, Meaning> words) {
        put(words, Kind.JOIN, 0, "至", "到", "to", "through", "thru");
        put(words, Kind.LIST, 0, "、", "和", "及", "与", "&", "and");
        put(words, Kind.UNTIL, 0, "截至", "截止", "截至到", "截止到", "截止至", "不晚于", "不迟于", "最晚", "最迟");
        put(words, Kind.UNTIL, 0, "by", "until", "till", "before", "due");
        put(words, Kind.BEFORE, 0, "前", "之前", "以前");
        put(words, Kind.ENDS, 0, "止", "为止");
        put(words, Kind.WITHIN, 0, "内", "之内", "以内");
        put(words, Kind.DONE, 0, "完成", "完结", "完工", "结束", "提交", "交付", "上线", "办结", "竣工", "验收");
        put(words, Kind.ABOUT, 0, "左右", "前后", "约", "大约", "大概", "预计", "暂定", "预估");
        put(words, Kind.ABOUT, 0, "about", "around", "approx", "circa", "ca", "est", "tentative");
        put(words, Kind.FILLER, 0, "计划", "拟", "拟于", "于", "在", "on", "the");
    }

    private static void clock(Map<String, Meaning> words) {
        put(words, Kind.DAYPART, 0, "上午", "早上", "凌晨", "早", "am");
        put(words, Kind.DAYPART, 12, "下午", "晚上", "晚", "中午", "傍晚", "pm");
        put(words, Kind.HOUR, 0, "点", "时", "点整", "时整", "点钟");
        put(words, Kind.MINUTE, 0, "分");
        put(words, Kind.HALF_HOUR, 0, "半");
        put(words, Kind.TIME, 0, "t");
        put(words, Kind.ZULU, 0, "z");
    }

    private static void weekdays(Map<String, Meaning> words) {
        String days = "一二三四五六日";
        List<String> english = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
        List<String> whole = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
        for (int day = 1; day <= 7; day++) {
            String name = days.substring(day - 1, day);
            put(words, Kind.WEEKDAY, day, "周" + name, "星期" + name, "礼拜" + name);
            put(words, Kind.WEEKDAY, day, english.get(day - 1), whole.get(day - 1));
        }
        put(words, Kind.WEEKDAY, 7, "周天", "星期天", "礼拜天");
        put(words, Kind.WEEKDAY, 2, "tues");
        put(words, Kind.WEEKDAY, 4, "thur", "thurs");
    }

    private static void english(Map<String, Meaning> words) {
        List<String> months = List.of(
                "january",
                "february",
                "march",
                "april",
                "may",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december");
        for (int month = 1; month <= months.size(); month++) {
            String name = months.get(month - 1);
            put(words, Kind.MONTH_NAME, month, name, name.substring(0, 3));
        }
        put(words, Kind.MONTH_NAME, 9, "sept");
        put(words, Kind.LETTER, Unit.QUARTER.ordinal(), "q", "quarter");
        put(words, Kind.LETTER, Unit.HALF_YEAR.ordinal(), "h", "half");
        put(words, Kind.LETTER, Unit.WEEK.ordinal(), "w", "wk", "week", "cw", "kw");
        put(words, Kind.FISCAL, 0, "fy", "cy");
        put(words, Kind.SUFFIX, 0, "st", "nd", "rd", "th");
        put(words, Kind.ORDINAL_WORD, 1, "first");
        put(words, Kind.ORDINAL_WORD, 2, "second");
        put(words, Kind.ORDINAL_WORD, 3, "third");
        put(words, Kind.ORDINAL_WORD, 4, "fourth");
        put(words, Kind.EDGE, 0, "end");
        put(words, Kind.EDGE, 1, "early");
        put(words, Kind.EDGE, 11, "mid");
        put(words, Kind.EDGE, 21, "late");
        put(words, Kind.OF, 0, "of", "in");
    }
}
