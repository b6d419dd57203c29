package dev.plumbline.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something that has a name or a sentence in Chinese and in English.
 *
 * <p>Chinese is answered for every locale whose language is {@code zh}, English for all others.
 */
@FunctionalInterface
public interface Localized {

    /** The text in the language of {@code locale}. */
    String text(Locale locale);

    /** Whether texts for {@code locale} are Chinese. */
    static boolean isChinese(Locale locale) {
        return "zh".equals(locale.getLanguage());
    }

    /** Several texts after one another, parted by 、 or a comma. */
    static Localized listed(List<? extends Localized> parts) {
        return locale -> parts.stream()
                .map(part -> part.text(locale))
                .collect(Collectors.joining(isChinese(locale) ? "、" : ", "));
    }

    /** A text fixed in both languages. */
    static Localized of(String chinese, String english) {
        return new MessagePattern(chinese, english);
    }
}
