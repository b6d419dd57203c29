package dev.plumbline.time;

import java.time.LocalDate;

/**
 * A day with the word that says what it is the day of: 填报日期：2024年7月2日.
 *
 * <p>Immutable and thread-safe (IO-2c).
 *
 * @param kind what happened on that day
 * @param date the day
 */
public record LabelledDate(Kind kind, LocalDate date) {

    /** What a labelled day can be the day of. */
    public enum Kind {
        /** The table was filled in or brought up to date: 填报日期, 统计日期, 更新日期, 日期, report date. */
        FILLED,
        /** What the table says holds as of that day: 截至, as of. */
        AS_OF,
        /** The table was drawn up or printed: 编制日期, 制表日期. */
        COMPILED,
        /** It was reviewed, approved or issued: 审核日期, 批准日期, 印发日期. */
        APPROVED,
        /** The work it is about starts or ends: 项目开始时间, start date, deadline. */
        PLANNED
    }
}
