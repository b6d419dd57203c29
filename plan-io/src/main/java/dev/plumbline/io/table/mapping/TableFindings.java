package dev.plumbline.io.table.mapping;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.text.Localized;

/** What can be wrong with tables, rows and cells. */
final class TableFindings {

    static final FindingCode SHEET_UNKNOWN = FindingCode.of(
                    "sheet-unknown",
                    Severity.WARNING,
                    "工作表“{sheet}”中没有可识别的表格",
                    "Sheet [{sheet}] holds no table that is known")
            .advising("检查表头是否与模板一致。", "Check its headers against the templates.");

    static final FindingCode OUTSIDE_TABLE = FindingCode.of(
                    "cell-outside-table", Severity.INFO, "“{value}”不在任何表格之内", "[{value}] stands outside every table")
            .advising("如属于表格，请移到表格之内。", "Move it into a table if it belongs there.");

    static final FindingCode COLUMN_UNKNOWN = FindingCode.of(
                    "column-unknown",
                    Severity.INFO,
                    "列“{value}”不在表“{table}”的已知列之中，其内容未读取",
                    "Column [{value}] is none of the columns of table {table}; it was not read")
            .advising("使用已知的表头，或删除该列。", "Use a header that is known, or drop the column.");

    static final FindingCode CELL_WITHOUT_HEADER = FindingCode.of(
                    "cell-without-header",
                    Severity.WARNING,
                    "“{value}”所在的列没有表头",
                    "[{value}] stands in a column without a header")
            .advising("补充表头。", "Give the column a header.");

    static final FindingCode PERIOD_UNKNOWN = FindingCode.of(
                    "table-without-period",
                    Severity.ERROR,
                    "表“{table}”没有说明所属的计划周期，未读取",
                    "Table {table} does not say which period it is about; it was not read")
            .advising(
                    "在标题中写明周期，例如 (2024年6月)，或由调用方给出年份。",
                    "Write the period into its title, such as (2024年6月), or give a year.");

    static final FindingCode VALUE_MISSING = FindingCode.of(
                    "cell-missing", Severity.ERROR, "“{header}”为空，该行未读取", "[{header}] is empty; the row was not read")
            .advising("补充该单元格。", "Fill it in.");

    static final FindingCode DATE_AS_NUMBER = FindingCode.of(
                    "date-as-number",
                    Severity.ERROR,
                    "“{value}”是数字，不能确定是哪一天（{first}还是{second}）",
                    "[{value}] is a number; it is not clear which day is meant ({first} or {second})")
            .advising("将单元格设为日期格式，或写成文本。", "Format the cell as a date, or write it as text.");

    static final FindingCode DATE_EXPECTED = FindingCode.of(
                    "date-expected", Severity.ERROR, "“{value}”不是日期", "[{value}] is not a date")
            .advising("写成日期，例如 2024-06-30。", "Write a date such as 2024-06-30.");

    static final FindingCode RANGE_REVERSED = FindingCode.of(
                    "task-dates-reversed",
                    Severity.ERROR,
                    "完成时间“{value}”早于开始时间{start}，未采用",
                    "The finish [{value}] is before the start {start}; it was not taken")
            .advising("改正其中一个日期。", "Correct one of the two dates.");

    static final FindingCode QUANTITY_EXPECTED = FindingCode.of(
                    "quantity-expected", Severity.ERROR, "“{value}”不是可识别的数值", "[{value}] cannot be read as a quantity")
            .advising("写成数值加单位，例如 50家、1.2亿元、80%。", "Write a number and a unit, such as 50家, 1.2亿元 or 80%.");

    static final FindingCode PERCENT_OUT_OF_RANGE = FindingCode.of(
                    "percent-out-of-range",
                    Severity.ERROR,
                    "完成百分比“{value}”不在0%到100%之间",
                    "The percentage [{value}] is not within 0 to 100 %")
            .advising("填写0%到100%之间的百分比。", "Give a percentage from 0 to 100 %.");

    static final FindingCode WORD_UNKNOWN = FindingCode.of(
                    "word-unknown", Severity.ERROR, "“{value}”不是已知的{header}", "[{value}] is not a known {header}")
            .advising("使用列出的词语之一。", "Use one of the words listed.");

    static final FindingCode CELL_ERROR = FindingCode.of(
                    "cell-error", Severity.ERROR, "单元格是错误值“{value}”", "The cell holds the error [{value}]")
            .advising("改正公式或填写数值。", "Mend the formula or write a value.");

    static final FindingCode FORMULA = FindingCode.of(
                    "cell-formula",
                    Severity.INFO,
                    "“{value}”由公式得出，采用文件中保存的结果",
                    "[{value}] comes from a formula; the result kept in the file was taken")
            .advising("如已过期，请在表格软件中重新计算并保存。", "If it may be stale, recalculate and save the file.");

    static final FindingCode PARTY_UNNAMED = FindingCode.of(
                    "party-unnamed", Severity.WARNING, "“{value}”没有写明责任人", "[{value}] names nobody")
            .advising("写明部门、岗位或姓名。", "Name a unit, a position or a person.");

    static final FindingCode GOAL_UNKNOWN = FindingCode.of(
                    "goal-unknown", Severity.WARNING, "找不到目标“{value}”", "There is no goal [{value}]")
            .advising("使用计划中的目标名称，或指标加目标值。", "Use the name of a goal of the plan, or its indicator with its target.");

    static final FindingCode GOAL_AMBIGUOUS = FindingCode.of(
                    "goal-ambiguous",
                    Severity.WARNING,
                    "“{value}”对应多个目标：{goals}",
                    "[{value}] fits several goals: {goals}")
            .advising("写明是哪一个目标。", "Say which one is meant.");

    static final FindingCode SECOND_TARGET = FindingCode.of(
                    "goal-second-target",
                    Severity.WARNING,
                    "目标“{goal}”已有目标值{first}，此处的{value}未采用",
                    "Goal [{goal}] already has the target {first}; this one of {value} was not taken")
            .advising("核对两处目标值，保留一个。", "Compare the two and keep one.");

    static final FindingCode ID_CLASH = FindingCode.of(
                    "id-numbered",
                    Severity.INFO,
                    "“{value}”的编号与其他行相同，改用“{id}”",
                    "The id of [{value}] is taken; it goes by [{id}]")
            .advising("增加编号列，或使用不同的名称。", "Add a column 编号, or use different names.");

    static final FindingCode RELATIVE_NO_BASE = FindingCode.of(
                    "growth-without-baseline",
                    Severity.INFO,
                    "“{value}”没有基线，增长率本身作为指标",
                    "[{value}] has no baseline; the growth rate itself is the indicator")
            .advising("补充基线，例如从85分提升至90分。", "Give a baseline, as in 从85分提升至90分.");

    static final FindingCode BEYOND_PERIOD = FindingCode.of(
                    "dates-beyond-period",
                    Severity.INFO,
                    "“{value}”超出计划周期{period}",
                    "[{value}] reaches beyond the plan's period {period}")
            .advising("如有必要，写入相应周期的计划。", "Put it into the plan of that period if need be.");

    /** What a cell of predecessors should hold. */
    static final Localized DEPENDENCY = Localized.of(
            "前置任务的名称或编号，例如 方案设计、3FS+2、方案设计SS-1天", "the name or number of a task, for example 方案设计, 3FS+2 or 方案设计SS-1天");

    static final FindingCode DEPENDENCY_UNREADABLE = FindingCode.of(
                    "dependency-unreadable",
                    Severity.ERROR,
                    "前置任务“{predecessor}”无法识别",
                    "The predecessor [{predecessor}] cannot be read")
            .advising(
                    "写成任务名称或编号，可加FS、SS、FF、SF和间隔天数。",
                    "Write a task's name or number, then FS, SS, FF or SF and a lag if need be.");

    static final FindingCode PREDECESSOR_UNKNOWN = FindingCode.of(
                    "dependency-task-unknown",
                    Severity.ERROR,
                    "找不到前置任务“{predecessor}”",
                    "There is no task [{predecessor}] to wait for")
            .advising("使用计划中的任务名称或编号。", "Use the name or number of a task of the plan.");

    static final FindingCode PREDECESSOR_AMBIGUOUS = FindingCode.of(
                    "dependency-task-ambiguous",
                    Severity.ERROR,
                    "前置任务“{predecessor}”对应多个任务",
                    "The predecessor [{predecessor}] fits several tasks")
            .advising("改用编号，或使用不同的任务名称。", "Use a number, or give the tasks different names.");

    static final FindingCode DATE_DIFFERS = FindingCode.of(
                    "task-date-differs",
                    Severity.WARNING,
                    "任务“{task}”的{header}为{tracked}，计划中为{planned}，采用计划中的日期",
                    "Task [{task}] has the {header} {tracked} here and {planned} in the plan; the plan's date counts")
            .advising("核对两处日期；如已调整，请先调整计划。", "Compare the two; if it was moved, adjust the plan.");

    private TableFindings() {}
}
