package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.text.Localized;

/** What can be wrong with tables, rows and cells. */
public final class TableFindings {

    public static final FindingCode SHEET_UNKNOWN = FindingCode.of(
                    "sheet-unknown",
                    Severity.ERROR,
                    "工作表“{sheet}”未能识别，{count}个单元格未读取；最接近“{nearest}”，缺少：{lacking}",
                    "Sheet [{sheet}] was not understood, {count} cells stay unread; it comes nearest to {nearest} and lacks: {lacking}")
            .advising(
                    "检查表头，或用映射文件说明各列的含义；不需要读取的工作表可列入忽略名单。",
                    "Check its headers, say in a mapping file what its columns mean, or list the sheet there as ignored.");

    public static final FindingCode BLOCK_UNKNOWN = FindingCode.of(
                    "table-unknown",
                    Severity.ERROR,
                    "工作表“{sheet}”第{row}行起的{count}个单元格未能识别；最接近“{nearest}”，缺少：{lacking}",
                    "{count} cells of sheet [{sheet}] from row {row} on were not understood; they come nearest to {nearest} and lack: {lacking}")
            .advising("检查表头，或用映射文件说明各列的含义。", "Check the headers, or say in a mapping file what the columns mean.");

    public static final FindingCode SHEET_OF_NOTES = FindingCode.of(
            "sheet-without-table",
            Severity.INFO,
            "工作表“{sheet}”只有说明文字，没有表格",
            "Sheet [{sheet}] holds notes only and no table");

    public static final FindingCode SHEET_IGNORED = FindingCode.of(
            "sheet-ignored",
            Severity.INFO,
            "工作表“{sheet}”按映射文件的要求未读取",
            "Sheet [{sheet}] was left unread as the mapping asks");

    public static final FindingCode HIDDEN = FindingCode.of(
                    "sheet-hidden-parts",
                    Severity.INFO,
                    "工作表“{sheet}”有隐藏的{what}，其内容已一并读取",
                    "Sheet [{sheet}] has hidden {what}; what they hold was read too")
            .advising("如不应计入，请删除隐藏部分。", "Delete the hidden parts if they should not count.");

    public static final FindingCode COLUMN_KEPT = FindingCode.of(
                    "column-unknown",
                    Severity.INFO,
                    "列“{header}”没有对应的含义，其{count}个内容随各行原样保留",
                    "Column [{header}] has no meaning that is known; what its {count} cells hold is kept with their rows")
            .advising("如需使用，请用映射文件说明该列的含义。", "Say in a mapping file what it means if it should be used.");

    public static final FindingCode COLUMN_LEFT = FindingCode.of(
                    "column-not-taken",
                    Severity.WARNING,
                    "列“{header}”的内容未读取（{count}个单元格）",
                    "What column [{header}] holds was not taken ({count} cells)")
            .advising("用映射文件说明该列的含义，或删除该列。", "Say in a mapping file what it means, or drop the column.");

    public static final FindingCode COLUMN_GUESSED = FindingCode.of(
                    "column-guessed",
                    Severity.INFO,
                    "列“{header}”按“{role}”读取（根据部分表头推断）",
                    "Column [{header}] was read as {role}, told from a part of its header")
            .advising("如不正确，请用映射文件说明该列的含义。", "Say in a mapping file what it means if that is wrong.");

    public static final FindingCode CELL_WITHOUT_HEADER = FindingCode.of(
                    "cell-without-header",
                    Severity.INFO,
                    "“{value}”所在的列没有表头，未读取（该列共{count}个单元格）",
                    "[{value}] stands in a column without a header and was not read ({count} cells of that column)")
            .advising("补充表头。", "Give the column a header.");

    public static final FindingCode FORMULA = FindingCode.of(
                    "cell-formula",
                    Severity.INFO,
                    "列“{header}”有{count}个单元格由公式得出，采用文件中保存的结果",
                    "{count} cells of column [{header}] come from formulas; the results kept in the file were taken")
            .advising("如已过期，请在表格软件中重新计算并保存。", "If they may be stale, recalculate and save the file.");

    public static final FindingCode FORMULA_EMPTY = FindingCode.of(
                    "formula-without-result",
                    Severity.WARNING,
                    "“{header}”的公式没有保存结果，按空白处理",
                    "The formula in [{header}] has no result kept in the file; nothing was taken")
            .advising("在表格软件中打开、重新计算并保存。", "Open the file in a spreadsheet program, recalculate and save it.");

    public static final FindingCode PERIOD_UNKNOWN = FindingCode.of(
                    "table-without-period",
                    Severity.ERROR,
                    "表“{table}”没有说明所属的计划周期，未读取",
                    "Table {table} does not say which period it is about; it was not read")
            .advising(
                    "在标题中写明周期，例如 (2024年6月)，或由调用方给出年份。",
                    "Write the period into its title, such as (2024年6月), or give a year.");

    public static final FindingCode PERIOD_TOLD = FindingCode.of(
                    "table-period-told",
                    Severity.INFO,
                    "表“{table}”的标题没有周期，按{basis}确定为{period}",
                    "The title of table {table} names no period; {period} was taken from {basis}")
            .advising("在标题中写明周期。", "Write the period into its title.");

    public static final FindingCode YEAR_OUT_OF_RANGE = FindingCode.of(
            "year-out-of-range",
            Severity.ERROR,
            "“{value}”的年份超出1900至2200",
            "The year of [{value}] is not within 1900 to 2200");

    public static final FindingCode ID_CLASH = FindingCode.of(
                    "id-numbered",
                    Severity.INFO,
                    "“{value}”与其他行同名，分别保留，编号为“{id}”",
                    "Another row has the name [{value}] too; both are kept, this one as [{id}]")
            .advising("增加编号列，或使用不同的名称。", "Add a column 编号, or use different names.");

    public static final FindingCode TOTAL_DIFFERS = FindingCode.of(
                    "total-differs",
                    Severity.WARNING,
                    "“{header}”的合计为{value}，按各行计算为{computed}",
                    "The total of [{header}] says {value}; its rows come to {computed}")
            .advising("核对合计与各行。", "Compare the total with its rows.");

    public static final FindingCode SERIAL_DATE = FindingCode.of(
                    "date-from-serial",
                    Severity.INFO,
                    "“{value}”是日期序列号，按{date}读取",
                    "[{value}] is the serial number of a day; it was read as {date}")
            .advising("将单元格设为日期格式。", "Format the cell as a date.");

    public static final FindingCode NOBODY = FindingCode.of(
                    "party-undecided", Severity.WARNING, "“{value}”没有指明任何人", "[{value}] names nobody in particular")
            .advising("写明部门、岗位或姓名。", "Name a unit, a position or a person.");

    public static final FindingCode DURATION_EXPECTED = FindingCode.of(
                    "duration-expected", Severity.ERROR, "“{value}”不是工期", "[{value}] is not a duration")
            .advising("写成 5天、2周 或 10个工作日。", "Write 5天, 2周 or 10个工作日.");

    public static final FindingCode DURATION_DIFFERS = FindingCode.of(
                    "duration-differs",
                    Severity.INFO,
                    "工期“{value}”与起止日期（{days}天）不一致，采用日期",
                    "The duration [{value}] does not fit the dates ({days} days); the dates count")
            .advising("核对工期与日期。", "Compare the duration with the dates.");

    public static final FindingCode DERIVED_DIFFERS = FindingCode.of(
                    "stated-rate-differs",
                    Severity.WARNING,
                    "“{header}”写的是{value}，按本行计算为{computed}",
                    "[{header}] says {value}; the row comes to {computed}")
            .advising("核对该行的数据。", "Compare the figures of the row.");

    public static final FindingCode NAME_DIFFERS = FindingCode.of(
                    "same-number-other-name",
                    Severity.WARNING,
                    "编号{number}在别处是“{other}”，此处是“{value}”，按两项保留",
                    "Number {number} is [{other}] elsewhere and [{value}] here; both are kept")
            .advising("核对编号。", "Compare the numbers.");

    public static final FindingCode FINDINGS_LEFT_OUT = FindingCode.of(
                    "findings-left-out",
                    Severity.ERROR,
                    "检查结果超过{most}条，另有{count}条未列出",
                    "There are more than {most} findings; {count} more are not listed")
            .advising("先改正已列出的问题再读。", "Mend those listed, then read again.");

    public static final FindingCode OUTSIDE_TABLE = FindingCode.of(
                    "cell-outside-table", Severity.INFO, "“{value}”不在任何表格之内", "[{value}] stands outside every table")
            .advising("如属于表格，请移到表格之内。", "Move it into a table if it belongs there.");

    public static final FindingCode VALUE_MISSING = FindingCode.of(
                    "cell-missing", Severity.ERROR, "“{header}”为空，该行未读取", "[{header}] is empty; the row was not read")
            .advising("补充该单元格。", "Fill it in.");

    public static final FindingCode DATE_AS_NUMBER = FindingCode.of(
                    "date-as-number",
                    Severity.ERROR,
                    "“{value}”是数字，不能确定是哪一天（{first}还是{second}）",
                    "[{value}] is a number; it is not clear which day is meant ({first} or {second})")
            .advising("将单元格设为日期格式，或写成文本。", "Format the cell as a date, or write it as text.");

    public static final FindingCode DATE_EXPECTED = FindingCode.of(
                    "date-expected", Severity.ERROR, "“{value}”不是日期", "[{value}] is not a date")
            .advising("写成日期，例如 2024-06-30。", "Write a date such as 2024-06-30.");

    public static final FindingCode RANGE_REVERSED = FindingCode.of(
                    "task-dates-reversed",
                    Severity.ERROR,
                    "完成时间“{value}”早于开始时间{start}，未采用",
                    "The finish [{value}] is before the start {start}; it was not taken")
            .advising("改正其中一个日期。", "Correct one of the two dates.");

    public static final FindingCode QUANTITY_EXPECTED = FindingCode.of(
                    "quantity-expected", Severity.ERROR, "“{value}”不是可识别的数值", "[{value}] cannot be read as a quantity")
            .advising("写成数值加单位，例如 50家、1.2亿元、80%。", "Write a number and a unit, such as 50家, 1.2亿元 or 80%.");

    public static final FindingCode PERCENT_OUT_OF_RANGE = FindingCode.of(
                    "percent-out-of-range",
                    Severity.ERROR,
                    "完成百分比“{value}”不在0%到100%之间",
                    "The percentage [{value}] is not within 0 to 100 %")
            .advising("填写0%到100%之间的百分比。", "Give a percentage from 0 to 100 %.");

    public static final FindingCode WORD_UNKNOWN = FindingCode.of(
                    "word-unknown", Severity.ERROR, "“{value}”不是已知的{header}", "[{value}] is not a known {header}")
            .advising("使用列出的词语之一。", "Use one of the words listed.");

    public static final FindingCode CELL_ERROR = FindingCode.of(
                    "cell-error", Severity.ERROR, "单元格是错误值“{value}”", "The cell holds the error [{value}]")
            .advising("改正公式或填写数值。", "Mend the formula or write a value.");

    public static final FindingCode PARTY_UNNAMED = FindingCode.of(
                    "party-unnamed", Severity.WARNING, "“{value}”没有写明责任人", "[{value}] names nobody")
            .advising("写明部门、岗位或姓名。", "Name a unit, a position or a person.");

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

    public static final FindingCode RELATIVE_NO_BASE = FindingCode.of(
                    "growth-without-baseline",
                    Severity.INFO,
                    "“{value}”没有基线，增长率本身作为指标",
                    "[{value}] has no baseline; the growth rate itself is the indicator")
            .advising("补充基线，例如从85分提升至90分。", "Give a baseline, as in 从85分提升至90分.");

    public static final FindingCode BEYOND_PERIOD = FindingCode.of(
                    "dates-beyond-period",
                    Severity.INFO,
                    "“{value}”超出计划周期{period}",
                    "[{value}] reaches beyond the plan's period {period}")
            .advising("如有必要，写入相应周期的计划。", "Put it into the plan of that period if need be.");

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

    public static final FindingCode DATE_DIFFERS = FindingCode.of(
                    "task-date-differs",
                    Severity.WARNING,
                    "任务“{task}”的{header}为{tracked}，计划中为{planned}，采用计划中的日期",
                    "Task [{task}] has the {header} {tracked} here and {planned} in the plan; the plan's date counts")
            .advising("核对两处日期；如已调整，请先调整计划。", "Compare the two; if it was moved, adjust the plan.");

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

    public static final FindingCode MEETING_DAY_ONLY = FindingCode.of(
                    "meeting-without-time",
                    Severity.INFO,
                    "会议“{meeting}”没有写明时刻，按{day}全天记录",
                    "No hour is written for the meeting [{meeting}]; it was taken as the whole day {day}")
            .advising(
                    "写明起止时刻，例如 2024-06-12 14:00-15:30。",
                    "Write when it began and ended, such as 2024-06-12 14:00-15:30.");

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

    public static final FindingCode PERCENT_MIXED = FindingCode.of(
                    "percent-mixed",
                    Severity.WARNING,
                    "“{header}”一列既有大于1的数，又有{value}：按{percent}%读取，而不是其100倍",
                    "The column [{header}] has numbers above 1 and {value}: it was read as {percent} %, not as a hundred times that")
            .advising("整列统一为百分比，或统一为小数。", "Write the whole column as per cent, or all of it as fractions.");

    public static final FindingCode LOG_UNDATED = FindingCode.of(
                    "log-undated",
                    Severity.WARNING,
                    "这条工作日志没有日期，按表的日期{day}登记",
                    "This entry of the work log has no date; it was entered for the table's day {day}")
            .advising("填写日志的日期。", "Give the day of the entry.");

    public static final FindingCode PERSON_OF_TWO_UNITS = FindingCode.of(
                    "person-of-two-units",
                    Severity.WARNING,
                    "“{person}”先写作属于{first}，此处写作属于{second}；按同一人、属于{first}读取",
                    "[{person}] was written as one of {first} before, here as one of {second}; both were read as one person of {first}")
            .advising(
                    "如为两人，请用不同的写法（例如加工号）；如为一人，请统一所属部门。",
                    "If they are two, write them differently; if it is one, name one unit.");

    private TableFindings() {}
}
