package dev.plumbline.io.html;

import dev.plumbline.text.Localized;
import dev.plumbline.text.MessagePattern;
import java.util.Locale;
import java.util.Map;

/** Everything the page itself says, in Chinese and in English. */
enum Words implements Localized {
    REPORT("运营计划执行报告", "Operating plan report"),
    REPORT_OF("{period}运营计划执行报告", "Operating plan report {period}"),
    AS_OF("截至", "As of"),
    KNOWN_AT("仅计入 {instant} 之前登记的事实", "Counting only what was recorded until {instant}"),
    CONTENTS("目录", "Contents"),
    MORE("另有 {n} 项", "{n} more"),
    NOTHING("无", "None"),

    OVERVIEW("总览", "Overview"),
    HEADLINE(
            "{goals} 项目标中 {off} 项偏离、{warning} 项警示；{tasks} 项任务中 {late} 项逾期、{blocked} 项受阻；{issues} 个问题未关闭。检查发现 {errors} 个错误、{warnings} 个警告。",
            "Goals: {off} of {goals} off track, {warning} with a warning. Tasks: {late} of {tasks} late, {blocked} blocked. Open issues: {issues}. Checks: errors {errors}, warnings {warnings}."),
    GOALS_ON_TRACK("目标正常", "Goals on track"),
    GOALS_OFF_TRACK("目标偏离", "Goals off track"),
    LATE_TASKS("逾期任务", "Late tasks"),
    BLOCKED_TASKS("受阻任务", "Blocked tasks"),
    OPEN_ISSUES("未关闭问题", "Open issues"),
    CHECKS("检查错误", "Errors found"),
    OF_TOTAL("共 {n} 项", "of {n}"),
    WARNING_WATCH("警示 {warning} · 关注 {watch}", "warning {warning} · watch {watch}"),
    LATE_SPLIT("未完成 {open} · 已完成 {done}", "open {open} · finished {done}"),
    WARNINGS_INFOS("警告 {warnings} · 提示 {infos}", "warnings {warnings} · infos {infos}"),
    ATTENTION("需要关注", "Needs attention"),
    ALL_WELL("没有需要关注的事项。", "Nothing needs attention."),
    REACHED("达成 {rate}", "{rate} attained"),
    REACHED_TO_DATE("截至目前达成 {rate}", "{rate} attained to date"),
    LATE_BY("逾期 {days}", "{days} late"),

    PLANS("计划", "Plans"),
    PLAN("计划", "Plan"),
    PERIOD("期间", "Period"),
    PARENT_PLAN("上级计划", "Parent plan"),
    PLAN_OVERVIEW("计划概述", "Overview"),
    SCOPE("范围", "Scope"),
    BASIS("编制依据", "Basis"),
    KEY_POINTS("重点工作提示", "Key points"),
    CHANGED_GOALS("目标调整说明", "Changed goals"),

    GOALS("目标达成", "Goals"),
    GOAL("目标", "Goal"),
    TARGET("目标值", "Target"),
    ACTUAL("实际值", "Actual"),
    ATTAINMENT("达成率", "Attainment"),
    WHOLE("全期：达成率 / 偏差率", "Whole: attained / off"),
    TO_DATE("截至目前：达成率 / 偏差率", "To date: attained / off"),
    DUE_BY_NOW("应达 {target}", "{target} due"),
    FORESEEN("按当前进度期末预计 {rate}", "{rate} expected at the end"),
    FORESEEN_NEEDING("按当前进度期末预计 {rate}，达标每天还需 {needed}", "{rate} expected at the end; {needed} a day needed"),
    DEVIATION("偏差率", "Deviation"),
    DEADLINE("完成时限", "Deadline"),
    LIGHT("灯号", "Light"),
    SERVES("承接", "Serves"),
    ROLLED_UP("由下级目标汇总", "rolled up"),
    CANCELLED("已取消", "cancelled"),
    WEIGHT("权重 {weight}%", "weight {weight}%"),
    KEY("关键", "key"),
    DONE("完成", "done"),
    NOT_DONE("未完成", "not done"),

    PERIODS("各期完成情况", "Figures by period"),
    ANALYSES("复盘与分析", "Reviews"),
    STATED("表中填写 {value}", "stated: {value}"),
    CAUSE("原因", "Cause"),
    EXPERIENCE("成功经验", "What worked"),
    IMPROVEMENT("改进方向", "To improve"),
    MEASURES("措施", "Measures"),
    NEXT_ADJUSTMENT("下期调整", "Next period"),

    TASKS("任务", "Tasks"),
    TASK("任务", "Task"),
    OWNER("责任人", "Owner"),
    PLANNED("计划起止", "Planned"),
    FINISHED("实际完成", "Finished"),
    PROMISED("新承诺 {date}", "now {date}"),
    STATE("状态", "State"),
    PERCENT("完成百分比", "Done"),
    PLANNED_PERCENT("计划 {percent}", "planned {percent}"),
    LATE("逾期", "Late"),
    CAUSE_AND_NEXT("原因与下一步", "Cause and next step"),
    NEXT_STEP("下一步", "Next"),
    COORDINATE("需协调", "Needs"),
    SO_FAR("进展", "So far"),
    INITIATIVE("举措", "Initiative"),
    DELIVERABLE("交付物", "Deliverable"),
    CRITERIA("完成标准", "Accepted when"),
    WAITS_FOR("前置任务", "Waits for"),

    GANTT("甘特图", "Gantt chart"),
    GANTT_CAPPED(
            "仅列最需关注的 {shown} 项，另有 {n} 项见任务表。",
            "The {shown} tasks most in need of attention; {n} more are in the task table."),
    UNDATED("{n} 项任务没有起止时间，未列入。", "{n} tasks without dates are not shown."),
    CRITICAL("关键", "critical"),
    MILESTONE("里程碑", "Milestone"),
    KEY_PLANNED("计划", "planned"),
    KEY_PROGRESS("已完成部分", "done so far"),
    KEY_LATE("逾期", "late"),
    KEY_FINISH("实际完成", "finished"),
    KEY_PROMISED("新承诺完成", "now promised"),
    KEY_CRITICAL("关键路径", "critical path"),
    KEY_LINK("依赖", "waits for"),
    KEY_TODAY("截至日", "as of"),

    RACI("责任矩阵", "Responsibilities (RACI)"),
    HELD("承担", "Holds"),

    ISSUES("问题", "Issues"),
    LANE_NEW("待受理", "New"),
    LANE_IN_PROGRESS("处理中", "In progress"),
    LANE_TO_VERIFY("待验证", "To be verified"),
    LANE_CLOSED("已关闭", "Closed"),
    DUE_AT("到期 {at}", "due {at}"),
    TIME_LEFT("剩余 {time}", "{time} left"),
    BREACHED_BY("超时 {time}", "over by {time}"),
    OBSERVED_UNTIL("观察至", "Under observation until"),
    OCCURRED("发生", "Occurred"),
    IMPACT("影响", "Impact"),
    ROOT_CAUSE("根本原因", "Root cause"),
    CONTAINMENT("临时措施", "Containment"),
    PREVENTION("长期预防", "Prevention"),
    VERIFICATION("验证结果", "Verification"),
    REPORTER("反馈人", "Reporter"),
    SUGGESTION("建议", "Suggestion"),
    ABOUT("涉及", "Concerns"),

    RISKS("风险", "Risks"),
    RISK("风险", "Risk"),
    LEVEL("等级", "Level"),
    THRESHOLD("预警阈值", "Threshold"),
    POINTS("{n} 个百分点", "{n} points"),
    REACHED_THRESHOLD("已达阈值", "reached"),
    CONTINGENCY("应对预案", "Contingency plan"),

    NEEDS("资源需求", "Resource needs"),
    NEED("需求", "Need"),
    KIND("类别", "Kind"),
    QUANTITY("数量", "Quantity"),
    PROVIDER("提供方", "Provider"),
    DUE("到位日期", "Due"),

    RESOURCES("资源台账与平衡", "Resources"),
    RESOURCE("资源", "Resource"),
    RESOURCE_PLANNED("计划", "Planned"),
    ALLOCATED("到位", "Allocated"),
    USED("使用", "Used"),
    UTILISATION("使用率", "Utilisation"),
    OVERRUN("超支", "Overrun"),
    NEEDED("需求量", "Needed"),
    AVAILABLE("可用量", "Available"),
    SHORT_BY("短缺", "Short by"),
    LEDGER("资源管理台账", "Resource ledger"),
    BALANCE("资源平衡", "Resource balance"),
    EARNED_VALUE("挣值", "Earned value"),
    BUDGET("预算 BAC", "BAC"),
    PLANNED_VALUE("计划值 PV", "PV"),
    EARNED("挣值 EV", "EV"),
    ACTUAL_COST("实际成本 AC", "AC"),
    SCHEDULE_VARIANCE("进度偏差 SV", "SV"),
    COST_VARIANCE("成本偏差 CV", "CV"),
    SCHEDULE_INDEX("进度绩效 SPI", "SPI"),
    COST_INDEX("成本绩效 CPI", "CPI"),
    AT_COMPLETION("完工估算 EAC", "EAC"),
    TO_COMPLETE("尚需估算 ETC", "ETC"),

    ROUTINES("常规工作", "Routine work"),
    ROUTINE("常规工作", "Routine task"),
    CADENCE("频率", "Cadence"),
    TIMES_DONE("按时", "In time"),
    TIMES_LATE("迟交", "Late"),
    TIMES_MISSED("漏做", "Missed"),
    NEXT_DUE("下次应完成", "Next due"),

    WORKLOAD("工作量(人天 / 可用)", "Workload (person-days / capacity)"),
    JOINT_WORK("跨部门分工", "Joint work"),
    LEAD_UNIT("牵头部门", "Lead unit"),
    HELPING_UNITS("配合部门与职责", "Helping units and duties"),
    INTERFACE_PERSONS("接口人", "Interface persons"),
    SYNC("同步频率", "Sync"),

    FINDINGS("检查结果", "Findings"),
    FINDING("内容", "Finding"),
    PLACE("位置", "Place"),
    VALUE("原值", "Value"),
    EXPECTED("应为", "Expected"),
    VALUE_AND_EXPECTED("原值与应为", "Value and expected"),
    REMEDY("建议", "What to do"),
    FIRST_RESPONSE("首要应对", "First response"),
    NOTIFIED("通知", "Tell"),
    SHEET("工作表 {name}", "sheet {name}"),
    IN_BRACKETS("（{text}）", " ({text})"),
    LINE("第 {n} 行", "line {n}"),

    LEGEND("说明", "How to read this page"),
    LEGEND_GOALS(
            "目标灯号按截至目前的达成率：正常 ≥ {onTrack}、关注 ≥ {watch}、警示 ≥ {warning}，以下为偏离。",
            "A goal's light follows its attainment to date: on track from {onTrack}, watch from {watch}, warning from {warning}, below that off track."),
    LEGEND_TASKS(
            "任务灯号按进度：滞后不超过 {days} 为关注，超过或受阻为警示；落后计划 {points} 个百分点及以上，或超过计划完成日 {days} 以上，为偏离。",
            "A task's light follows its progress: watch up to {days} of lag, warning beyond that or when blocked, off track from {points} points behind the plan or more than {days} past the planned finish."),
    LEGEND_NONE(
            "“—”表示无法计算、没有填写或尚未测量，不等于 0。",
            "A dash means that a figure cannot be computed, was not given or not measured yet; it is never 0."),
    LEGEND_RATE(
            "达成率 = 实际值 ÷ 目标值(越低越好的指标取倒数，最高 200%)；偏差率 =(实际值 − 目标值)÷ |目标值|。",
            "Attainment = actual / target (the inverse where lower is better, at most 200%); deviation = (actual − target) / |target|."),
    MADE_BY("由 Plumbline(准绳)生成", "Made by Plumbline (准绳)");

    private final MessagePattern pattern;

    Words(String chinese, String english) {
        this.pattern = new MessagePattern(chinese, english);
    }

    @Override
    public String text(Locale locale) {
        return pattern.text(locale);
    }

    String format(Locale locale, Map<String, ?> values) {
        return pattern.format(locale, values);
    }
}
