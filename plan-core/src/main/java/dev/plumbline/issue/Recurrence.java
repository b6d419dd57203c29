package dev.plumbline.issue;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What the recurrence of an issue calls for (ISS-6). */
public enum Recurrence implements Localized {
    /** It is not closed: there is nothing to reopen. */
    STILL_OPEN("问题尚未关闭", "the issue is still open"),
    /** It came back while its solution was watched: it is reopened. */
    REOPENS("观察期内再发，应重开", "it recurred under observation and is to be reopened"),
    /** It came back later: it is a new issue with a link to this one. */
    NEW_ISSUE("观察期后再发，应另报新问题并关联", "it recurred later and is a new issue linked to this one");

    private final String chinese;
    private final String english;

    Recurrence(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
