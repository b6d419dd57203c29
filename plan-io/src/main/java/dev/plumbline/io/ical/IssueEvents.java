package dev.plumbline.io.ical;

import dev.plumbline.io.digest.Reach;
import dev.plumbline.io.ical.Event.Standing;
import dev.plumbline.issue.sla.SlaReading;
import dev.plumbline.issue.sla.SlaState;
import dev.plumbline.status.IssueStatus;

/** By when something has to be done about issues: every round of each clock (ISS-3). */
final class IssueEvents {

    private final Reach reach;
    private final Phrases phrases;
    private final EventList events;
    private final Recorded recorded;

    IssueEvents(Reach reach, Phrases phrases, EventList events, Recorded recorded) {
        this.reach = reach;
        this.phrases = phrases;
        this.events = events;
        this.recorded = recorded;
    }

    void add() {
        for (IssueStatus issue : reach.issues()) {
            issue.clocks().forEach(clock -> events.add(issue.path(), event(issue, clock)));
        }
    }

    private Event event(IssueStatus issue, SlaReading reading) {
        int round = reading.clock().round();
        String name = phrases.say(reading.clock().target())
                + (round == 1 ? "" : phrases.say("（第" + round + "轮）", " (round " + round + ")"));
        return new Event(
                events.uids()
                        .of(
                                "clock",
                                issue.issue().id().value(),
                                reading.clock().target().id(),
                                Integer.toString(round)),
                recorded.about("issue", issue.issue().id()),
                new EventTime.Span(reading.due(), reading.due()),
                phrases.labelled(
                        phrases.say("问题时限", "Issue") + phrases.say("·", ", ") + name,
                        IcsText.shortened(issue.issue().description(), CalendarFile.LONGEST_SUMMARY)),
                phrases.lines()
                        .add("问题", "Issue", issue.issue().description())
                        .add("严重程度", "Severity", phrases.say(reading.severity()))
                        .add("责任人", "Owner", issue.owner().map(phrases::name))
                        .add("时限", "Within", phrases.say(reading.deadline()))
                        .add("状态", "State", phrases.say(reading.state()))
                        .all(),
                phrases.say("问题时限", "Issue deadline"),
                standing(reading.state()),
                0,
                false);
    }

    /** While a clock stands still its due time goes on moving. */
    private static Standing standing(SlaState state) {
        return switch (state) {
            case CANCELLED -> Standing.CANCELLED;
            case PAUSED -> Standing.TENTATIVE;
            default -> Standing.CONFIRMED;
        };
    }
}
