package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;

/** What there is to tell of sheets, tables and columns. */
public final class SheetFindings {

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

    public static final FindingCode NAME_BY_CELLS = FindingCode.of(
                    "name-column-by-cells",
                    Severity.INFO,
                    "列“{coarse}”的内容在多行重复，任务名称取自能区分各行的列“{header}”",
                    "Column [{coarse}] says the same in many rows; the tasks' names are those of column [{header}], which tells them apart")
            .advising("如不正确，请用映射文件说明两列的含义。", "Say in a mapping file what the two columns mean if that is wrong.");

    public static final FindingCode CELL_WITHOUT_HEADER = FindingCode.of(
                    "cell-without-header",
                    Severity.INFO,
                    "“{value}”所在的列没有表头，未读取（该列共{count}个单元格）",
                    "[{value}] stands in a column without a header and was not read ({count} cells of that column)")
            .advising("补充表头。", "Give the column a header.");

    public static final FindingCode FINDINGS_LEFT_OUT = FindingCode.of(
                    "findings-left-out",
                    Severity.ERROR,
                    "检查结果超过{most}条，另有{count}条未列出",
                    "There are more than {most} findings; {count} more are not listed")
            .advising("先改正已列出的问题再读。", "Mend those listed, then read again.");

    public static final FindingCode OUTSIDE_TABLE = FindingCode.of(
                    "cell-outside-table", Severity.INFO, "“{value}”不在任何表格之内", "[{value}] stands outside every table")
            .advising("如属于表格，请移到表格之内。", "Move it into a table if it belongs there.");

    public static final FindingCode BESIDE_FORM = FindingCode.of(
                    "form-of-several",
                    Severity.ERROR,
                    "“{value}”与左侧的内容并列，只读取了左侧一项",
                    "[{value}] stands beside what was read, as another thing of its kind; only the one on the left was read")
            .advising("每项占一行，项目名称作为表头。", "Give each thing a row of its own, with the labels as headers.");

    public static final FindingCode TEXT_UNDER_HEADING = FindingCode.of(
                    "text-under-heading",
                    Severity.WARNING,
                    "“{heading}”之下的“{value}”没有读取",
                    "[{value}] under [{heading}] was not read")
            .advising(
                    "写成问题清单、风险清单或会议决议的表格，即可读取。",
                    "Write it as a table of issues, risks or resolutions to have it read.");

    public static final FindingCode TOTAL_DIFFERS = FindingCode.of(
                    "total-differs",
                    Severity.WARNING,
                    "“{header}”的合计为{value}，按各行计算为{computed}",
                    "The total of [{header}] says {value}; its rows come to {computed}")
            .advising("核对合计与各行。", "Compare the total with its rows.");

    public static final FindingCode ROWS_UNDATED = FindingCode.of(
                    "rows-undated",
                    Severity.INFO,
                    "表“{table}”有{count}行没有日期，按表的日期{day}登记",
                    "{count} rows of table {table} name no day; they were entered for the table's day {day}")
            .advising("增加日期列，或在各行写明日期。", "Add a column of dates, or give each row its day.");

    public static final FindingCode LOG_UNDATED = FindingCode.of(
                    "log-undated",
                    Severity.WARNING,
                    "这条工作日志没有日期，按表的日期{day}登记",
                    "This entry of the work log has no date; it was entered for the table's day {day}")
            .advising("填写日志的日期。", "Give the day of the entry.");

    private SheetFindings() {}
}
