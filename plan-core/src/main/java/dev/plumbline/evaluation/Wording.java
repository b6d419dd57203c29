package dev.plumbline.evaluation;

import dev.plumbline.quantity.Ratio;
import dev.plumbline.text.ChineseDate;
import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.util.Locale;

/** Words, rates and days as one language prints them. */
record Wording(Locale locale) {

    String say(String chinese, String english) {
        return Localized.isChinese(locale) ? chinese : english;
    }

    String say(Localized words) {
        return words.text(locale);
    }

    String rate(Ratio ratio) {
        return ratio.printed();
    }

    String day(LocalDate day) {
        return say(ChineseDate.text(day), day.toString());
    }

    /** What parts a heading from what follows it. */
    String colon() {
        return say("：", ": ");
    }

    /** What parts one of several from the next. */
    String comma() {
        return say("、", ", ");
    }
}
