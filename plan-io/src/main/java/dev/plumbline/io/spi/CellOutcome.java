package dev.plumbline.io.spi;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What became of a non-empty cell of a sheet (IO-2e). */
public enum CellOutcome implements Localized {
    /** It went into the book. */
    STORED("已存入", "stored"),
    /** It states something derived, and was held against what is computed. */
    COMPARED("已核对", "compared"),
    /** Text of a column without a role, kept with its row. */
    KEPT("已保留", "kept"),
    /** A title, a header, a note, the label of a total. */
    LAYOUT("版式", "layout"),
    /** It was not understood; a finding tells of it. */
    REPORTED("已报告", "reported");

    private final String chinese;
    private final String english;

    CellOutcome(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
