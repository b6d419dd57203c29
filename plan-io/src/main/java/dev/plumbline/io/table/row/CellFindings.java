package dev.plumbline.io.table.row;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;

/** What there is to tell of single cells, whatever they are about. */
public final class CellFindings {

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

    public static final FindingCode VALUE_MISSING = FindingCode.of(
                    "cell-missing", Severity.ERROR, "“{header}”为空，该行未读取", "[{header}] is empty; the row was not read")
            .advising("补充该单元格。", "Fill it in.");

    public static final FindingCode WORD_UNKNOWN = FindingCode.of(
                    "word-unknown", Severity.ERROR, "“{value}”不是已知的{header}", "[{value}] is not a known {header}")
            .advising("使用列出的词语之一。", "Use one of the words listed.");

    public static final FindingCode STATE_NOT_NEEDED = FindingCode.of(
                    "state-not-needed",
                    Severity.WARNING,
                    "“{value}”不是状态，未登记，随行原样保留",
                    "[{value}] is no state; none was recorded, and it is kept with its row")
            .advising("如已取消，请写“已取消”；不在计划内的任务请删去。", "Write 已取消 if it was cancelled; leave out what is not planned.");

    public static final FindingCode CELL_ERROR = FindingCode.of(
                    "cell-error", Severity.ERROR, "单元格是错误值“{value}”", "The cell holds the error [{value}]")
            .advising("改正公式或填写数值。", "Mend the formula or write a value.");

    private CellFindings() {}
}
