package dev.plumbline.io.digest;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.evaluation.ProblemEvaluation;
import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.issue.Passage;
import dev.plumbline.issue.RootCause;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was adjusted in a reviewed plan and those of its time, and which issues there were. */
final class ReviewedCourse {

    private static final Set<AdjustmentState> UNASKED = EnumSet.of(AdjustmentState.DRAFTED, AdjustmentState.WITHDRAWN);

    private final Reviewed reviewed;
    private final Words words;
    private final ZoneId zone;

    ReviewedCourse(Reviewed reviewed, Words words) {
        this.reviewed = reviewed;
        this.words = words;
        this.zone = reviewed.status().book().zone();
    }

    /** The requests to change the plan or one within its period, as they stand at the moment; in the order of filing. */
    List<Item> adjustments() {
        return reviewed.status().book().adjustments().stream()
                .filter(request ->
                        isOfPeriod(request.plan()) && reviewed.reach().concerns(request))
                .flatMap(request -> request.at(reviewed.status().asOf(), zone).stream())
                .filter(request -> !UNASKED.contains(request.state()))
                .map(this::adjustment)
                .toList();
    }

    private boolean isOfPeriod(PlanId id) {
        Period period = reviewed.plan().period();
        return reviewed.status()
                .plan(id)
                .filter(plan -> period.contains(plan.plan().period()))
                .isPresent();
    }

    private Item adjustment(AdjustmentRequest request) {
        List<AuditStep> steps = request.trail().steps();
        AuditStep last = steps.get(steps.size() - 1);
        return Chapters.item(
                request.draft().reason().orElse(request.id().value())
                        + words.colon()
                        + words.say(request.state())
                        + words.aside(words.shortDay(words.date(last.at()))),
                words.line(
                        words.say("计划", "plan ") + quoted(Awaited.title(reviewed.status(), request.plan())),
                        words.say("申请人", "asked by ")
                                + words.name(request.draft().requested().by()),
                        words.say(request.draft().trigger())),
                last.why().map(why -> words.say("说明：", "reason given: ") + why).orElse(""));
    }

    private String quoted(String name) {
        return words.say("“" + name + "”", "[" + name + "]");
    }

    /** Those of the period: the ones still open first, then what took longest. */
    List<Item> issues() {
        Set<String> ofPeriod = reviewed.report().problems().stream()
                .map(ProblemEvaluation::issue)
                .map(id -> id.value())
                .collect(Collectors.toSet());
        return reviewed.reach().issues().stream()
                .filter(issue -> ofPeriod.contains(issue.issue().id().value()))
                .sorted(Comparator.comparing(IssueStatus::isOpen)
                        .thenComparing(this::lasted)
                        .reversed())
                .map(this::issue)
                .toList();
    }

    private Optional<Instant> settled(IssueStatus issue) {
        return issue.isOpen()
                ? Optional.empty()
                : issue.timeline().passages().stream()
                        .filter(passage -> passage.standard().isSettled())
                        .map(Passage::since)
                        .reduce((earlier, later) -> later);
    }

    /** Days from when it was reported, or occurred where nobody says, to when it was settled; to the moment while it is open. */
    private long lasted(IssueStatus issue) {
        LocalDate begun = issue.issue().reported().orElse(issue.issue().when()).date(zone);
        LocalDate end = settled(issue)
                .map(words::date)
                .orElseGet(() -> reviewed.status().date());
        return Math.max(0, ChronoUnit.DAYS.between(begun, end));
    }

    private Item issue(IssueStatus issue) {
        long days = lasted(issue);
        String took = issue.isOpen()
                ? words.say("至今" + words.count(days) + "未闭环", "open for " + words.count(days))
                : words.say("历时" + words.count(days), "took " + words.count(days));
        String causes = issue.timeline().rootCauses().stream()
                .map(RootCause::text)
                .collect(Collectors.joining(words.say("；", "; ")));
        return Chapters.item(
                issue.issue().description() + words.colon() + words.line(words.say(issue.state()), took),
                words.line(
                        words.say(issue.severity()),
                        issue.owner()
                                .map(owner -> words.say("责任人", "owner: ") + words.name(owner))
                                .orElse("")),
                causes.isEmpty() ? "" : words.say("根本原因：", "root cause: ") + causes,
                issue.timeline()
                        .prevention()
                        .map(measure -> words.say("长期预防措施：", "prevention: ") + measure)
                        .orElse(""));
    }
}
