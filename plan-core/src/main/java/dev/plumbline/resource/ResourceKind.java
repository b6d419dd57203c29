package dev.plumbline.resource;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What kind of resource is needed (RES-1). */
public enum ResourceKind implements Localized {
    /** 人力. */
    PEOPLE("人力", "people"),
    /** 物力. */
    MATERIAL("物力", "material"),
    /** 财力. */
    MONEY("财力", "money"),
    /** Support, data, access, channels, tools. */
    OTHER("其他", "other");

    private final String chinese;
    private final String english;

    ResourceKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
