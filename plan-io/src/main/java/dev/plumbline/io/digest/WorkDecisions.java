package dev.plumbline.io.digest;

import dev.plumbline.fact.Reference;
import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.sla.EscalationDue;
import dev.plumbline.issue.sla.SlaReading;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.resource.BalanceLine;
import dev.plumbline.resource.ResourceAccount;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.status.WorkStatus;
import dev.plumbline.task.TaskState;
import dev.plumbline.text.Localized;
import dev.plumbline.text.Message;
import dev.plumbline.text.MessagePattern;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finished tasks to accept, issues that have escalated or are past a limit, resources to settle. */
final class WorkDecisions {

    private static final MessagePattern ACCEPT =
            new MessagePattern("任务“{task}”已完成，待验收", "Task [{task}] is finished and waits for acceptance");
    private static final MessagePattern BREACHED = new MessagePattern(
            "{severity}问题“{issue}”的{target}已超过时限", "Issue [{issue}], {severity}, is past its limit for {target}");
    private static final MessagePattern ESCALATED = new MessagePattern(
            "{severity}问题“{issue}”的{target}时限已用{percent}%，已升级",
            "Issue [{issue}], {severity}, has escalated, {percent}% of its limit for {target} used");
    private static final MessagePattern CONFIRM =
            new MessagePattern("问题“{issue}”已解决，待验证", "Issue [{issue}] is resolved and waits for verification");
    private static final MessagePattern SHORT = new MessagePattern(
            "资源“{resource}”{days}缺{missing}", "Resource [{resource}] is short of {missing} on {days}");
    private static final MessagePattern LATE =
            new MessagePattern("资源“{need}”应于{day}到位，至今未到位", "Resource [{need}] was to be in place by {day} and is not");
    private static final MessagePattern OVERRUN = new MessagePattern(
            "资源“{resource}”计划{planned}，已用{used}，超出{over}",
            "Resource [{resource}]: {planned} planned, {used} used, {over} over");

    private final PlanStatus status;
    private final Awaited awaited;
    private final Organisation organisation;
    private final Map<ResourceId, List<ResourceNeed>> needs;
    private final Map<ResourceId, List<PartyId>> concerned = new HashMap<>();

    WorkDecisions(PlanStatus status, Awaited awaited) {
        this.status = status;
        this.awaited = awaited;
        this.organisation = status.book().organisation();
        this.needs = status.plans().stream()
                .flatMap(plan -> plan.needs().stream())
                .collect(Collectors.groupingBy(ResourceNeed::resource));
    }

    void addTo(List<Decision> found) {
        status.tasks().stream()
                .filter(task -> task.state() == TaskState.COMPLETED)
                .flatMap(task -> acceptance(task).stream())
                .forEach(found::add);
        status.issues().stream().filter(IssueStatus::isOpen).forEach(issue -> addIssue(issue, found));
        status.work().forEach(work -> addResources(work, found));
        status.ledger().accounts().stream()
                .filter(ResourceAccount::isOverrun)
                .map(this::overrun)
                .forEach(found::add);
    }

    /** By those who approve it; what nobody approves is accepted when it is finished. */
    private Optional<Decision> acceptance(TaskStatus task) {
        List<PartyId> approvers = Reach.approvers(status, task);
        Optional<Instant> since = task.progress().finishedOn().map(awaited::endOf);
        return approvers.isEmpty()
                ? Optional.empty()
                : Optional.of(decision(
                        DecisionKind.TASK,
                        Reference.of("task", task.task().id().value()),
                        task.task().name(),
                        new Message(ACCEPT, Map.of("task", task.task().name())),
                        approvers,
                        since,
                        Optional.empty()));
    }

    private void addIssue(IssueStatus issue, List<Decision> found) {
        issue.running().stream()
                .filter(SlaReading::isBreached)
                .min(Comparator.comparing(SlaReading::due))
                .map(reading -> breached(issue, reading))
                .or(() -> issue.escalations().stream()
                        .reduce((earlier, later) -> later)
                        .map(due -> escalated(issue, due)))
                .ifPresent(found::add);
        if (issue.state() == IssueState.RESOLVED) {
            found.add(issue(
                    issue,
                    new Message(CONFIRM, Map.of("issue", issue.issue().description())),
                    List.of(issue.timeline().reporter()),
                    issue.timeline().since(),
                    Optional.empty()));
        }
    }

    private Decision breached(IssueStatus issue, SlaReading reading) {
        List<PartyId> actors = reading.clock().target().actor().parties(issue.owner(), organisation);
        Set<PartyId> who = new LinkedHashSet<>(actors);
        who.addAll(told(issue));
        return issue(
                issue,
                new Message(
                        BREACHED,
                        Map.of(
                                "severity", issue.severity(),
                                "issue", issue.issue().description(),
                                "target", reading.clock().target())),
                who,
                reading.clock().start(),
                Optional.of(reading.due()));
    }

    private Decision escalated(IssueStatus issue, EscalationDue escalation) {
        Optional<Instant> due = issue.running().stream()
                .filter(reading -> escalation.isOf(reading.clock()))
                .map(SlaReading::due)
                .findFirst();
        return issue(
                issue,
                new Message(
                        ESCALATED,
                        Map.of(
                                "severity", issue.severity(),
                                "issue", issue.issue().description(),
                                "target", escalation.target(),
                                "percent", escalation.escalation().percent())),
                told(issue),
                escalation.at(),
                due);
    }

    /** Whom its escalations went to, the owner first. */
    private Set<PartyId> told(IssueStatus issue) {
        Set<PartyId> who = new LinkedHashSet<>();
        issue.owner().ifPresent(who::add);
        issue.escalations().forEach(due -> who.addAll(due.escalation().recipients(issue.owner(), organisation)));
        return who;
    }

    private Decision issue(
            IssueStatus issue, Localized sentence, Collection<PartyId> who, Instant since, Optional<Instant> due) {
        return decision(
                DecisionKind.ISSUE,
                Reference.of("issue", issue.issue().id().value()),
                issue.issue().description(),
                sentence,
                List.copyOf(who),
                Optional.of(since),
                due);
    }

    private void addResources(WorkStatus work, List<Decision> found) {
        work.openShortages().forEach(line -> found.add(shortage(line)));
        work.needsNotInPlace().forEach(need -> found.add(late(need)));
    }

    private Decision shortage(BalanceLine line) {
        return resource(
                line.resource(),
                new Message(
                        SHORT,
                        Map.of(
                                "resource", line.resource().value(),
                                "days", line.days(),
                                "missing", Amount.of(line.missing()))),
                concerned(line.resource()),
                Optional.of(awaited.endOf(line.days().start())));
    }

    /** Asked once for all the days on which a resource is short. */
    private List<PartyId> concerned(ResourceId resource) {
        return concerned.computeIfAbsent(resource, each -> concerned(needs.getOrDefault(each, List.of())));
    }

    /** Whoever provides it and whoever needs it. */
    private List<PartyId> concerned(List<ResourceNeed> some) {
        Set<PartyId> who = new LinkedHashSet<>();
        some.forEach(need -> {
            need.provider().ifPresent(who::add);
            who.addAll(status.whomToTell(need).owners());
        });
        return List.copyOf(who);
    }

    private Decision late(ResourceNeed need) {
        Optional<Instant> due = need.inPlaceBy().map(awaited::endOf);
        return resource(
                need.resource(),
                new Message(
                        LATE,
                        Map.of(
                                "need", need.description(),
                                "day", need.inPlaceBy().orElse(status.date()))),
                concerned(List.of(need)),
                due);
    }

    private Decision overrun(ResourceAccount account) {
        return resource(
                account.resource(),
                new Message(
                        OVERRUN,
                        Map.of(
                                "resource", account.resource().value(),
                                "planned", Amount.of(account.planned()),
                                "used", Amount.of(account.used()),
                                "over", Amount.of(account.overrun()))),
                concerned(account.resource()),
                Optional.empty());
    }

    private Decision resource(ResourceId resource, Localized sentence, List<PartyId> who, Optional<Instant> due) {
        return decision(
                DecisionKind.RESOURCE,
                Reference.of("resource", resource.value()),
                resource.value(),
                sentence,
                who,
                Optional.empty(),
                due);
    }

    private Decision decision(
            DecisionKind kind,
            Reference about,
            String subject,
            Localized sentence,
            List<PartyId> who,
            Optional<Instant> since,
            Optional<Instant> due) {
        return new Decision(kind, about, subject, sentence, who, since, due, awaited.stake(about, due));
    }
}
