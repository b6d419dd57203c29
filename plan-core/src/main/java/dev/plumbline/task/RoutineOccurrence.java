package dev.plumbline.task;

import dev.plumbline.text.Localized;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Occurrence;
import java.util.Locale;
import java.util.Optional;

/**
 * One time that a routine task is to be done (TASK-9). Immutable and thread-safe.
 *
 * @param task the routine task
 * @param occurrence when it was to be done
 * @param state what became of it
 * @param done when it was done; empty unless it was
 */
public record RoutineOccurrence(TaskId task, Occurrence occurrence, State state, Optional<Moment> done) {

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
