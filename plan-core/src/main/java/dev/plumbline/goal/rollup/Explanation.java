package dev.plumbline.goal.rollup;

import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a goal's attainment came about: the children, weights, values and rule that made it, or its own measurements
 * (GOAL-7).
 *
 * <p>Made only when asked for. As a sentence it reads 达成率 105.6 %，由下级加权平均得出：… Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Explanation implements Localized {

    Explanation() {}

    /** Whose figure it is. */
    public abstract GoalId goal();

    /** The goal's name. */
    public abstract String name();

    /** Whether it is the attainment to date instead of that of the whole target. */
    public abstract boolean toDate();

    /** Where the figure comes from. */
    public abstract FigureOrigin origin();

    /** The figure. */
    public abstract Ratio attainment();

    /** The goal's amount, measured or summed. */
    public abstract Optional<MeasuredValue> actual();

    /** What the amount is held against. */
    public abstract Optional<Target> target();

    /** How the children's figures were combined; empty where they were not. */
    public abstract Optional<RollupMethod> method();

    /** The choices that were in force. */
    public abstract RollupPolicy policy();

    /** What every child gave, in order, those left out too; empty where the children were not asked. */
    public abstract List<Contribution> contributions();

    /** The measurements that count, in the order of time; of a goal measured itself. */
    public abstract List<Measurement> measurements();

    /** The figure set by hand with its reason, if one stands. */
    public abstract Optional<AttainmentOverride> override();

    /** The sentence. */
    @Override
    public String text(Locale locale) {
        return new ExplanationSentence(this, locale).text();
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Explanation}. */
    static final class Builder extends ExplanationBuilder {
        Builder() {}
    }
}
