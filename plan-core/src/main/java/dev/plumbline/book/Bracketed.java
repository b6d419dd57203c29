package dev.plumbline.book;

import dev.plumbline.text.Localized;
import java.util.Locale;

/**
 * A reason behind a sentence, in the brackets of its language.
 *
 * @param chinese why, in Chinese; nothing is written where it is empty
 * @param english the same in English
 */
record Bracketed(String chinese, String english) implements Localized {

    static final Bracketed NOTHING = new Bracketed("", "");

    static Bracketed of(Localized reason) {
        return new Bracketed(reason.text(Locale.CHINESE), reason.text(Locale.ENGLISH));
    }

    /** What an exception says, which is English. */
    static Bracketed of(Exception problem) {
        String message = String.valueOf(problem.getMessage());
        return new Bracketed(message, message);
    }

    @Override
    public String text(Locale locale) {
        if (Localized.isChinese(locale)) {
            return chinese.isEmpty() ? "" : "（" + chinese + "）";
        }
        return english.isEmpty() ? "" : " (" + english + ")";
    }
}
