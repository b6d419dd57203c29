package dev.plumbline.io.html;

import dev.plumbline.text.Localized;
import dev.plumbline.text.MessagePattern;
import java.util.Locale;
import java.util.Map;

/** Something that the page itself says, in Chinese and in English. */
interface Worded extends Localized {

    MessagePattern pattern();

    /** Its name as a class for the stylesheet, such as {@code at-stake}. */
    String css();

    @Override
    default String text(Locale locale) {
        return pattern().text(locale);
    }

    /** The sentence with its places filled. */
    default String format(Locale locale, Map<String, ?> values) {
        return pattern().format(locale, values);
    }
}
