package dev.plumbline.status;

import dev.plumbline.text.Localized;
import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One time that a report or measurement is owed (MON-3). Immutable and thread-safe.
 *
 * @param period the time it speaks of
 * @param due by when; at that instant is in time
 * @param uncovered the days that the due time rests on and that the calendar does not cover; empty where it covers them
 *     all (CAL-1)
 * @param given when it was handed in; empty while it is not
 * @param state what became of it
 */
public record ReportOccurrence(
        Period period, Instant due, Optional<CoverageMark> uncovered, Optional<Instant> given, State state) {

    /** What became of it. */
    public enum State implements Localized {
        /** Handed in by its due time. */
        GIVEN("按时", "given"),
        /** Handed in after it. */
        LATE("迟交", "late"),
        /** Not handed in, and its time is over. */
        MISSING("缺报", "missing"),
        /** Still to be handed in. */
        DUE("待报", "due");

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

    /** Whether the calendar knows the days that the due time rests on. */
    public boolean isCovered() {
        return uncovered.isEmpty();
    }

    static ReportOccurrence of(DueSlot slot, Optional<Instant> given, Instant now) {
        return new ReportOccurrence(slot.period(), slot.due(), slot.uncovered(), given, state(slot.due(), given, now));
    }

    private static State state(Instant due, Optional<Instant> given, Instant now) {
        if (given.isPresent()) {
            return given.get().isAfter(due) ? State.LATE : State.GIVEN;
        }
        return now.isAfter(due) ? State.MISSING : State.DUE;
    }
}
