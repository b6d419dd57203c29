package dev.plumbline.io.json;

import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.WeeklyBrief;
import dev.plumbline.time.Moment;

/** A brief as it is written. */
record WeeklyBriefDocument(
        @Required CollaborationId request,
        @Required Moment when,
        @Required String text) {

    static WeeklyBriefDocument from(WeeklyBrief brief) {
        return new WeeklyBriefDocument(brief.request(), brief.when(), brief.text());
    }

    WeeklyBrief toBrief() {
        return new WeeklyBrief(request, when, text);
    }
}
