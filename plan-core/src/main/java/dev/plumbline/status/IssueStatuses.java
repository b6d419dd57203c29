package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Fact;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueActors;
import dev.plumbline.issue.IssueFact;
import dev.plumbline.issue.IssueHistories;
import dev.plumbline.issue.IssueHistory;
import dev.plumbline.issue.IssueProcess;
import dev.plumbline.issue.IssueTimeline;
import dev.plumbline.issue.IssueWorkflow;
import dev.plumbline.issue.sla.EscalationDue;
import dev.plumbline.issue.sla.SlaClocks;
import dev.plumbline.issue.sla.SlaPolicy;
import dev.plumbline.issue.sla.SlaReading;
import dev.plumbline.time.WorkingClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Derives where issues stand, by replaying what was recorded about each. */
final class IssueStatuses {

    private final IssueProcess process;
    private final SlaPolicy sla;
    private final Instant asOf;

    private IssueStatuses(IssueProcess process, SlaPolicy sla, Instant asOf) {
        this.process = process;
        this.sla = sla;
        this.asOf = asOf;
    }

    /** The issues in the order in which they occurred. */
    static List<IssueStatus> of(PlanBook book, FactView facts, IssueHistories histories, WorkingClock clock) {
        if (histories.all().isEmpty()) {
            return List.of();
        }
        IssueProcess process = new IssueProcess(
                book.policy().issues(), new IssueActors(book.organisation()), clock, IssueWorkflow.standard());
        IssueStatuses statuses =
                new IssueStatuses(process, book.policy().sla(), facts.asOf().instant(book.zone()));
        return histories.all().stream()
                .sorted(Comparator.comparing(history -> history.issue().when().instant(book.zone())))
                .map(statuses::status)
                .toList();
    }

    /** What counts as of the moment of a view. */
    static IssueHistories histories(PlanBook book, FactView facts) {
        return IssueHistories.of(book.execution().entries().stream()
                .filter(entry -> isAboutIssue(entry.fact()) && facts.counts(entry))
                .toList());
    }

    private static boolean isAboutIssue(Fact fact) {
        return fact instanceof Issue || fact instanceof IssueFact;
    }

    private IssueStatus status(IssueHistory history) {
        IssueTimeline timeline = process.replay(history);
        SlaClocks clocks = SlaClocks.of(timeline, sla, process.clock());
        List<SlaReading> readings = clocks.at(asOf);
        SlaClocks running = new SlaClocks(readings.stream()
                .filter(reading -> !reading.isStopped())
                .map(SlaReading::clock)
                .toList());
        List<EscalationDue> escalations = running.escalations(Instant.MIN, asOf);
        return new IssueStatus(timeline, readings, escalations, timeline.isUnderObservation(asOf));
    }
}
