package dev.plumbline.io.json;

import dev.plumbline.collaboration.ReminderSent;
import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.time.Moment;

/** That a reminder letter was sent, as it is written. */
record ReminderSentDocument(
        @Required ResolutionId resolution, @Required Moment when) {

    static ReminderSentDocument from(ReminderSent reminder) {
        return new ReminderSentDocument(reminder.resolution(), reminder.when());
    }

    ReminderSent toReminder() {
        return new ReminderSent(resolution, when);
    }
}
