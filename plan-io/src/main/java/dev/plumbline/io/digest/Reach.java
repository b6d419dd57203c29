package dev.plumbline.io.digest;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.approval.Standing;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Indicator;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PositionId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.StatusParts;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.raci.RaciRole;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private @Nullable Set<String> referred;

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
        return party.isEmpty() || theirs.computeIfAbsent(owner, each -> isOf(each, party.get()));
    }

    /** What is a unit's own is its head's, too, and what is a position's belongs to everybody who holds it. */
    private boolean isOf(PartyId owner, PartyId whose) {
        Organisation organisation = status.book().organisation();
        return parts.isOf(owner, whose)
                || owner instanceof OrgUnitId id
                        && organisation
                                .unit(id)
                                .flatMap(OrgUnit::head)
                                .filter(head -> isHeldBy(head, whose))
                                .isPresent()
                || isHeldBy(owner, whose);
    }

    /** Whether a party is somebody, or a position that somebody holds alone or with others. */
    private boolean isHeldBy(PartyId party, PartyId whose) {
        Organisation organisation = status.book().organisation();
        return organisation.personOf(party).equals(whose)
                || party instanceof PositionId position
                        && organisation.holders(position).stream().anyMatch(whose::equals)
                || whose instanceof PositionId position
                        && organisation.holders(position).stream().anyMatch(party::equals);
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
        return party.filter(own -> standing.actsFor(own, inPerson(decider)) || isHeldWithin(own, decider))
                .isPresent();
    }

    /** What a unit has to do is its head's to know, or everybody's where it has none. */
    private PartyId inPerson(PartyId decider) {
        return decider instanceof OrgUnitId id
                ? status.book().organisation().unit(id).flatMap(OrgUnit::head).orElse(decider)
                : decider;
    }

    /** Whether one seat of a body, or one holder of a position, is of the unit. */
    private boolean isHeldWithin(PartyId unit, PartyId decider) {
        Organisation organisation = status.book().organisation();
        return decider instanceof BodyId body
                        && organisation.body(body).stream()
                                .flatMap(each -> each.seats().stream())
                                .anyMatch(seat -> parts.isOf(seat, unit) || isHeldWithin(unit, seat))
                || decider instanceof PositionId position
                        && organisation.holders(position).stream().anyMatch(holder -> parts.isOf(holder, unit));
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
        return holdsAny(task.owners()) || holdsAny(approvers(status, task));
    }

    /** Who approves what a task comes to. */
    static List<PartyId> approvers(PlanStatus status, TaskStatus task) {
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

    /**
     * Whether a goal, its indicator, a task, an issue or a plan that somebody refers to is its own; of anything else only the
     * company's scope says yes.
     */
    public boolean holds(Reference about) {
        return party.isEmpty() || referred().contains(about.toString());
    }

    private Set<String> referred() {
        Set<String> known = referred;
        if (known == null) {
            known = new HashSet<>();
            for (GoalStatus goal : goals()) {
                known.add(goal.path());
                known.add("indicator/" + goal.goal().indicator().id());
                known.add("plan/" + goal.plan());
            }
            for (TaskStatus task : tasks()) {
                known.add(task.path());
                known.add("plan/" + task.plan());
                for (Indicator indicator : task.task().indicators()) {
                    known.add("indicator/" + indicator.id());
                }
            }
            for (IssueStatus issue : issues()) {
                known.add(issue.path());
            }
            referred = known;
        }
        return known;
    }

    /** Whether it asks for a request, or one of its own goals, indicators or tasks is to change or to become its own by it. */
    boolean concerns(AdjustmentRequest request) {
        List<Change> changes = request.draft().changes();
        return fallsTo(request.draft().requested().by())
                || changes.stream().flatMap(ChangedParts::of).anyMatch(this::holds)
                || changes.stream().flatMap(ChangedParts::owners).anyMatch(this::holds);
    }

    /** Whether somebody of it answers for a goal or a task of a plan. */
    public boolean takesPartIn(PlanId plan) {
        return holds(Reference.of("plan", plan.value()));
    }
}
