package dev.plumbline.collaboration;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What a meeting is for (COL-4). */
public enum MeetingKind implements Localized {
    /** Looks ahead at strategy and market. */
    STRATEGY_SEMINAR("战略研讨会", "strategy seminar"),
    /** Judges a plan. */
    REVIEW("评审会", "review meeting"),
    /** Starts the execution of a plan and agrees how to talk and report. */
    KICK_OFF("启动会", "kick-off"),
    /** Explains goals to those who carry them out. */
    GOAL_BRIEFING("目标解读会", "goal briefing"),
    /** Every day, briefly. */
    STAND_UP("站会", "stand-up"),
    /** Every week. */
    WEEKLY("周例会", "weekly meeting"),
    /** Every month. */
    MONTHLY_WORK("月度工作会", "monthly work meeting"),
    /** About one urgent matter. */
    SPECIAL("专项会议", "special meeting"),
    /** Looks back. */
    RETROSPECTIVE("复盘会", "retrospective"),
    /** Starts a collaboration: duties, dates, interface persons. */
    COLLABORATION_KICK_OFF("协作启动会", "collaboration kick-off"),
    /** Anything else. */
    OTHER("其他会议", "other meeting");

    private final String chinese;
    private final String english;

    MeetingKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
