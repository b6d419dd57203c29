package dev.plumbline.task;

import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import java.util.Locale;

/**
 * One time that a routine task is to be done (TASK-9). Immutable and thread-safe.
 *
 * @param task the routine task
 * @param period the period in which it is to be done
 * @param number which of the period's times, from 1
 * @param state what became of it
 */
public record RoutineOccurrence(TaskId task, Period period, int number, State state) {

    /** What became of it. */
    public enum State implements Localized {
        /** Done within its period. */
        DONE("已完成", "done"),
        /** Done after its period. */
        LATE("迟交", "late"),
        /** Not done, and its period is over. */
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
