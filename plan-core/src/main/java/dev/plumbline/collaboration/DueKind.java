package dev.plumbline.collaboration;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What falls due in collaborations and about meetings (COL-1 to COL-3). */
public enum DueKind implements Localized {
    /** The kick-off of a request is held. */
    KICK_OFF("召开协作启动会", "collaboration kick-off"),
    /** The notice of a meeting is sent. */
    NOTICE("发送会议通知", "meeting notice"),
    /** The minutes of a meeting are distributed. */
    MINUTES("分发会议纪要", "minutes"),
    /** A brief is handed in. */
    BRIEF("提交协作进展简报", "weekly brief"),
    /** A resolution is done. */
    RESOLUTION("完成决议事项", "resolution"),
    /** A reminder letter is sent. */
    REMINDER("发送催办函", "reminder letter");

    private final String chinese;
    private final String english;

    DueKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
