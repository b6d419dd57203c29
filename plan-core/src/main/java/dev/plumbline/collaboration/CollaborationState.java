package dev.plumbline.collaboration;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** Where a collaboration request stands (COL-1, COL-3). */
public enum CollaborationState implements Localized {
    /** Filed with operations management; its kick-off has not been held. */
    FILED("已备案", "filed"),
    /** Kicked off; resolutions are being carried out. */
    IN_PROGRESS("推进中", "in progress"),
    /** Closed with every resolution done, after its kick-off or without need of one. */
    CLOSED("已关闭", "closed");

    private final String chinese;
    private final String english;

    CollaborationState(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
