package dev.plumbline.policy;

import dev.plumbline.goal.rollup.MissingMeasurement;
import dev.plumbline.quantity.Ratio;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How owners and units are scored by the attainment of their goals (与绩效考核挂钩, EVA-4): cap, unmeasured goals, grades.
 *
 * <p>No source document gives numbers; the defaults are this library's: a goal counts up to 120 %, an unmeasured one is left
 * out and told, 优秀 from 100 %, 良好 from 90 %, 合格 from 75 %, 不合格 below. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ScorePolicy {

    private static final ScorePolicy STANDARD = builder().build();

    ScorePolicy() {}

    /** The attainment above which a goal counts no more, as a ratio above 0; applied before weighting. Empty for none. */
    @Value.Default
    public Optional<BigDecimal> cap() {
        return Optional.of(new BigDecimal("1.2"));
    }

    /** What a goal counts of which nothing is measured. */
    @Value.Default
    public MissingMeasurement missing() {
        return MissingMeasurement.LEAVE_OUT;
    }

    /** Whether goals are held against what was due by the day asked for instead of their whole target. */
    @Value.Default
    public boolean toDate() {
        return false;
    }

    /** The grades by their lower bounds, the best first. */
    @Value.Default
    public List<ScoreBand> bands() {
        return List.of(
                ScoreBand.of(1.0, "优秀", "excellent"),
                ScoreBand.of(0.9, "良好", "good"),
                ScoreBand.of(0.75, "合格", "acceptable"));
    }

    /** The grade of scores below every bound. */
    @Value.Default
    public ScoreGrade lowest() {
        return ScoreGrade.of("不合格", "unacceptable");
    }

    /** The grade of a score; none of an undefined one. What is at a bound as far as a double carries has reached it. */
    public Optional<ScoreGrade> grade(Ratio score) {
        if (!score.isDefined()) {
            return Optional.empty();
        }
        return bands().stream()
                .filter(band -> score.isAtLeast(band.from()))
                .map(ScoreBand::grade)
                .findFirst()
                .or(() -> Optional.of(lowest()));
    }

    /** The defaults. */
    public static ScorePolicy standard() {
        return STANDARD;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code ScorePolicy}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        cap().filter(cap -> cap.signum() <= 0).ifPresent(cap -> {
            throw new IllegalArgumentException("Cap [" + cap + "] is not positive. Give one such as 1.2, or none.");
        });
        for (int at = 1; at < bands().size(); at++) {
            ScoreBand band = bands().get(at);
            if (band.from() >= bands().get(at - 1).from()) {
                throw new IllegalArgumentException("Grade [" + band.grade().chinese() + "] begins at [" + band.from()
                        + "], not below the one before it. List the best first.");
            }
        }
        checkNames();
    }

    private void checkNames() {
        Set<String> names = new HashSet<>();
        Stream.concat(bands().stream().map(ScoreBand::grade), Stream.of(lowest()))
                .flatMap(grade -> Stream.of("zh " + grade.chinese(), "en " + grade.english()))
                .filter(name -> !names.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "Two grades are called [" + name.substring(3) + "]. Name each differently.");
                });
    }

    /** Builds a {@link ScorePolicy}. */
    public static final class Builder extends ScorePolicyBuilder {
        Builder() {}
    }
}
