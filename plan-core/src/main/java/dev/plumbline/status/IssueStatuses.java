package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Procedures;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Entry;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueFact;
import dev.plumbline.issue.IssueHistories;
import dev.plumbline.issue.IssueHistory;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueProcess;
import dev.plumbline.issue.IssueTimeline;
import dev.plumbline.issue.sla.EscalationDue;
import dev.plumbline.issue.sla.SlaClocks;
import dev.plumbline.issue.sla.SlaReading;
import dev.plumbline.issue.sla.SlaWatch;
import dev.plumbline.party.PartyClocks;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Where issues stand, by replaying what was recorded about each. Immutable. */
final class IssueStatuses {

    private final IssueHistories histories;
    private final SlaWatch watch;
    private final Instant asOf;
    private final ById<IssueId, IssueStatus> all;

    private IssueStatuses(IssueHistories histories, SlaWatch watch, Instant asOf, ById<IssueId, IssueStatus> all) {
        this.histories = histories;
        this.watch = watch;
        this.asOf = asOf;
        this.all = all;
    }

    /** From what counts as of the moment of a view. */
    static IssueStatuses of(PlanBook book, FactView facts, PartyClocks clocks) {
        Instant asOf = facts.asOf().instant(book.zone());
        IssueProcess process = Procedures.standard().issues(book, clocks);
        SlaWatch watch = new SlaWatch(process, book.policy().sla());
        return of(
                IssueHistories.of(aboutIssues(facts.counting())), watch, asOf, history -> status(watch, asOf, history));
    }

    private static IssueStatuses of(
            IssueHistories histories, SlaWatch watch, Instant asOf, Function<IssueHistory, IssueStatus> status) {
        ZoneId zone = watch.process().clock().zone();
        List<IssueStatus> all = histories.all().stream()
                .sorted(Comparator.comparing(history -> history.issue().when().instant(zone)))
                .map(status)
                .toList();
        return new IssueStatuses(
                histories, watch, asOf, ById.of(all, each -> each.issue().id()));
    }

    /** The same after more was recorded; what is said of other issues is taken over. */
    IssueStatuses after(FactView facts, FactChange change) {
        if (change.issues().isEmpty()) {
            return this;
        }
        IssueHistories now = change.isLessOfIssues()
                ? IssueHistories.of(aboutIssues(facts.counting()))
                : histories.and(aboutIssues(change.entered()));
        return of(now, watch, asOf, history -> {
            IssueId id = history.issue().id();
            IssueStatus known = change.issues().contains(id) ? null : all.find(id);
            return known == null ? status(watch, asOf, history) : known;
        });
    }

    private static List<Entry<?>> aboutIssues(List<Entry<?>> entries) {
        List<Entry<?>> about = new ArrayList<>();
        for (Entry<?> entry : entries) {
            if (entry.fact() instanceof Issue || entry.fact() instanceof IssueFact) {
                about.add(entry);
            }
        }
        return about;
    }

    /** What was recorded about issues that nobody reported. */
    List<Finding> strays() {
        return histories.findings();
    }

    /** The issues in the order in which they occurred. */
    ById<IssueId, IssueStatus> all() {
        return all;
    }

    private static IssueStatus status(SlaWatch watch, Instant asOf, IssueHistory history) {
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
