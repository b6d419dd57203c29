package dev.plumbline.io.json.codec;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** The kinds of JSON values. */
public enum JsonKind implements Localized {
    TEXT("文本", "a text"),
    NUMBER("数字", "a number"),
    FLAG("true 或 false", "true or false"),
    NOTHING("null", "null"),
    LIST("列表", "a list"),
    OBJECT("对象", "an object");

    private final String chinese;
    private final String english;

    JsonKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
