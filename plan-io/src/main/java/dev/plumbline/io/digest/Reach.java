package dev.plumbline.io.digest;

import dev.plumbline.approval.Standing;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.GoalId;
import dev.plumbline.issue.IssueId;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.StatusParts;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciRole;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a status concerns a scope: what its party answers for as owner, responsible, approver or handler, and what it may
 * decide itself, as a member of a body or unit, or for somebody who is away. Confined to one thread.
 */
public final class Reach {

    private final PlanStatus status;
    private final Optional<PartyId> party;
    private final StatusParts parts;
    private final Standing standing;
    private final Map<PartyId, Boolean> theirs = new HashMap<>();
    private final Map<PartyId, Boolean> decided = new HashMap<>();

    Reach(PlanStatus status, Scope scope) {
        this.status = Objects.requireNonNull(status, "status");
        this.party = scope.party();
        this.parts = status.parts();
        this.standing = new Standing(status.book().organisation(), status.date());
    }

    /** Whether it is the whole company's. */
    public boolean isWhole() {
        return party.isEmpty();
    }

    /** Whether what a party answers for is in it. */
    public boolean holds(PartyId owner) {
        return party.isEmpty() || theirs.computeIfAbsent(owner, each -> parts.isOf(each, party.get()));
    }

    /** Whether what any of several answers for is in it; what nobody answers for is the company's alone. */
    public boolean holdsAny(Collection<? extends PartyId> owners) {
        return party.isEmpty() || owners.stream().anyMatch(this::holds);
    }

    /** Whether what a party has to decide or do falls to its people, also as members, holders or substitutes. */
    public boolean fallsTo(PartyId decider) {
        return holds(decider) || decided.computeIfAbsent(decider, this::actsFor);
    }

    private boolean actsFor(PartyId decider) {
        return party.filter(own -> standing.actsFor(own, decider) || isHeldWithin(own, decider))
                .isPresent();
    }

    /** Whether one seat of a body, or one holder of a position, is of the unit. */
    private boolean isHeldWithin(PartyId unit, PartyId decider) {
        return decider instanceof BodyId body
                && status.book().organisation().body(body).stream()
                        .flatMap(each -> each.seats().stream())
                        .anyMatch(seat -> parts.isOf(seat, unit));
    }

    /** Whether what any of several has to decide or do falls to it; what falls to nobody is the company's alone. */
    public boolean fallsToAny(Collection<? extends PartyId> deciders) {
        return party.isEmpty() || deciders.stream().anyMatch(this::fallsTo);
    }

    /** Its goals, in the order of the plans. */
    public List<GoalStatus> goals() {
        return status.goals().stream().filter(this::holds).toList();
    }

    /** Its tasks, in the order of the plans. */
    public List<TaskStatus> tasks() {
        return status.tasks().stream().filter(this::holds).toList();
    }

    /** Its issues, in the order in which they were recorded. */
    public List<IssueStatus> issues() {
        return status.issues().stream().filter(this::holds).toList();
    }

    /** Whether a goal is its own. */
    public boolean holds(GoalStatus goal) {
        return holdsAny(goal.goal().owner().stream().toList());
    }

    /** Whether it is responsible for a task or approves it. */
    public boolean holds(TaskStatus task) {
        return holdsAny(task.owners()) || holdsAny(approvers(task));
    }

    /** Who approves what a task comes to. */
    List<PartyId> approvers(TaskStatus task) {
        return status.plan(task.plan())
                .map(PlanInForce::plan)
                .map(plan -> plan.raci().holders(task.task().id(), RaciRole.APPROVER))
                .orElse(List.of());
    }

    /** Whether it handles an issue; one that nobody handles yet is its own if it reported it. */
    public boolean holds(IssueStatus issue) {
        return holdsAny(
                Stream.concat(issue.owner().stream(), issue.owner().isPresent() ? Stream.empty() : reporter(issue))
                        .toList());
    }

    private static Stream<PartyId> reporter(IssueStatus issue) {
        return Stream.of(issue.timeline().reporter());
    }

    /** Whether a goal, task or issue that somebody refers to is its own; of anything else only the company's scope says yes. */
    public boolean holds(Reference about) {
        return switch (about.kind()) {
                    case "goal" -> status.hasGoal(new GoalId(about.id())) && holds(status.goal(new GoalId(about.id())));
                    case "task" ->
                        status.findTask(new TaskId(about.id()))
                                .filter(this::holds)
                                .isPresent();
                    case "issue" ->
                        status.issues().stream()
                                .filter(issue -> issue.issue().id().equals(new IssueId(about.id())))
                                .anyMatch(this::holds);
                    default -> party.isEmpty();
                }
                || party.isEmpty();
    }

    /** Whether somebody of it answers for a goal or a task of a plan. */
    public boolean takesPartIn(PlanId plan) {
        return party.isEmpty()
                || status.goals(plan).stream().anyMatch(this::holds)
                || status.tasks(plan).stream().anyMatch(this::holds);
    }
}
