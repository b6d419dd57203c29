package dev.plumbline.io.spi;

import dev.plumbline.text.Localized;
import java.util.Locale;

/**
 * A row of a table that was passed over, and why (IO-2b). Immutable and thread-safe.
 *
 * @param row from 1
 * @param why what it is instead of data
 */
public record SkippedRow(int row, Why why) {

    /** What a row may be instead of data. */
    public enum Why implements Localized {
        /** 合计, 小计, 平均: held against the rows it totals. */
        TOTAL("合计", "total"),
        /** 注, 说明. */
        NOTE("说明", "note"),
        /** 填表人, 审核. */
        SIGNATURE("签字", "signature"),
        /** A line across the table that names what follows: 一、市场推广. */
        BANNER("分段标题", "banner"),
        /** The header printed again. */
        REPEATED_HEADER("重复表头", "repeated-header"),
        /** Nothing in it. */
        BLANK("空行", "blank"),
        /** A row of the table that only names the group of the rows below. */
        GROUP("分组", "group"),
        /** A day on which nothing is planned or was done. */
        EMPTY("没有内容的行", "empty"),
        /** The sample row of a template. */
        SAMPLE("示例行", "sample");

        private final String chinese;
        private final String english;

        Why(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** In English the word of the text form, such as {@code repeated-header}. */
        @Override
        public String text(Locale locale) {
            return Localized.isChinese(locale) ? chinese : english;
        }
    }
}
