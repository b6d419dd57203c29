package dev.plumbline.io.table.write;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.plan.Plan;
import dev.plumbline.risk.Risk;
import dev.plumbline.task.Task;
import java.util.List;
import java.util.function.Function;

/** What is said of each kind of element of a book. */
final class Parts {

    static final List<Part<Goal>> GOAL = List.of(
            Part.of("名称", "name", Goal::name),
            Part.of("目标层级", "level", Goal::level),
            Part.of("责任人", "owner", Goal::owner),
            ofIndicator("指标标识", "the id of its indicator", Indicator::id),
            ofIndicator("指标名称", "the name of its indicator", Indicator::name),
            ofIndicator("方向", "direction", Indicator::direction),
            ofIndicator("目标值", "target", Indicator::target),
            ofIndicator("分期目标", "targets by period", Indicator::phases),
            ofIndicator("分期方式", "phasing", Indicator::phasing),
            ofIndicator("基线", "baseline", Indicator::baseline),
            ofIndicator("预警值", "alert value", Indicator::alertValue),
            ofIndicator("容差", "tolerance", Indicator::tolerance),
            ofIndicator("满分", "full score", Indicator::fullScore),
            ofIndicator("等级", "grades", Indicator::scale),
            ofIndicator("关键指标标记", "whether it is a key indicator", Indicator::key),
            ofIndicator("累计方式", "accumulation", Indicator::accumulation),
            ofIndicator("达成率算法", "method of attainment", Indicator::method),
            ofIndicator("监控频率", "frequency", Indicator::frequency),
            Part.of("指标的其他内容", "more of its indicator", Goal::indicator),
            Part.of("上级目标", "parent", Goal::parent),
            Part.of("所支撑的目标", "goals it supports", Goal::supports),
            Part.of("权重", "weight", Goal::weight),
            Part.of("完成时限", "deadline", Goal::deadline),
            Part.of("目标维度", "dimension", Goal::dimension),
            Part.of("优先级", "priority", Goal::priority),
            Part.of("汇总方式", "rollup", Goal::rollup),
            Part.of("取消标记", "whether it is cancelled", Goal::cancelled),
            Part.of("备注", "note", Goal::note),
            Part.of("附加内容", "attributes", Goal::attributes),
            Part.of("其他内容", "more of it", goal -> goal));

    static final List<Part<Task>> TASK = List.of(
            Part.of("名称", "name", Task::name),
            Part.of("任务描述", "description", Task::description),
            Part.of("所属目标", "goal", Task::goal),
            Part.of("关键举措", "initiative", Task::initiative),
            Part.of("开始日期", "start", Task::start),
            Part.of("完成日期", "finish", Task::finish),
            Part.of("工期", "duration", Task::duration),
            Part.of("日期约束", "constraints on its dates", Task::constraints),
            Part.of("日历", "calendar", Task::calendar),
            Part.of("工作量", "effort", Task::effort),
            Part.of("工作步骤", "steps", Task::steps),
            Part.of("预期成果", "expected result", Task::expectedResult),
            Part.of("交付物", "deliverable", Task::deliverable),
            Part.of("完成标准", "acceptance criteria", Task::criteria),
            Part.of("优先级", "priority", Task::priority),
            Part.of("指标", "indicators", Task::indicators),
            Part.of("协同岗位", "collaborators", Task::collaborators),
            Part.of("前置任务", "dependencies", Task::dependencies),
            Part.of("来源", "origin", Task::origin),
            Part.of("附加内容", "attributes", Task::attributes),
            Part.of("其他内容", "more of it", task -> task));

    static final List<Part<Risk>> RISK = List.of(
            Part.of("风险描述", "description", Risk::description),
            Part.of("关联对象", "what it is about", Risk::about),
            Part.of("风险等级", "level", Risk::level),
            Part.of("责任人", "owner", Risk::owner),
            Part.of("预警阈值", "threshold", Risk::threshold),
            Part.of("应对预案", "contingency plan", Risk::contingency),
            Part.of("解决措施", "measures", Risk::measures),
            Part.of("附加内容", "attributes", Risk::attributes),
            Part.of("其他内容", "more of it", risk -> risk));

    static final List<Part<Plan>> PLAN = List.of(
            Part.of("名称", "title", Plan::title),
            Part.of("周期", "period", Plan::period),
            Part.of("上级计划", "parent plan", Plan::parent),
            Part.of("日历", "calendar", Plan::calendar),
            Part.of("范围界定", "scope", Plan::scope),
            Part.of("计划概述", "overview", Plan::overview),
            Part.of("编制依据", "basis", Plan::basis),
            Part.of("重点工作提示", "key points", Plan::keyPoints),
            Part.of("目标调整说明", "note on changed goals", Plan::noteOnChangedGoals),
            Part.of("协作事项", "joint work", Plan::jointWorks),
            Part.of("常规工作", "routine tasks", Plan::routines),
            Part.of("资源供给", "supplies", Plan::supplies));

    static final List<Part<PlanBook>> BOOK = List.of(
            Part.of("时区", "time zone", PlanBook::zone),
            Part.of("组织架构", "organisation", PlanBook::organisation),
            Part.of("工作日历", "calendars", PlanBook::calendars),
            Part.of("默认日历", "calendar", PlanBook::calendar),
            Part.of("规则参数", "policy", PlanBook::policy),
            Part.of(
                    "计划历史",
                    "histories of plans",
                    book -> book.plans().stream()
                            .map(plan -> book.history(plan.id()))
                            .toList()),
            Part.of("计划调整", "adjustments", PlanBook::adjustments),
            Part.of("未填写事项的标记", "what nobody was asked", PlanBook::unanswered));

    private Parts() {}

    private static Part<Goal> ofIndicator(String chinese, String english, Function<Indicator, Object> value) {
        return Part.of(chinese, english, goal -> value.apply(goal.indicator()));
    }
}
