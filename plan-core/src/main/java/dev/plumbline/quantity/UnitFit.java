package dev.plumbline.quantity;

import dev.plumbline.text.Localized;
import java.util.Locale;

/**
 * Whether amounts in one unit can be held against amounts in another (单位是否相符), and how (GOAL-3).
 *
 * <p>The counter 个 fits every counter, which is told to the reader; other counters do not fit each other, and
 * currencies never do. Hours and minutes, masses and lengths convert. Immutable and thread-safe.
 */
public enum UnitFit implements Localized {
    /** One unit. */
    SAME("单位相同", "same unit"),
    /** Units of one measure: 分钟 and 小时, 克 and 吨, 米 and 公里. */
    CONVERTED("可换算", "converted"),
    /** 个 and another counter: 30个 counts as 30家. */
    COUNTER("按计数对待", "taken as a count"),
    /** Nothing can be said. */
    NONE("单位不符", "does not fit");

    private final String chinese;
    private final String english;

    UnitFit(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** How amounts in one unit fit another unit; the same in both directions. */
    public static UnitFit between(Unit one, Unit other) {
        if (one.equals(other)) {
            return SAME;
        }
        if (Measures.sizes(one, other).isPresent()) {
            return CONVERTED;
        }
        return Counters.fit(one, other) ? COUNTER : NONE;
    }

    /** Whether the amounts can be compared. */
    public boolean isFit() {
        return this != NONE;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
