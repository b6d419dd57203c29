package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.text.Localized;

/** What there is to tell of rows: which thing each is about, and what it says of it. */
public final class RowFindings {

    public static final FindingCode ID_CLASH = FindingCode.of(
                    "id-numbered",
                    Severity.INFO,
                    "“{value}”与其他行同名，分别保留，编号为“{id}”",
                    "Another row has the name [{value}] too; both are kept, this one as [{id}]")
            .advising("增加编号列，或使用不同的名称。", "Add a column 编号, or use different names.");

    public static final FindingCode NUMBER_REPEATED = FindingCode.of(
                    "number-repeated",
                    Severity.WARNING,
                    "“{value}”的编号与其他行重复，分别保留，编号为“{id}”",
                    "The number of [{value}] is another row's too; both are kept, this one as [{id}]")
            .advising("改正重复的编号。", "Correct the number that comes twice.");

    public static final FindingCode NAME_DIFFERS = FindingCode.of(
                    "same-number-other-name",
                    Severity.WARNING,
                    "编号{number}在别处是“{other}”，此处是“{value}”，按两项保留",
                    "Number {number} is [{other}] elsewhere and [{value}] here; both are kept")
            .advising("核对编号。", "Compare the numbers.");

    public static final FindingCode STATE_CONTRADICTS = FindingCode.of(
                    "progress-contradicts-state",
                    Severity.WARNING,
                    "“{header}”为“{value}”，与完成百分比{percent}%矛盾（该列共{count}处）",
                    "[{header}] says {value}, which contradicts {percent}% done ({count} of that column)")
            .advising("核对状态与完成百分比。", "Compare the state with the percentage.");

    public static final FindingCode DONE_CONTRADICTS = FindingCode.of(
                    "state-contradicts-progress",
                    Severity.WARNING,
                    "“{header}”为“{value}”，而完成百分比只有{percent}%（该列共{count}处）",
                    "[{header}] says {value}, but only {percent}% is done ({count} of that column)")
            .advising("核对状态与完成百分比。", "Compare the state with the percentage.");

    public static final FindingCode TASK_ENTERED = FindingCode.of(
                    "task-entered",
                    Severity.INFO,
                    "计划中没有任务“{task}”，已按此处的内容登记",
                    "No plan has the task [{task}]; it was entered from what is written here")
            .advising("如为已有任务，请使用相同的名称。", "Use the name of a task of the plan if one is meant.");

    public static final FindingCode ISSUE_ENTERED = FindingCode.of(
                    "issue-entered",
                    Severity.INFO,
                    "没有读到问题“{issue}”的反馈，已按此处的内容登记",
                    "Issue [{issue}] was reported nowhere; it was entered from what is written here")
            .advising("如为已有问题，请使用相同的编号或描述。", "Use the number or description of the report if one is meant.");

    public static final FindingCode REQUEST_UNKNOWN = FindingCode.of(
                    "collaboration-request-not-read",
                    Severity.WARNING,
                    "没有读到协作申请“{value}”，简报单独保留",
                    "The request [{value}] was read nowhere; its brief is kept by itself")
            .advising("使用申请单的编号或协作事项。", "Use the number or the matter of the request.");

    public static final FindingCode TRIGGER_UNKNOWN = FindingCode.of(
                    "adjustment-trigger-unknown",
                    Severity.WARNING,
                    "调整申请没有写明触发原因类型，按“{trigger}”登记",
                    "The application does not say which kind of trigger it has; it was entered as {trigger}")
            .advising(
                    "写明触发原因：市场变化、政策变化、战略调整、资源变动、计划缺陷或突发事件。",
                    "Name the trigger: market, policy, strategy, resources, a flaw in the plan or an emergency.");

    public static final FindingCode CHANGE_IN_WORDS = FindingCode.of(
                    "adjustment-change-in-words",
                    Severity.INFO,
                    "调整内容“{value}”不能对应到计划中的目标或任务，写入调整原因",
                    "The change [{value}] fits no goal or task of the plan; it was written into the reason")
            .advising("使用计划中的目标或任务名称。", "Use the name of a goal or task of the plan.");

    /** What a cell of predecessors should hold. */
    public static final Localized DEPENDENCY = Localized.of(
            "前置任务的名称或编号，例如 方案设计、3FS+2、方案设计SS-1天", "the name or number of a task, for example 方案设计, 3FS+2 or 方案设计SS-1天");

    public static final FindingCode DEPENDENCY_UNREADABLE = FindingCode.of(
                    "dependency-unreadable",
                    Severity.ERROR,
                    "前置任务“{predecessor}”无法识别",
                    "The predecessor [{predecessor}] cannot be read")
            .advising(
                    "写成任务名称或编号，可加FS、SS、FF、SF和间隔天数。",
                    "Write a task's name or number, then FS, SS, FF or SF and a lag if need be.");

    public static final FindingCode PREDECESSOR_UNKNOWN = FindingCode.of(
                    "dependency-task-unknown",
                    Severity.ERROR,
                    "找不到前置任务“{predecessor}”",
                    "There is no task [{predecessor}] to wait for")
            .advising("使用计划中的任务名称或编号。", "Use the name or number of a task of the plan.");

    public static final FindingCode PREDECESSOR_AMBIGUOUS = FindingCode.of(
                    "dependency-task-ambiguous",
                    Severity.ERROR,
                    "前置任务“{predecessor}”对应多个任务",
                    "The predecessor [{predecessor}] fits several tasks")
            .advising("改用编号，或使用不同的任务名称。", "Use a number, or give the tasks different names.");

    public static final FindingCode PREDECESSOR_RANGE = FindingCode.of(
                    "dependency-range",
                    Severity.INFO,
                    "前置任务“{predecessor}”按编号范围读取，共{count}项任务",
                    "The predecessors [{predecessor}] were read as a range of {count} tasks")
            .advising("如指提前量，请写明，例如 7FS-9天。", "If a lead is meant write it so, for example 7FS-9天.");

    public static final FindingCode PREDECESSOR_ITSELF = FindingCode.of(
                    "dependency-on-itself",
                    Severity.ERROR,
                    "前置任务“{predecessor}”就是该任务自己",
                    "The predecessor [{predecessor}] is the task itself")
            .advising("改写为其他任务的名称或编号。", "Name another task.");

    /** What tells of an id that is taken: a number that comes twice, or a name. */
    public static FindingCode clash(boolean numbered) {
        return numbered ? NUMBER_REPEATED : ID_CLASH;
    }

    private RowFindings() {}
}
