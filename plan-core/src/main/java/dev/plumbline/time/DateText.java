package dev.plumbline.time;

import dev.plumbline.time.UnreadableDate.Problem;
import java.util.Optional;

/**
 * Reads dates as people write them in plans and tables (IO-2).
 *
 * <p>Days: {@code 2024-06-30}, {@code 2024/6/15}, {@code 24.6.3}, {@code 2024年12月31日}, {@code 20240630},
 * {@code 6.12}, {@code 6-12}, {@code 六月三十日}, {@code 3月24}, {@code 15日}, {@code 6月底}, {@code 30 June 2024}. A weekday
 * beside a day is no part of it. Ranges, both ends included: {@code 6.1-6.30}, {@code 7月1日-8月31日}, {@code 6月1-15日},
 * {@code 2024年1-6月}, {@code 2024-07-01至2024-09-10}, {@code 6月上旬}. Periods: {@code 2024}, {@code 2024年6月},
 * {@code 2024-06}, {@code 2024年Q3}, {@code 第三季度}, {@code 上半年}, {@code 第23周}, {@code 6月第2周}, {@code June 2024}.
 * Deadlines: {@code 6月30日前}, {@code 6月底前完成}, {@code 截至6月}. Times of a day: {@code 2024-06-30 18:00}, {@code 下午2点},
 * {@code 2024-06-30T18:00:00+08:00}; 24:00 is the day itself, and of 14:00-15:30 only the day is kept. More or less:
 * {@code 6月30日左右}, {@code 6月初}. No date: {@code 待定}, {@code 持续}, {@code 每月}. Full-width and traditional characters
 * are read too.
 *
 * <p>A year of two digits is of this century; without 年 it stands first and is above 12 (24-06-28), or it stands last
 * behind a day above 12 (6/30/24). A year of three digits is one of the Republic (112/06/30, 民国113年6月). 6/7/2024 is ambiguous and refused with both its readings, and so are 6-10-12, Jun-24
 * and 2周 (the second week or two weeks?). The second week of a month is the second one with most of its days in it.
 *
 * <p>What is missing comes from the {@link DateContext}, or, within a range, from its other end. A range that would end
 * before it starts reaches into the next year only if the context's period holds all of it; else it is an error.
 * 6月前 alone is ambiguous (the end of May or of June?) and refused. Never throws. Thread-safe.
 */
public final class DateText {

    private static final int LONGEST = 64;

    private DateText() {}

    /** Reads a text that names its year. */
    public static DateReading read(String text) {
        return read(text, DateContext.none());
    }

    /** Reads a text whose missing parts the context knows. */
    public static DateReading read(String text, DateContext context) {
        if (text.length() > LONGEST) {
            return new UnreadableDate(text.substring(0, LONGEST) + "…", Problem.UNKNOWN_FORM);
        }
        Optional<NoDate> none = NoDateWords.read(text);
        if (none.isPresent()) {
            return none.get();
        }
        try {
            return new WrittenDateReader(DateLexer.cut(text), context).read();
        } catch (DateRefusal refusal) {
            return new UnreadableDate(text, refusal.problem(), refusal.readings());
        }
    }
}
