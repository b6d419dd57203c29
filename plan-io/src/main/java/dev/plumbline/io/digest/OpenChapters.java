package dev.plumbline.io.digest;

import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.issue.sla.SlaMeasure;
import dev.plumbline.issue.sla.SlaReading;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.ReportDue;
import dev.plumbline.status.ReportOccurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is open for a scope: decisions, requests, issues, reports. */
final class OpenChapters {

    private static final Set<DecisionKind> ELSEWHERE = EnumSet.of(DecisionKind.REQUEST, DecisionKind.REPORT);

    private final PlanStatus status;
    private final Reach reach;
    private final Week week;
    private final Words words;
    private final Decisions decisions;
    private final Awaited awaited;

    OpenChapters(PlanStatus status, Reach reach, Awaited awaited, Week week, Words words) {
        this.status = status;
        this.reach = reach;
        this.week = week;
        this.words = words;
        this.decisions = Decisions.of(status, reach, awaited);
        this.awaited = awaited;
    }

    List<Item> decisions() {
        return decisions.all().stream()
                .filter(each -> !ELSEWHERE.contains(each.kind()))
                .map(this::decision)
                .toList();
    }

    List<Item> requests() {
        return decisions.of(DecisionKind.REQUEST).stream().map(this::decision).toList();
    }

    private Item decision(Decision decision) {
        return Chapters.item(
                decision.text(words.locale()),
                words.line(
                        decision.who().isEmpty()
                                ? words.say("未指明由谁处理", "nobody is named for it")
                                : words.say(
                                        "由" + words.parties(decision.who()) + "处理",
                                        "for " + words.parties(decision.who())),
                        decision.since()
                                .map(since ->
                                        words.say("自" + words.minute(since) + "起", "since " + words.minute(since)))
                                .orElse(""),
                        decision.due().map(this::due).orElse("")));
    }

    private String due(Instant due) {
        Instant now = status.asOf().instant(status.book().zone());
        long days = ChronoUnit.DAYS.between(words.date(due), status.date());
        String late =
                !now.isAfter(due) || days < 1 ? "" : words.say("已过", "") + words.count(days) + words.say("", " ago");
        return words.say("限" + words.minute(due), "by " + words.minute(due)) + words.aside(late);
    }

    /** The gravest first, and of equal ones what is due first. */
    List<Item> issues() {
        return reach.issues().stream()
                .filter(IssueStatus::isOpen)
                .sorted(Comparator.comparing(IssueStatus::severity).thenComparing(OpenChapters::firstDue))
                .map(this::issue)
                .toList();
    }

    private static Instant firstDue(IssueStatus issue) {
        return issue.running().stream()
                .map(SlaReading::due)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    private Item issue(IssueStatus issue) {
        List<String> lines = new ArrayList<>();
        lines.add(words.line(
                words.say(issue.state()),
                issue.owner()
                        .map(owner -> words.say("责任人", "owner: ") + words.name(owner))
                        .orElse(words.say("尚无责任人", "nobody handles it yet"))));
        issue.running().forEach(clock -> lines.add(clock(clock)));
        return new Item(
                words.start(issue.severity()) + words.colon() + issue.issue().description(), lines);
    }

    /** {@code 受理：限7月11日18:00，超时16个工作小时}. */
    private String clock(SlaReading reading) {
        boolean isWorking = reading.measure() == SlaMeasure.WORKING_TIME;
        String left = reading.isBreached()
                ? breached(reading.breachedBy(), isWorking)
                : words.say("还剩", "left: ") + words.time(reading.remaining(), isWorking);
        return words.say(reading.clock().target())
                + words.colon()
                + words.line(words.say("限" + words.minute(reading.due()), "by " + words.minute(reading.due())), left);
    }

    private String breached(Duration by, boolean isWorking) {
        return by.toMinutes() == 0
                ? words.say("时限已到", "time is up")
                : words.say("超时", "breached by ") + words.time(by, isWorking);
    }

    /** What is missing, then what is due this week. */
    List<Item> reports() {
        List<Item> items = new ArrayList<>();
        decisions.of(DecisionKind.REPORT).forEach(each -> items.add(decision(each)));
        for (ReportDue owed : status.reportsDue().all()) {
            if (isTheirs(owed)) {
                owed.next()
                        .filter(next -> week.contains(words.date(next.due())))
                        .ifPresent(next -> items.add(report(owed, next)));
            }
        }
        return items;
    }

    private boolean isTheirs(ReportDue owed) {
        return reach.fallsToAny(owed.owner().stream().toList());
    }

    private Item report(ReportDue owed, ReportOccurrence next) {
        return Chapters.item(
                words.start(owed.kind())
                        + words.say("“", " [")
                        + words.say(awaited.name(owed))
                        + words.say("”", "]")
                        + words.colon()
                        + words.say("限" + words.minute(next.due()), "by " + words.minute(next.due())),
                owed.owner()
                        .map(owner -> words.say("由" + words.name(owner) + "报送", "owed by " + words.name(owner)))
                        .orElse(""));
    }
}
