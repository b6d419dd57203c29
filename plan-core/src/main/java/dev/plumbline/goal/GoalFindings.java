package dev.plumbline.goal;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;

/** What {@link GoalTree} can find wrong with a list of goals (GOAL-1, GOAL-9). */
public final class GoalFindings {

    /** Two goals share an id; the first is kept. */
    public static final FindingCode DUPLICATE_ID = FindingCode.of(
                    "goal-id-twice",
                    Severity.ERROR,
                    "目标编号 {goal} 重复，“{name}”未采用",
                    "Goal id {goal} is used again by \"{name}\", which is left out")
            .advising("为其中一个目标换用新的编号", "Give one of the goals another id");

    /** A goal names a parent that is not there. */
    public static final FindingCode UNKNOWN_PARENT = FindingCode.of(
                    "goal-parent-unknown",
                    Severity.ERROR,
                    "目标 {goal} 的上级目标 {parent} 不存在",
                    "Goal {goal} names the parent {parent}, which does not exist")
            .advising("更正关联总目标，或补充该目标", "Correct the parent or add that goal");

    /** Goals are each other's ancestors. */
    public static final FindingCode CYCLE = FindingCode.of(
                    "goal-cycle", Severity.ERROR, "目标互为上级：{cycle}", "Goals are each other's parents: {cycle}")
            .advising("去掉其中一个上级关系", "Remove one of these parents");

    /** A department's or person's goal without parent. */
    public static final FindingCode ORPHAN = FindingCode.of(
                    "goal-orphan",
                    Severity.WARNING,
                    "{level}目标 {goal} 没有关联总目标",
                    "The {level} goal {goal} serves no parent goal")
            .advising("注明关联总目标", "Name the goal it was broken down from");

    /** A goal says it serves a goal that is not there. */
    public static final FindingCode UNKNOWN_SUPPORTED = FindingCode.of(
                    "goal-supported-unknown",
                    Severity.ERROR,
                    "目标 {goal} 支持的目标 {supported} 不存在",
                    "Goal {goal} serves the goal {supported}, which does not exist")
            .advising("更正或删去该关联", "Correct or remove the link");

    /** A goal says it serves itself. */
    public static final FindingCode SUPPORTS_ITSELF = FindingCode.of(
                    "goal-supports-itself",
                    Severity.ERROR,
                    "目标 {goal} 把自身列为所支持的目标 {supported}",
                    "Goal {goal} names itself, {supported}, among the goals it serves")
            .advising("更正或删去该关联", "Correct or remove the link");

    private GoalFindings() {}
}
