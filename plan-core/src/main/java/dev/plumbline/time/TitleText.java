package dev.plumbline.time;

import java.util.List;

/**
 * Finds in a title, a sheet name or a lead line what it says about time (IO-2c).
 *
 * <p>Years of the Republic (民国112年, 112年6月) are read as well. Read is the whole date expression in any spelling of {@link DateText}; also {@code FY2024}, {@code 2024财年},
 * {@code 202406} and, in a title, {@code Jun-24}. Never read is what belongs to a version, document or phone number (V1.2,
 * YS-2023-015, 远山〔2023〕18号, 编号：2022-08) or counts things (2024个); nor, as the period, a day of compiling, filling in,
 * approval or issue (编制日期, 填报日期, 经2023年12月28日总经理办公会批准, 2024年6月修订). Of several expressions:
 *
 * <ol>
 *   <li>one day alone is no period; the only day of a title is its as-of day;
 *   <li>after 截至 and 'as of', or before 止, stands an as-of day;
 *   <li>the first expression that names its year goes before those that do not, else the first one; of two side by side
 *       that name different years the later one, and behind 的 the last one (2023年总结暨2024年计划 is about 2024); that
 *       there are others is told;
 *   <li>every other one that agrees, because its days lie within the period so far or are a week that reaches into it,
 *       narrows it: 2024年度(6月) is June 2024; written days go before the number of a week;
 *   <li>days that fill no period mean the narrowest week, month, quarter, half-year or year that holds them; where it is
 *       much longer, the days are told too.
 * </ol>
 *
 * <p>A year that is missing comes from the rest of the title, else from the context; a context never changes a year that
 * is written. Years outside 1900 to 2200 are none. Works in time proportional to the text and never throws. Thread-safe.
 */
public final class TitleText {

    private TitleText() {}

    /** The period and the day that a title names; a year that it lacks comes from the context. */
    public static TitleReading read(String text, DateContext context) {
        return new TitleChoice(TitleScan.of(text), context).reading();
    }

    /**
     * The days that a title or lead line labels (填报日期：2024年7月2日), in order; of a labelled month its last day. A day
     * whose year nobody knows is left out.
     */
    public static List<LabelledDate> labelled(String text, DateContext context) {
        return new TitleChoice(TitleScan.of(text), context).labelled();
    }
}
