package dev.plumbline.policy;

import dev.plumbline.text.Localized;
import dev.plumbline.text.Told;
import java.util.Locale;

/**
 * What a score is called (绩效等级), such as 优秀 (EVA-4). Immutable and thread-safe.
 *
 * @param chinese its Chinese name, not blank
 * @param english its English name, not blank
 */
public record ScoreGrade(String chinese, String english) implements Localized {

    public ScoreGrade {
        if (!Told.isTold(chinese) || !Told.isTold(english)) {
            throw new IllegalArgumentException(
                    "Grade [" + chinese + "] [" + english + "] lacks a name. Give it in Chinese and English.");
        }
    }

    public static ScoreGrade of(String chinese, String english) {
        return new ScoreGrade(chinese, english);
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
