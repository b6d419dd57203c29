package dev.plumbline.io.spi;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What became of a non-empty cell of a table (IO-2). */
public enum CellFate implements Localized {
    /** It went into the model, or named the table or a column. */
    STORED("已存入", "stored"),
    /** It states something derived, and was compared with what is computed. */
    COMPARED("已核对", "compared"),
    /** A finding tells of it. */
    REPORTED("已报告", "reported");

    private final String chinese;
    private final String english;

    CellFate(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
