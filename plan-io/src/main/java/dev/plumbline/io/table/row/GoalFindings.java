package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;

/** What there is to tell of goals and their indicators. */
public final class GoalFindings {

    public static final FindingCode GOAL_UNKNOWN = FindingCode.of(
                    "goal-unknown", Severity.WARNING, "找不到目标“{value}”", "There is no goal [{value}]")
            .advising("使用计划中的目标名称，或指标加目标值。", "Use the name of a goal of the plan, or its indicator with its target.");

    public static final FindingCode GOAL_AMBIGUOUS = FindingCode.of(
                    "goal-ambiguous",
                    Severity.WARNING,
                    "“{value}”对应多个目标：{goals}",
                    "[{value}] fits several goals: {goals}")
            .advising("写明是哪一个目标。", "Say which one is meant.");

    public static final FindingCode SECOND_TARGET = FindingCode.of(
                    "goal-second-target",
                    Severity.WARNING,
                    "目标“{goal}”已有目标值{first}，此处的{value}未采用",
                    "Goal [{goal}] already has the target {first}; this one of {value} was not taken")
            .advising("核对两处目标值，保留一个。", "Compare the two and keep one.");

    public static final FindingCode SECOND_VALUE = FindingCode.of(
                    "second-value",
                    Severity.WARNING,
                    "“{name}”的{header}已是{first}，此处的{value}未采用，按原文保留",
                    "[{header}] of [{name}] is {first} already; {value} was not taken and is kept as it stands")
            .advising("核对两处，保留一个。", "Compare the two and keep one.");

    public static final FindingCode RELATIVE_NO_BASE = FindingCode.of(
                    "growth-without-baseline",
                    Severity.INFO,
                    "“{value}”没有基线，增长率本身作为指标",
                    "[{value}] has no baseline; the growth rate itself is the indicator")
            .advising("补充基线，例如从85分提升至90分。", "Give a baseline, as in 从85分提升至90分.");

    public static final FindingCode REDUCTION_NO_BASE = FindingCode.of(
                    "reduction-without-baseline",
                    Severity.WARNING,
                    "“{value}”没有基线，降幅本身作为指标（降得越多越好），实际值也应填降幅",
                    "[{value}] has no baseline; the reduction itself is the indicator (the more the better), and actual values must be reductions too")
            .advising("补充基线，例如从30天缩短至25天。", "Give a baseline, as in 从30天缩短至25天.");

    public static final FindingCode CHANGE_OF_RATE = FindingCode.of(
                    "change-of-rate",
                    Severity.WARNING,
                    "基线{baseline}本身是比率，“{value}”按相对变化读取，目标为{target}；如指百分点，目标为{points}",
                    "The baseline {baseline} is itself a rate; [{value}] was read as a share of it, which asks for {target}; points would ask for {points}")
            .advising("如指百分点，请写“个百分点”；或直接写目标值。", "Write 个百分点 if points are meant, or the target itself.");

    public static final FindingCode POINTS_WITHOUT_WAY = FindingCode.of(
                    "points-without-way",
                    Severity.WARNING,
                    "“{value}”没有写明提高还是降低，从基线{baseline}起按提高读取，目标为{target}",
                    "[{value}] does not say which way; it was read as a rise from {baseline}, which asks for {target}")
            .advising("写明提高或降低，例如 提高2个百分点。", "Say which way, as in 提高2个百分点.");

    public static final FindingCode DIRECTION_BY_NAME = FindingCode.of(
                    "direction-by-name",
                    Severity.WARNING,
                    "“{goal}”没有写明越高越好还是越低越好，按名称中的“{word}”取越低越好；同列共{count}处",
                    "[{goal}] does not say whether more or less is better; less is taken to be better by the word [{word}] in its name; {count} in this column")
            .advising("目标写成 ≤2%，或加一列“方向”。", "Write the target as ≤2%, or add a column of directions.");

    public static final FindingCode DIRECTION_BY_BASELINE = FindingCode.of(
                    "direction-by-baseline",
                    Severity.INFO,
                    "“{goal}”的目标低于基线{baseline}，取越低越好；同列共{count}处",
                    "The target of [{goal}] lies below its baseline {baseline}; less is taken to be better; {count} in this column")
            .advising("如果越高越好，请写成 ≥。", "Write ≥ if more is better.");

    public static final FindingCode DIRECTION_DISAGREES = FindingCode.of(
                    "direction-disagrees",
                    Severity.WARNING,
                    "“{value}”与目标“{target}”的写法不一致；以目标的写法为准",
                    "[{value}] does not agree with how the target [{target}] is written; the target counts")
            .advising("统一方向列与目标的写法。", "Make the column of directions and the target agree.");

    public static final FindingCode TARGET_IN_NAME = FindingCode.of(
            "target-in-name",
            Severity.INFO,
            "目标值一栏为空，采用名称“{value}”中的目标值",
            "The target is empty; the one in the name [{value}] was taken");

    public static final FindingCode PARTS_DIFFER = FindingCode.of(
                    "parts-differ-from-total",
                    Severity.WARNING,
                    "“{header}”写的是{value}，各时段相加为{computed}",
                    "[{header}] says {value}; its parts add up to {computed}")
            .advising("核对各时段的目标与合计。", "Compare the targets of the parts with their total.");

    public static final FindingCode NAME_IS_AMOUNT = FindingCode.of(
                    "name-is-amount",
                    Severity.ERROR,
                    "“{value}”是数值而不是名称，该行未读取",
                    "[{value}] is an amount and no name; the row was not read")
            .advising("补充指标或目标名称一列。", "Give the table a column of names.");

    public static final FindingCode TURN_KEPT = FindingCode.of(
                    "row-of-goal-kept",
                    Severity.INFO,
                    "“{value}”一行既不是目标、实际值，也不是达成率，随该目标原样保留",
                    "The row [{value}] holds neither targets, actual values nor rates; it is kept with its goal")
            .advising("如为目标或实际值，请写成“目标”“实际”。", "Call it target or actual if it is one of these.");

    private GoalFindings() {}
}
