package dev.plumbline.evaluation;

import dev.plumbline.evaluation.ScoreReason.Kind;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.goal.rollup.ContributionRole;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.status.PlanStatus;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells why a score is not another one, what costs most first. */
final class ScoreReasons {

    private static final Ratio NOTHING = Ratio.of(0);

    private static final Comparator<ScoreReason> ORDER = Comparator.comparing(ScoreReasons::rank)
            .thenComparing(Comparator.<ScoreReason>comparingDouble(
                            reason -> reason.points().value().orElse(0))
                    .reversed())
            .thenComparing(reason -> reason.item().goal().id());

    private final PlanStatus status;

    ScoreReasons(PlanStatus status) {
        this.status = status;
    }

    List<ScoreReason> of(List<ScoreItem> items) {
        boolean areWeighed = items.stream()
                .anyMatch(item -> item.role() != ContributionRole.CANCELLED
                        && item.goal().goal().weight().isPresent());
        return items.stream()
                .flatMap(item -> of(item, areWeighed))
                .sorted(ORDER)
                .toList();
    }

    /** All that costs points stands together. */
    private static Kind rank(ScoreReason reason) {
        return reason.kind() == Kind.UNMEASURED_AS_ZERO ? Kind.SHORTFALL : reason.kind();
    }

    /** @param areWeighed whether some weight is stated; where none is, all goals weigh alike and nothing is assumed */
    private Stream<ScoreReason> of(ScoreItem item, boolean areWeighed) {
        boolean isAssumed =
                areWeighed && item.share() > 0 && item.goal().goal().weight().isEmpty();
        return Stream.of(
                        main(item),
                        item.isOverridden() ? Stream.of(overridden(item)) : Stream.<ScoreReason>empty(),
                        isAssumed ? reason(Kind.AVERAGE_WEIGHT, item, NOTHING) : Stream.<ScoreReason>empty())
                .flatMap(each -> each);
    }

    private static Stream<ScoreReason> main(ScoreItem item) {
        return switch (item.role()) {
            case COUNTED -> counted(item);
            case CAPPED ->
                reason(
                        Kind.CAPPED,
                        item,
                        item.attainment().minus(item.counted()).times(item.share()));
            case COUNTED_AS_ZERO -> reason(Kind.UNMEASURED_AS_ZERO, item, Ratio.of(item.share()));
            case UNMEASURED -> reason(Kind.UNMEASURED, item, NOTHING);
            case CANCELLED -> reason(Kind.CANCELLED, item, NOTHING);
            default -> reason(Kind.UNDEFINED, item, NOTHING);
        };
    }

    private static Stream<ScoreReason> counted(ScoreItem item) {
        if (item.share() == 0) {
            return reason(Kind.WITHOUT_WEIGHT, item, NOTHING);
        }
        return item.counted().isAtLeast(1)
                ? Stream.empty()
                : reason(Kind.SHORTFALL, item, Ratio.of(1).minus(item.counted()).times(item.share()));
    }

    private static Stream<ScoreReason> reason(Kind kind, ScoreItem item, Ratio points) {
        return Stream.of(new ScoreReason(kind, item, points, ""));
    }

    private ScoreReason overridden(ScoreItem item) {
        boolean toDate = status.policy().scores().toDate();
        String words = ScoreGrounds.explain(
                        status.rollup(item.goal().plan()), item.goal().id(), toDate)
                .flatMap(explanation -> explanation.override())
                .map(AttainmentOverride::reason)
                .orElse("");
        return new ScoreReason(Kind.OVERRIDDEN, item, NOTHING, words);
    }
}
