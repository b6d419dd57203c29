package dev.plumbline.issue;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import java.util.Locale;

/**
 * What happens to an issue (ISS-4).
 *
 * <p>Of several events at the same instant the earlier constants are tried first; see {@link IssueProcess}.
 */
public enum IssueEvent implements Event<IssueEvent> {
    /** The responsible unit is named. */
    ASSIGN("指派", "assign"),
    /** Its severity is set. */
    GRADE("定级", "grade"),
    /** Operations management takes it in. */
    TAKE_IN("受理", "take in"),
    /** It is not taken in, or not any more; needs a reason. */
    REJECT("不予受理", "reject"),
    /** The responsible unit files its handling plan. */
    FILE_PLAN("提交处理方案", "file the handling plan"),
    /** Work begins. */
    START("开始处理", "start handling"),
    /** Its cause is looked for. */
    ANALYSE("原因分析", "analyse the cause"),
    /** Its effect is stopped for now. */
    CONTAIN("临时控制", "contain"),
    /** It is solved. */
    RESOLVE("解决", "resolve"),
    /** The reporter confirms the result. */
    CONFIRM("确认解决", "confirm the result"),
    /** The reporter does not confirm the result; needs a reason. */
    REFUSE("不予确认", "refuse the result"),
    /** It is done with. */
    CLOSE("关闭", "close"),
    /** It came back, or its rejection was wrong; needs a reason. */
    REOPEN("重开", "reopen"),
    /** Its clocks stop while something outside is awaited; needs a reason. */
    PAUSE("暂停计时", "pause the clocks"),
    /** Its clocks go on. */
    RESUME("恢复计时", "resume the clocks");

    private final String chinese;
    private final String english;

    IssueEvent(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Whether the event brings nothing but the move itself, so that it is recorded as an {@link IssueStep}. */
    boolean isBare() {
        return switch (this) {
            case ASSIGN, GRADE, FILE_PLAN, ANALYSE, PAUSE, RESUME -> false;
            default -> true;
        };
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
