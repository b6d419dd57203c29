package dev.plumbline.task;

import dev.plumbline.Attributes;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Priority;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Told;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A piece of work (任务) that carries a goal: what, until when, what it delivers and when it counts as done (TASK-1).
 *
 * <p>Who is responsible stands in the plan's RACI matrix; how far it is, in progress reports. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class Task {

    private static final int MOST_DAYS = 36_525;

    Task() {}

    public abstract TaskId id();

    /** The task's name (任务名称), not blank. */
    public abstract String name();

    /** What is to be done (任务描述). */
    public abstract Optional<String> description();

    /** The goal it carries (所属目标). */
    public abstract Optional<GoalId> goal();

    /** The initiative it belongs to (关键举措). */
    public abstract Optional<InitiativeId> initiative();

    /** The first day of work. */
    public abstract Optional<LocalDate> start();

    /** The last day of work, not before the first. */
    public abstract Optional<LocalDate> finish();

    /**
     * The days of work it takes, 0 for a milestone, at most 100 years; the days from start to finish where absent.
     *
     * <p>Working days where the schedule has a working calendar.
     */
    public abstract OptionalInt duration();

    /** Dates that a schedule has to respect. */
    public abstract List<DateConstraint> constraints();

    /** The working calendar it goes by; its owner's unit's or its plan's where absent (CAL-1). */
    public abstract Optional<CalendarId> calendar();

    /** The work in it (工作量), in person-days. */
    public abstract Optional<BigDecimal> effort();

    /** How it is done (工作步骤). */
    public abstract List<String> steps();

    /** What comes out of it (预期成果). */
    public abstract Optional<String> expectedResult();

    /** What is handed over (交付物). */
    public abstract Optional<String> deliverable();

    /** When it counts as done (完成标准). */
    public abstract List<AcceptanceCriterion> criteria();

    /** How urgent it is; empty where nobody said. */
    public abstract Optional<Priority> priority();

    /** What is measured about it; the first one gives its percentage unless a report states one. */
    public abstract List<Indicator> indicators();

    /** Who helps (协同岗位). */
    public abstract List<PartyId> collaborators();

    /** What it waits for. */
    public abstract List<Dependency> dependencies();

    /** What it came from: a meeting, a review; makes it an action item (TASK-8). */
    public abstract Optional<Reference> origin();

    /**
     * What else was written about it, by the names of the columns it stood in (其他栏目), in their order; no name is blank.
     *
     * <p>The order is for showing: two with the same texts by the same names are equal.
     */
    public abstract Map<String, String> attributes();

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code Task}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Whether it came out of a review or a meeting (行动项, TASK-8). */
    public boolean isActionItem() {
        return origin().isPresent();
    }

    /** The planned days, both ends included, where both are known. */
    public Optional<DateRange> planned() {
        return start().flatMap(from -> finish().map(to -> DateRange.ofClosed(from, to)));
    }

    @Value.Check
    Task check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("Task [" + id() + "] has no name. Say what is to be done.");
        }
        Attributes.check("Task", id(), attributes());
        if (duration().isPresent() && (duration().getAsInt() < 0 || duration().getAsInt() > MOST_DAYS)) {
            throw new IllegalArgumentException(
                    "Task [" + id() + "] takes [" + duration().getAsInt() + "] days. Give 0 to " + MOST_DAYS + ".");
        }
        if (effort().filter(days -> days.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "Task [" + id() + "] has the effort [" + effort().get() + "]. Give 0 person-days or more.");
        }
        LocalDate first = start().orElse(LocalDate.MIN);
        LocalDate last = finish().orElse(LocalDate.MAX);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Task [" + id() + "] finishes [" + last + "] before it starts [" + first
                    + "]. Exchange the two dates or correct one.");
        }
        return told().owning();
    }

    /** Blank texts tell nothing. */
    private Task told() {
        return Told.orNone(description())
                        && Told.orNone(expectedResult())
                        && Told.orNone(deliverable())
                        && Told.areTold(steps())
                ? this
                : toBuilder()
                        .description(Told.text(description()))
                        .expectedResult(Told.text(expectedResult()))
                        .deliverable(Told.text(deliverable()))
                        .steps(Told.texts(steps()))
                        .build();
    }

    /** An indicator without an id of its own belongs to the task: the first by the task's id, the next by a number behind it. */
    private Task owning() {
        if (indicators().isEmpty()) {
            return this;
        }
        List<Indicator> owned = new ArrayList<>();
        boolean same = true;
        for (int at = 0; at < indicators().size(); at++) {
            Indicator indicator = indicators().get(at);
            owned.add(indicator.ownedBy(at == 0 ? id().value() : id() + "/" + (at + 1), name()));
            same &= owned.get(at) == indicator;
        }
        return same ? this : toBuilder().indicators(owned).build();
    }

    /** Builds a {@link Task}. */
    public static final class Builder extends TaskBuilder {
        Builder() {}
    }
}
