package dev.plumbline.book;

import dev.plumbline.fact.Reference;
import dev.plumbline.plan.change.Sources;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.text.Localized;
import java.util.function.Function;

/**
 * Two policies as one: of each part the one that somebody set; what both set differently is told (IO-2f). A newer policy
 * counts whole, unless it sets nothing.
 */
record PolicyJoin(Sources sources, PlanPolicy one, PlanPolicy other) {

    private static final Reference POLICY = Reference.of("book", "policy");

    PlanPolicy join() {
        if (one.equals(other) || sources.isNewer() && other.equals(PlanPolicy.standard())) {
            return one;
        }
        return PlanPolicy.builder()
                .deviationLimit(part("偏差阈值", "deviation limit", PlanPolicy::deviationLimit))
                .achievableFactor(part("目标可达倍数", "achievable factor", PlanPolicy::achievableFactor))
                .vagueWords(part("含糊用语", "vague words", PlanPolicy::vagueWords))
                .rollup(part("汇总口径", "rollup", PlanPolicy::rollup))
                .raci(part("职责矩阵要求", "responsibility matrix", PlanPolicy::raci))
                .delay(part("延误处理", "delays", PlanPolicy::delay))
                .lights(part("红黄绿灯", "lights", PlanPolicy::lights))
                .issues(part("问题管理", "issues", PlanPolicy::issues))
                .sla(part("问题时限", "issue deadlines", PlanPolicy::sla))
                .collaboration(part("跨部门协作", "collaboration", PlanPolicy::collaboration))
                .monitoring(part("监控与报送", "monitoring", PlanPolicy::monitoring))
                .approval(part("审批", "approval", PlanPolicy::approval))
                .timetable(part("编制时间表", "planning timetable", PlanPolicy::timetable))
                .scores(part("绩效评分", "scores", PlanPolicy::scores))
                .evaluationDays(part("评估报告期限", "days until an evaluation is due", PlanPolicy::evaluationDays))
                .rules(part("规则选择", "rules", PlanPolicy::rules))
                .build();
    }

    private <T> T part(String chinese, String english, Function<PlanPolicy, T> part) {
        T first = part.apply(one);
        T second = part.apply(other);
        T usual = part.apply(PlanPolicy.standard());
        if (first.equals(second) || second.equals(usual) && !sources.isNewer()) {
            return first;
        }
        return first.equals(usual) && !sources.isNewer()
                ? second
                : sources.choose(POLICY, Localized.of(chinese, english), first, second);
    }
}
