package dev.plumbline.plan.letter;

import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GradeScale;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a goal's attainment is worked out (考核标准, PLAN-6, GOAL-5): the formula that its figure is really made by, and what
 * the formula takes. Immutable and thread-safe.
 *
 * @param direction which values are good
 * @param method against the target, from the baseline, or by periods met
 * @param baseline the value at the start, where there is one
 * @param alertValue the value at which a warning is due, where there is one
 * @param tolerance how far outside a range attainment falls to 0, where that is said
 * @param phases the parts of the target that fall to periods
 * @param phasing what the phases' targets cover; empty where there is no phase
 * @param scale the grades, where it is judged by grades
 * @param fromBelow how the figures of the goals below it make its own while it is not measured itself; empty where none do
 */
public record Assessment(
        Direction direction,
        AttainmentMethod method,
        Optional<Quantity> baseline,
        Optional<Quantity> alertValue,
        Optional<Quantity> tolerance,
        List<TargetPhase> phases,
        Optional<Phasing> phasing,
        Optional<GradeScale> scale,
        Optional<RollupMethod> fromBelow) {

    public Assessment {
        phases = List.copyOf(phases);
    }

    /** Of an indicator that is measured itself. */
    public static Assessment of(Indicator indicator) {
        return of(indicator, Optional.empty());
    }

    /**
     * Of a goal.
     *
     * @param hasChildren whether there are goals below it that were not given up
     */
    static Assessment of(Goal goal, boolean hasChildren) {
        boolean carried = hasChildren && goal.rollup() != RollupMethod.OWN;
        return of(goal.indicator(), carried ? Optional.of(goal.rollup()) : Optional.empty());
    }

    private static Assessment of(Indicator indicator, Optional<RollupMethod> fromBelow) {
        return new Assessment(
                indicator.direction(),
                indicator.method(),
                indicator.baseline(),
                indicator.alertValue(),
                indicator.tolerance(),
                indicator.phases(),
                indicator.phases().isEmpty() ? Optional.empty() : Optional.of(indicator.phasing()),
                indicator.scale(),
                fromBelow);
    }

    /** The formula, for a target (GOAL-5). */
    public String formula(Optional<Target> target, Locale locale) {
        boolean chinese = Localized.isChinese(locale);
        String own = target.map(known -> formula(known, chinese))
                .orElse(chinese ? "未明确目标值，不计算达成率" : "no attainment without a target");
        return own
                + fromBelow
                        .map(rollup -> chinese
                                ? "；未直接测量时按下级目标的" + rollup.text(locale) + "汇总"
                                : "; by " + rollup.text(locale) + " of the goals below while not measured itself")
                        .orElse("");
    }

    private String formula(Target target, boolean chinese) {
        if (method == AttainmentMethod.PERIODS_MET) {
            return chinese ? "达成率 = 达标期数 ÷ 应达标期数" : "attainment = periods met / periods due";
        }
        if (target instanceof Target.GradeName) {
            return chinese ? "达成率 = 实际等级得分 ÷ 目标等级得分" : "attainment = score of the grade / score of the target grade";
        }
        if (target instanceof Target.Done) {
            return chinese ? "完成为 100%，未完成为 0" : "100% if done, else 0";
        }
        return target instanceof Target.Range || direction == Direction.WITHIN ? within(chinese) : amount(chinese);
    }

    private String within(boolean chinese) {
        if (tolerance.filter(width -> !width.isZero()).isEmpty()) {
            return chinese ? "在区间内为 100%，区间外为 0" : "100% within the range, else 0";
        }
        return chinese
                ? "在区间内为 100%，区间外为 1 − 偏离 ÷ 容差，最低 0"
                : "100% within the range, outside 1 − distance / tolerance, at least 0";
    }

    private String amount(boolean chinese) {
        if (direction == Direction.DONE) {
            return chinese ? "目标值为数量，不计算达成率" : "no attainment of an amount by done or not";
        }
        if (method == AttainmentMethod.PROGRESS) {
            return progress(chinese);
        }
        if (direction == Direction.LOWER) {
            return chinese ? "达成率 = 目标值 ÷ 实际值，最高 200%" : "attainment = target / actual, at most 200%";
        }
        return chinese ? "达成率 = 实际值 ÷ 目标值" : "attainment = actual / target";
    }

    private String progress(boolean chinese) {
        if (baseline.isEmpty()) {
            return chinese ? "按进展计算，未规定基线，不计算达成率" : "no attainment by progress without a baseline";
        }
        return chinese ? "达成率 =（实际值 − 基线）÷（目标值 − 基线）" : "attainment = (actual − baseline) / (target − baseline)";
    }

    /** What the formula takes, and when a warning is due: {@code 基线: 85分}; nothing that the goal does not have. */
    public List<String> terms(Locale locale) {
        boolean chinese = Localized.isChinese(locale);
        List<String> terms = new ArrayList<>();
        baseline.ifPresent(value -> terms.add((chinese ? "基线：" : "Baseline: ") + value));
        tolerance.ifPresent(value -> terms.add((chinese ? "容差：" : "Tolerance: ") + value));
        scale.ifPresent(grades -> terms.add((chinese ? "评级标准：" : "Grades: ") + grades(grades)));
        alertValue.ifPresent(value -> terms.add((chinese ? "预警值：" : "Alert value: ") + value));
        phasing.ifPresent(way -> terms.add((chinese ? "分期目标" : "Phases")
                + (chinese ? "（" : " (")
                + way.text(locale)
                + (chinese ? "）：" : "): ")
                + phases(locale)));
        return terms;
    }

    private static String grades(GradeScale scale) {
        return scale.grades().stream()
                .map(grade -> grade.name() + " " + grade.score().toPlainString())
                .collect(Collectors.joining("/"));
    }

    private String phases(Locale locale) {
        return phases.stream()
                .map(phase -> phase.period().text(locale) + " " + phase.value())
                .collect(Collectors.joining(Localized.isChinese(locale) ? "、" : ", "));
    }
}
