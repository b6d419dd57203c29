package dev.plumbline.status;

import dev.plumbline.Given;
import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PositionId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A status narrowed to what somebody asks about (MON-4, GOAL-10). Immutable and thread-safe. */
public final class StatusParts {

    private final PlanStatus status;

    StatusParts(PlanStatus status) {
        this.status = status;
    }

    /** What belongs to a plan; nothing where the book has no such plan. */
    public StatusPart of(PlanId plan) {
        Given.one(plan, "plan");
        return new StatusPart(status.goals(plan), status.tasks(plan), status.issues(plan));
    }

    /**
     * What a person, a position or a unit answers for: their own goals, the tasks they are responsible for and the issues
     * they own; of a unit also what its people and the units under it do, and what falls to a position or a body of which all
     * who hold it or sit in it are of that unit.
     */
    public StatusPart of(PartyId party) {
        Given.one(party, "party");
        Predicate<PartyId> theirs = owner -> isTheirs(owner, party);
        return new StatusPart(
                status.goals().stream()
                        .filter(goal -> goal.goal().owner().filter(theirs).isPresent())
                        .toList(),
                status.tasks().stream()
                        .filter(task -> task.owners().stream().anyMatch(theirs))
                        .toList(),
                status.issues().stream()
                        .filter(issue -> issue.owner().filter(theirs).isPresent())
                        .toList());
    }

    /**
     * Whether what one party answers for is another's, too: they are the same people, or the other is a unit to which the first
     * belongs.
     */
    public boolean isOf(PartyId owner, PartyId whose) {
        Given.all(owner, "owner", whose, "whose");
        return isTheirs(owner, whose);
    }

    private boolean isTheirs(PartyId owner, PartyId party) {
        Organisation organisation = status.book().organisation();
        return organisation.personOf(owner).equals(organisation.personOf(party))
                || party instanceof OrgUnitId unit && isOf(unit, owner, organisation);
    }

    /** Whether a party belongs to a unit: itself, or all who hold the position or sit in the body. */
    private static boolean isOf(OrgUnitId unit, PartyId owner, Organisation organisation) {
        Optional<OrgUnitId> own = organisation.unitOf(owner);
        List<? extends PartyId> people = own.isPresent() ? List.of(owner) : people(owner, organisation);
        return !people.isEmpty()
                && people.stream()
                        .allMatch(each -> organisation
                                .unitOf(organisation.personOf(each))
                                .filter(at -> organisation.isWithin(at, unit))
                                .isPresent());
    }

    private static List<? extends PartyId> people(PartyId owner, Organisation organisation) {
        if (owner instanceof PositionId position) {
            return organisation.holders(position);
        }
        return owner instanceof BodyId body
                ? organisation.body(body).map(Body::seats).orElse(List.of())
                : List.of();
    }

    /**
     * What concerns a period, such as a quarter of an annual plan: goals with a target or a measured value for it, tasks
     * whose planned days meet it, issues that occurred in it. Lights and figures stay those of the whole; the period's own
     * figures are {@link dev.plumbline.goal.rollup.GoalFigures#period(Period)}.
     */
    public StatusPart during(Period period) {
        Given.one(period, "period");
        DateRange days = period.range();
        return new StatusPart(
                status.goals().stream().filter(goal -> concerns(goal, period)).toList(),
                status.tasks().stream().filter(task -> meets(task, days)).toList(),
                status.issues().stream()
                        .filter(issue -> days.contains(
                                issue.issue().when().date(status.book().zone())))
                        .toList());
    }

    private boolean concerns(GoalStatus goal, Period period) {
        return goal.figures().period(period).isPresent()
                || status.plan(goal.plan())
                        .filter(each ->
                                period.range().contains(each.plan().period().range()))
                        .isPresent();
    }

    private static boolean meets(TaskStatus task, DateRange days) {
        Optional<LocalDate> start = task.task().start().or(task.task()::finish);
        Optional<LocalDate> finish = task.task().finish().or(task.task()::start);
        return start.isPresent()
                && days.intersection(DateRange.ofClosed(start.get(), finish.orElse(start.get())))
                        .isPresent();
    }
}
