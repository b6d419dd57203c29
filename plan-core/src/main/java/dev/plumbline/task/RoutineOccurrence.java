package dev.plumbline.task;

import dev.plumbline.text.Localized;
import dev.plumbline.time.Occurrence;
import java.util.Locale;

/**
 * One time that a routine task is to be done (TASK-9). Immutable and thread-safe.
 *
 * @param task the routine task
 * @param occurrence when it was to be done
 * @param state what became of it
 */
public record RoutineOccurrence(TaskId task, Occurrence occurrence, State state) {

    /** What became of it. */
    public enum State implements Localized {
        /** Done in time. */
        DONE("已完成", "done"),
        /** Done, but late. */
        LATE("迟交", "late"),
        /** Not done, and its time is over. */
        MISSED("漏做", "missed"),
        /** Still to be done. */
        DUE("待完成", "due");

        private final String chinese;
        private final String english;

        State(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String text(Locale locale) {
            return Localized.isChinese(locale) ? chinese : english;
        }
    }
}
