package dev.plumbline.plan;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether the targets of shorter plans fit those of the plan above them (计划衔接校验): flows add up to it, of stocks the
 * last one counts, rates are averaged (PLAN-2).
 *
 * <p>A target above that is phased is held against each plan of a phase; one that is not, against all plans of a kind
 * together, once they cover the whole period; without such a kind against the longest plans that do not overlap, which
 * may not exceed it. Goals are matched by the goal they serve, their unit and direction. What
 * departs is a warning, and information where a note on changed goals (目标调整说明) of the plans that depart tells why. Levels may be skipped.
 * Pure functions.
 */
public final class PlanNesting {

    /** Targets of shorter plans depart from the plan above, and nobody says why. */
    public static final FindingCode DEPARTS = FindingCode.of(
                    "plan-departs-from-parent",
                    Severity.WARNING,
                    "{plans} 的目标“{goal}”合计 {carried}，与上级计划的 {target} 不符，且无目标调整说明",
                    "The plans {plans} carry {carried} of goal [{goal}] against {target} in the plan above, without a note on changed goals")
            .advising("核对目标值，或写明目标调整说明。", "Check the targets, or add a note on changed goals.");

    /** Targets of shorter plans depart from the plan above, and a note says why. */
    public static final FindingCode NOTED = FindingCode.of(
            "plan-departs-with-note",
            Severity.INFO,
            "{plans} 的目标“{goal}”合计 {carried}，与上级计划的 {target} 不符，见目标调整说明",
            "The plans {plans} carry {carried} of goal [{goal}] against {target} in the plan above; see the note on changed goals");

    private PlanNesting() {}

    /** One goal of a shorter plan with its plan. */
    private record Carried(Plan plan, Goal goal, Quantity target) {}

    /** What does not fit, for every plan that others name as their parent. */
    public static List<Finding> findings(List<Plan> plans) {
        Map<PlanId, List<Plan>> byParent = plans.stream()
                .filter(child -> child.parent().isPresent())
                .filter(child -> !child.parent().get().equals(child.id()))
                .sorted(Comparator.comparing(Plan::period))
                .collect(Collectors.groupingBy(child -> child.parent().orElseThrow()));
        List<Finding> findings = new ArrayList<>();
        for (Plan parent : plans) {
            Map<GoalId, List<Carried>> carried = carried(byParent.getOrDefault(parent.id(), List.of()));
            for (Goal goal : parent.goals()) {
                if (!goal.cancelled() && carried.containsKey(goal.id())) {
                    amount(parent, goal)
                            .ifPresent(target -> findings.addAll(of(parent, goal, target, carried.get(goal.id()))));
                }
            }
        }
        return findings;
    }

    /** The goals of shorter plans that serve a goal and have a target of their own, by the goal they serve. */
    private static Map<GoalId, List<Carried>> carried(List<Plan> children) {
        Map<GoalId, List<Carried>> carried = new HashMap<>();
        for (Plan child : children) {
            for (Goal goal : child.goals()) {
                if (!goal.cancelled() && goal.parent().isPresent()) {
                    amount(child, goal)
                            .ifPresent(amount -> carried.computeIfAbsent(
                                            goal.parent().get(), any -> new ArrayList<>())
                                    .add(new Carried(child, goal, amount)));
                }
            }
        }
        return carried;
    }

    /** What a goal asks for by the end of its plan. */
    private static Optional<Quantity> amount(Plan plan, Goal goal) {
        Indicator indicator = goal.indicator();
        return indicator.target().orElse(null) instanceof Target.PerPeriod each
                ? Optional.of(
                        indicator.accumulation() == Accumulation.FLOW ? each.over(plan.period()) : each.quantity())
                : indicator.targetAmount();
    }

    private static List<Finding> of(Plan parent, Goal goal, Quantity target, List<Carried> carried) {
        Map<Period.Kind, List<Carried>> byKind = carried.stream()
                .flatMap(each -> alike(each, goal, target).stream())
                .collect(Collectors.groupingBy(each -> each.plan().period().kind(), TreeMap::new, Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        if (isPhased(goal)) {
            byKind.values().forEach(same -> findings.addAll(phased(goal, same)));
            return findings;
        }
        List<List<Carried>> complete = byKind.values().stream()
                .filter(same -> isComplete(parent, same))
                .toList();
        complete.forEach(same -> compare(goal, target, same).ifPresent(findings::add));
        if (complete.isEmpty()) {
            List<Carried> all = byKind.values().stream().flatMap(List::stream).toList();
            MixedPeriods.of(parent.period(), all, each -> each.plan().period())
                    .flatMap(mixed -> mixed(goal, target, mixed))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** Periods of several lengths, or not all: together they may not exceed the plan above; short only if they cover it. */
    private static Optional<Finding> mixed(Goal goal, Quantity target, MixedPeriods<Carried> mixed) {
        Accumulation accumulation = goal.indicator().accumulation();
        if (accumulation != Accumulation.FLOW && !mixed.covers()) {
            boolean isLevel =
                    accumulation == Accumulation.STOCK && goal.indicator().direction() != Direction.LOWER;
            return isLevel ? above(goal, target, mixed.chosen()) : Optional.empty();
        }
        Quantity sum = combined(accumulation, mixed.chosen());
        boolean departs = mixed.covers() ? !sum.equals(target) : sum.compareTo(target) > 0;
        return departs ? Optional.of(departs(goal, target, sum, mixed.chosen())) : Optional.empty();
    }

    /**
     * A level that is to rise may not go beyond the one above in any period, whatever the periods that are not there yet
     * will say; one that is to fall comes from above.
     */
    private static Optional<Finding> above(Goal goal, Quantity target, List<Carried> carried) {
        Map<Period, List<Carried>> byPeriod = carried.stream()
                .collect(Collectors.groupingBy(each -> each.plan().period(), TreeMap::new, Collectors.toList()));
        List<Carried> above = byPeriod.values().stream()
                .filter(same -> sum(same).compareTo(target) > 0)
                .max(Comparator.comparing(PlanNesting::sum))
                .orElse(List.of());
        return above.isEmpty() ? Optional.empty() : Optional.of(departs(goal, target, sum(above), above));
    }

    private static Quantity sum(List<Carried> carried) {
        return carried.stream().map(Carried::target).reduce(Quantity::plus).orElseThrow();
    }

    /** A goal of a shorter plan in the unit of the target above, if the two are of one indicator. */
    private static Optional<Carried> alike(Carried child, Goal goal, Quantity target) {
        Indicator mine = goal.indicator();
        Indicator other = child.goal().indicator();
        return child.target()
                .convertedTo(target.unit())
                .filter(any -> mine.direction() == other.direction() && mine.isNamedLike(other))
                .map(amount -> new Carried(child.plan(), child.goal(), amount));
    }

    private static boolean isPhased(Goal goal) {
        return !goal.indicator().phases().isEmpty() && goal.indicator().phasing() == Phasing.PER_PERIOD;
    }

    private static List<Finding> phased(Goal goal, List<Carried> carried) {
        Map<Period, List<Carried>> byPeriod = carried.stream()
                .collect(Collectors.groupingBy(each -> each.plan().period(), TreeMap::new, Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        for (TargetPhase phase : goal.indicator().phases()) {
            List<Carried> same = byPeriod.getOrDefault(phase.period(), List.of());
            if (!same.isEmpty()) {
                compare(goal, phase.value(), same).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean isComplete(Plan parent, List<Carried> carried) {
        List<Period> covered = carried.stream()
                .map(each -> each.plan().period())
                .distinct()
                .sorted()
                .toList();
        return covered.equals(parent.period().split(covered.get(0).kind()));
    }

    private static Optional<Finding> compare(Goal goal, Quantity target, List<Carried> carried) {
        Quantity sum = combined(goal.indicator().accumulation(), carried);
        return sum.equals(target) ? Optional.empty() : Optional.of(departs(goal, target, sum, carried));
    }

    /**
     * Whether the notes of some plans tell why: theirs excuse whatever is short, and as much too much as the plans without
     * a note do not come to by themselves.
     */
    private static boolean isNoted(Goal goal, Quantity target, Quantity sum, List<Carried> carried) {
        List<Carried> others =
                carried.stream().filter(each -> !hasNote(each.plan())).toList();
        if (others.size() == carried.size()) {
            return false;
        }
        boolean tooMuch = sum.compareTo(target) > 0;
        return !tooMuch
                || others.isEmpty()
                || combined(goal.indicator().accumulation(), others).compareTo(target) <= 0;
    }

    private static boolean hasNote(Plan plan) {
        return plan.noteOnChangedGoals().filter(note -> !note.isBlank()).isPresent();
    }

    private static Finding departs(Goal goal, Quantity target, Quantity sum, List<Carried> carried) {
        return Finding.builder(isNoted(goal, target, sum, carried) ? NOTED : DEPARTS)
                .location(Location.ofPath("goal/" + goal.id()))
                .putFigure(
                        "plans",
                        carried.stream()
                                .map(each -> each.plan().id())
                                .distinct()
                                .toList())
                .putFigure("goal", goal.name())
                .putFigure("carried", sum)
                .putFigure("target", target)
                .build();
    }

    private static Quantity combined(Accumulation accumulation, List<Carried> carried) {
        Quantity sum = sum(carried);
        return switch (accumulation) {
            case FLOW -> sum;
            case STOCK -> last(carried);
            case RATE ->
                Quantity.of(sum.amount().divide(BigDecimal.valueOf(carried.size()), MathContext.DECIMAL64), sum.unit());
        };
    }

    /** What the last period has; the goals of one plan add up. */
    private static Quantity last(List<Carried> carried) {
        Period last = carried.get(carried.size() - 1).plan().period();
        return sum(carried.stream()
                .filter(each -> each.plan().period().equals(last))
                .toList());
    }
}
