package dev.plumbline.plan.change;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;

/** The attributes of goals, those of their indicators among them. */
final class GoalFields {

    static final FieldTable<Indicator, Indicator.Builder> INDICATOR = new FieldTable<>(
                    indicator -> Indicator.builder().from(indicator), Indicator.Builder::build)
            .add("id", "指标编号", "indicator id", Indicator::id, Indicator.Builder::id)
            .add("name", "衡量指标", "indicator", Indicator::name, (builder, value) -> builder.name(value))
            .add("direction", "指标方向", "direction", Indicator::direction, Indicator.Builder::direction)
            .add("target", "目标值", "target", Indicator::target, (builder, value) -> builder.target(value))
            .add("phases", "分期目标", "target phases", Indicator::phases, Indicator.Builder::phases)
            .add("phasing", "分期方式", "phasing", Indicator::phasing, Indicator.Builder::phasing)
            .add("baseline", "基线", "baseline", Indicator::baseline, (builder, value) -> builder.baseline(value))
            .add(
                    "alertValue",
                    "预警值",
                    "alert value",
                    Indicator::alertValue,
                    (builder, value) -> builder.alertValue(value))
            .add("tolerance", "容差", "tolerance", Indicator::tolerance, (builder, value) -> builder.tolerance(value))
            .add("fullScore", "满分", "full score", Indicator::fullScore, (builder, value) -> builder.fullScore(value))
            .add("scale", "评级标准", "grade scale", Indicator::scale, (builder, value) -> builder.scale(value))
            .add("key", "关键指标", "key indicator", Indicator::key, Indicator.Builder::key)
            .add("accumulation", "累计方式", "accumulation", Indicator::accumulation, Indicator.Builder::accumulation)
            .add("method", "达成率算法", "attainment method", Indicator::method, Indicator.Builder::method)
            .add("frequency", "监控频率", "frequency", Indicator::frequency, Indicator.Builder::frequency);

    private static final FieldTable<Goal, Goal.Builder> OWN = new FieldTable<>(Goal::toBuilder, Goal.Builder::build)
            .add("id", "编号", "id", Goal::id, Goal.Builder::id)
            .add("name", "目标名称", "name", Goal::name, Goal.Builder::name)
            .add("level", "目标层级", "level", Goal::level, Goal.Builder::level)
            .add("owner", "责任人", "owner", Goal::owner, (builder, value) -> builder.owner(value))
            .add("parent", "所属目标", "parent", Goal::parent, (builder, value) -> builder.parent(value))
            .add("supports", "支撑的目标", "goals served", Goal::supports, Goal.Builder::supports)
            .add("weight", "权重", "weight", Goal::weight, (builder, value) -> builder.weight(value))
            .add("deadline", "完成时限", "deadline", Goal::deadline, (builder, value) -> builder.deadline(value))
            .add("dimension", "目标维度", "dimension", Goal::dimension, (builder, value) -> builder.dimension(value))
            .add("priority", "优先级", "priority", Goal::priority, Goal.Builder::priority)
            .add("rollup", "汇总方法", "rollup method", Goal::rollup, Goal.Builder::rollup)
            .add("cancelled", "是否取消", "cancelled", Goal::cancelled, Goal.Builder::cancelled)
            .add("note", "备注", "note", Goal::note, (builder, value) -> builder.note(value))
            .addTexts(Goal::attributes, Goal.Builder::attributes);

    static final FieldTable<Goal, Draft> TABLE = new FieldTable<>(Draft::new, Draft::build)
            .lift(OWN, "", goal -> goal, draft -> draft.goal)
            .lift(INDICATOR, "indicator.", Goal::indicator, draft -> draft.indicator)
            .following(Draft::stating, "indicator.direction", "indicator.accumulation", "indicator.frequency");

    private GoalFields() {}

    /** An indicator without what follows from its other attributes. */
    private static Indicator.Builder stating(Indicator from) {
        return Indicator.builder()
                .id(from.id())
                .name(from.name())
                .target(from.target())
                .phases(from.phases())
                .phasing(from.phasing())
                .baseline(from.baseline())
                .alertValue(from.alertValue())
                .tolerance(from.tolerance())
                .fullScore(from.fullScore())
                .scale(from.scale())
                .key(from.key())
                .method(from.method());
    }

    /** The goal with a direction as it is, and all else of its indicator that follows from others as it follows. */
    static Goal following(Goal goal) {
        Indicator.Builder indicator =
                stating(goal.indicator()).direction(goal.indicator().direction());
        return goal.toBuilder().indicator(indicator.build()).build();
    }

    /** A goal and its indicator while they are changed together. */
    static final class Draft {
        private final Goal.Builder goal;
        private final Indicator.Builder indicator;

        private Draft(Goal from) {
            // every attribute as it is, also such as usually follow from others
            this(from, Indicator.builder().from(from.indicator()));
        }

        private Draft(Goal from, Indicator.Builder indicator) {
            this.goal = from.toBuilder();
            this.indicator = indicator;
        }

        private static Draft stating(Goal from) {
            return new Draft(from, GoalFields.stating(from.indicator()));
        }

        private Goal build() {
            return goal.indicator(indicator.build()).build();
        }
    }
}
