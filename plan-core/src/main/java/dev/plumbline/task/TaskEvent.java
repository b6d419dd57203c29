package dev.plumbline.task;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import java.util.Locale;

/** What makes a task move from one state to another (TASK-2). */
public enum TaskEvent implements Event<TaskEvent> {
    /** The owner takes note of the assignment. */
    ACKNOWLEDGE("确认", "acknowledge"),
    /** Work begins. */
    START("开始", "start"),
    /** Work goes on after a delay or a block. */
    RESUME("恢复", "resume"),
    /** It is late or going to be; needs a reason. */
    DELAY("报延期", "report a delay"),
    /** Something stops it; needs a reason. */
    BLOCK("报受阻", "report a block"),
    /** How far it is is told; it stays where it is. */
    REPORT("报告进度", "report progress"),
    /** The work is done. */
    COMPLETE("完成", "complete"),
    /** The result is taken: every readable criterion holds or is waived. */
    ACCEPT("验收", "accept"),
    /** The result is not taken; needs a reason. */
    SEND_BACK("退回", "send back"),
    /** It is given up. */
    CANCEL("取消", "cancel");

    private final String chinese;
    private final String english;

    TaskEvent(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
