package dev.plumbline.io.xlsx;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.table.CellAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What is wrong with single cells, rows and regions of one sheet (SAFE-4). A damaged sheet may hold a million of a kind:
 * the first are told with their places, of the rest the number.
 */
final class SheetFindings {

    /** Two merged regions share cells. */
    static final FindingCode MERGED_TWICE = FindingCode.of(
                    "xlsx-merged-twice",
                    Severity.WARNING,
                    "合并区域 {region} 与 {other} 重叠，已忽略 {region}。",
                    "Merged region {region} overlaps {other}; {region} is left out.")
            .advising("重新合并这些单元格。", "Merge these cells anew.");

    /** A merged region is written in a way that has no meaning. */
    static final FindingCode MERGED_NOWHERE = FindingCode.of(
                    "xlsx-merged-nowhere",
                    Severity.WARNING,
                    "合并区域“{region}”无法识别，已忽略；应写作 A1:B2",
                    "Merged region [{region}] can't be read and is left out; expected one such as A1:B2")
            .advising("重新合并这些单元格。", "Merge these cells anew.");

    /** A cell says it stands where no cell can, or in another row. */
    static final FindingCode CELL_NOWHERE = FindingCode.of(
                    "xlsx-cell-nowhere",
                    Severity.ERROR,
                    "单元格地址“{reference}”不属于该行，其内容“{value}”未读入",
                    "A cell of this row says it is [{reference}], which is no place in it; its content [{value}] is not read")
            .advising(
                    "用 Excel 或 WPS 打开并另存为 .xlsx，核对该行。",
                    "Open it in a spreadsheet program, save it as .xlsx, and look at the row.");

    /** A row has a number that no row can have. */
    static final FindingCode ROW_NOWHERE = FindingCode.of(
                    "xlsx-row-nowhere",
                    Severity.ERROR,
                    "行号“{reference}”不存在（应为 1 至 1048576），该行未读入",
                    "There is no row [{reference}] (expected 1 to 1048576); it is not read")
            .advising(
                    "用 Excel 或 WPS 打开并另存为 .xlsx 后重试。",
                    "Open it in a spreadsheet program, save it as .xlsx, and try again.");

    /** A place is given two cells. */
    static final FindingCode CELL_TWICE = FindingCode.of(
                    "xlsx-cell-twice",
                    Severity.ERROR,
                    "单元格 {cell} 重复出现，后出现的“{value}”未读入",
                    "Cell {cell} is there twice; the later one [{value}] is not read")
            .advising("核对该单元格的值。", "See that the cell holds what is meant.");

    /** More of a kind than are told one by one. */
    static final FindingCode MORE = FindingCode.of(
                    "xlsx-more-of-a-kind",
                    Severity.WARNING,
                    "该工作表还有 {count} 处同类问题：{kind}",
                    "There are {count} more of this kind in the sheet: {kind}")
            .advising("先处理前面列出的问题。", "See to those that are listed first.");

    private static final int TOLD = 20;

    private final Location sheet;
    private final List<Finding> findings;
    private final Map<FindingCode, Integer> counts = new LinkedHashMap<>();

    SheetFindings(Location sheet, List<Finding> findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    /** Tells of something in a row, column 0 standing for the whole row. */
    void tell(FindingCode code, int row, int column, UnaryOperator<Finding.Builder> figures) {
        if (counts.merge(code, 1, Integer::sum) <= TOLD) {
            Finding.Builder finding = Finding.builder(code).location(place(sheet, row, column));
            findings.add(figures.apply(finding).build());
        }
    }

    /** Tells how many there were beyond those told. */
    void end() {
        counts.forEach((code, count) -> {
            if (count > TOLD) {
                findings.add(Finding.builder(MORE)
                        .location(sheet)
                        .putFigure("count", count - TOLD)
                        .putFigure("kind", code.toString())
                        .build());
            }
        });
    }

    static Location place(Location sheet, int row, int column) {
        Location.Builder place = sheet.toBuilder();
        if (row > 0) {
            place.row(row);
        }
        if (column > 0) {
            place.column(CellAddress.letters(column));
        }
        return place.build();
    }
}
