package dev.plumbline.review;

import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.GoalId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.Cause;
import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was learned from a plan's period (经验教训): a highlight, a shortcoming or a lesson, with its causes (EVA-3).
 *
 * <p>Of several with one id the one that holds last counts, which is how one is reworded. Plan and goal are named by id and
 * bound late; one that is not in the book is a finding. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Lesson implements Fact {

    /** The kind of {@link #reference()}. */
    public static final String KIND = "lesson";

    Lesson() {}

    public abstract LessonId id();

    /** What it is; a lesson unless stated. */
    @Value.Default
    public LessonKind kind() {
        return LessonKind.LESSON;
    }

    /** What was learned, in words; not blank. */
    public abstract String text();

    /** The plan it was learned from. */
    public abstract PlanId plan();

    /** When it was put down. */
    @Override
    public abstract Moment when();

    /** Why it came so (原因), each objective or subjective. */
    public abstract List<Cause> causes();

    /** What is to become better in the next period (改进方向). */
    public abstract Optional<String> improvement();

    /** The goal it is about. */
    public abstract Optional<GoalId> goal();

    /** The unit it is about; that of the goal's owner where absent. */
    public abstract Optional<OrgUnitId> unit();

    /** What it is about (目标维度); that of the goal where absent. */
    public abstract Optional<String> dimension();

    /** Words to find it by (标签). */
    public abstract List<String> tags();

    /** A link to it, {@code lesson/channels}. */
    public Reference reference() {
        return Reference.of(KIND, id().value());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code Lesson}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    Lesson check() {
        if (!Told.isTold(text())) {
            throw new IllegalArgumentException("Lesson [" + id() + "] has no text. Say what was learned.");
        }
        return Told.all(improvement(), dimension()) && Told.areTold(tags())
                ? this
                : toBuilder()
                        .improvement(Told.text(improvement()))
                        .dimension(Told.text(dimension()))
                        .tags(Told.texts(tags()))
                        .build();
    }

    /** Builds a {@link Lesson}. */
    public static final class Builder extends LessonBuilder {
        Builder() {}
    }
}
