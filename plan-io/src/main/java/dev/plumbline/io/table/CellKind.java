package dev.plumbline.io.table;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What a cell holds. */
public enum CellKind implements Localized {
    /** Nothing. */
    BLANK("空", "nothing"),
    /** A text. */
    TEXT("文本", "text"),
    /** A number, a percentage included. */
    NUMBER("数字", "number"),
    /** A date, or a date with a time of day. */
    DATE("日期", "date"),
    /** A time of day without a date. */
    TIME("时间", "time"),
    /** True or false. */
    BOOLEAN("逻辑值", "boolean"),
    /** An error that the spreadsheet program computed, such as {@code #DIV/0!}. */
    ERROR("错误值", "error value"),
    /** Something stored in a way that has no meaning, such as a number beyond every bound. */
    UNREADABLE("无法读取", "unreadable");

    private final String chinese;
    private final String english;

    CellKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
