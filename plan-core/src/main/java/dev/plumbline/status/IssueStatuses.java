package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Procedures;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueFact;
import dev.plumbline.issue.IssueHistories;
import dev.plumbline.issue.IssueHistory;
import dev.plumbline.issue.IssueProcess;
import dev.plumbline.issue.IssueTimeline;
import dev.plumbline.issue.sla.EscalationDue;
import dev.plumbline.issue.sla.SlaClocks;
import dev.plumbline.issue.sla.SlaReading;
import dev.plumbline.issue.sla.SlaWatch;
import dev.plumbline.party.PartyClocks;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Derives where issues stand, by replaying what was recorded about each. Immutable. */
final class IssueStatuses {

    private final IssueHistories histories;
    private final SlaWatch watch;
    private final Instant asOf;
    private final ZoneId zone;

    /** From what counts as of the moment of a view. */
    IssueStatuses(PlanBook book, FactView facts, PartyClocks clocks) {
        zone = book.zone();
        asOf = facts.asOf().instant(zone);
        histories = IssueHistories.of(facts.counting().stream()
                .filter(entry -> isAboutIssue(entry.fact()))
                .<Entry<?>>map(entry -> entry)
                .toList());
        IssueProcess process = Procedures.standard().issues(book, clocks);
        watch = new SlaWatch(process, book.policy().sla());
    }

    private static boolean isAboutIssue(Fact fact) {
        return fact instanceof Issue || fact instanceof IssueFact;
    }

    /** What was recorded about issues that nobody reported. */
    List<Finding> strays() {
        return histories.findings();
    }

    /** The issues in the order in which they occurred. */
    List<IssueStatus> all() {
        return histories.all().stream()
                .sorted(Comparator.comparing(history -> history.issue().when().instant(zone)))
                .map(this::status)
                .toList();
    }

    private IssueStatus status(IssueHistory history) {
        IssueTimeline timeline = watch.process().replay(history);
        List<SlaReading> readings = watch.clocks(timeline).at(asOf);
        SlaClocks running = new SlaClocks(readings.stream()
                .filter(reading -> !reading.isStopped())
                .map(SlaReading::clock)
                .toList());
        List<EscalationDue> escalations = running.escalations(Instant.MIN, asOf);
        return new IssueStatus(timeline, readings, escalations, timeline.isUnderObservation(asOf));
    }

    /** The escalations of all issues that fell due since a poll, in order of time. */
    List<EscalationDue> escalationsSince(Instant poll) {
        return histories.all().stream()
                .flatMap(history -> watch.escalations(history, poll, asOf).stream())
                .sorted(Comparator.comparing(EscalationDue::at))
                .toList();
    }
}
