package dev.plumbline.plan;

import dev.plumbline.Given;
import dev.plumbline.goal.Goal;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.risk.Risk;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.raci.JointWork;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.text.Told;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An operating plan (运营计划): what is meant for a scope and a period (PLAN-1).
 *
 * <p>Goals, initiatives and tasks are flat lists that refer to each other by id. Nothing derived is stored here.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Plan {

    Plan() {}

    public abstract PlanId id();

    /** The plan's title, as people call it. */
    public abstract Optional<String> title();

    /** The time it covers. */
    public abstract Period period();

    /** The working calendar of its tasks and routines; the book's where absent (CAL-1). */
    public abstract Optional<CalendarId> calendar();

    /** The business units and core matters it covers (范围界定). */
    public abstract List<String> scope();

    /** The plan it was broken down from (PLAN-2). */
    public abstract Optional<PlanId> parent();

    /** 计划概述. */
    public abstract Optional<String> overview();

    /** What it rests on (编制依据). */
    public abstract List<String> basis();

    /** What to look out for (重点工作提示). */
    public abstract List<String> keyPoints();

    /** Why its goals depart from the parent's (目标调整说明). */
    public abstract Optional<String> noteOnChangedGoals();

    public abstract List<Goal> goals();

    public abstract List<Initiative> initiatives();

    public abstract List<Task> tasks();

    public abstract List<Milestone> milestones();

    /** Who does what for which task. */
    @Value.Default
    public RaciMatrix raci() {
        return RaciMatrix.empty();
    }

    /** How units share the tasks that cross their borders (跨部门分工). */
    public abstract List<JointWork> jointWorks();

    /** Work that comes again and again (常规工作). */
    public abstract List<RoutineTask> routines();

    /** What is needed (资源需求). */
    public abstract List<ResourceNeed> needs();

    /** What there is of the resources (可用量). */
    public abstract List<ResourceSupply> supplies();

    public abstract List<Risk> risks();

    /**
     * The draft of the next cycle's plan, made from this one and what was learned from it (GOAL-13): dates moved with the
     * period, new ids, lessons behind what the plan rests on, cancelled goals left behind. People revise it.
     *
     * @param id the draft's id, another than this plan's
     * @param next a period of the same kind, later or earlier
     * @param lessons what was learned, in order; may be empty
     * @throws IllegalArgumentException if the period is of another kind, the id that of this plan, or a phase moves out of
     *     the years 1 to 9999
     */
    public Plan next(PlanId id, Period next, List<String> lessons) {
        Given.all(id, "id", next, "next");
        Given.each(lessons, "lessons");
        return NextCycle.draft(this, id, next, lessons);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code Plan}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    Plan check() {
        return told();
    }

    /** Blank texts tell nothing. */
    private Plan told() {
        return Told.all(title(), overview(), noteOnChangedGoals())
                        && Told.areTold(scope())
                        && Told.areTold(basis())
                        && Told.areTold(keyPoints())
                ? this
                : toBuilder()
                        .title(Told.text(title()))
                        .overview(Told.text(overview()))
                        .noteOnChangedGoals(Told.text(noteOnChangedGoals()))
                        .scope(Told.texts(scope()))
                        .basis(Told.texts(basis()))
                        .keyPoints(Told.texts(keyPoints()))
                        .build();
    }

    /** Builds a {@link Plan}. */
    public static final class Builder extends PlanBuilder {
        Builder() {}
    }
}
