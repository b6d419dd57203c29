package dev.plumbline.task;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** Which ends of two tasks a dependency ties (TASK-4). */
public enum DependencyKind implements Localized {
    /** The task starts after the other finishes. */
    FINISH_TO_START("完成-开始", "finish to start"),
    /** The task starts after the other starts. */
    START_TO_START("开始-开始", "start to start"),
    /** The task finishes after the other finishes. */
    FINISH_TO_FINISH("完成-完成", "finish to finish"),
    /** The task finishes after the other starts. */
    START_TO_FINISH("开始-完成", "start to finish");

    private final String chinese;
    private final String english;

    DependencyKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Whether the other task's finish is tied, not its start. */
    public boolean isFromFinish() {
        return this == FINISH_TO_START || this == FINISH_TO_FINISH;
    }

    /** Whether this task's finish is tied, not its start. */
    public boolean isToFinish() {
        return this == FINISH_TO_FINISH || this == START_TO_FINISH;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
