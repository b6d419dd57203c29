package dev.plumbline.io.spi;

import dev.plumbline.text.Localized;
import java.util.Locale;

/**
 * A cap that keeps a reader's time and memory bounded, whatever it is given (SAFE-1, SAFE-4). Each constant knows the
 * default that {@link ReadLimits#standard()} starts from.
 */
public enum ReadLimit implements Localized {
    /** Bytes of the file as it is stored; of a JSON text, which is read piece by piece, nothing else limits them. */
    FILE_BYTES("文件大小（字节）", "bytes of the file", 8L << 30),
    /** Bytes of a file that has to be held in memory as a whole, as workbooks and CSV texts have. */
    HELD_BYTES("需整体读入内存的文件大小（字节）", "bytes of a file held in memory", 64L << 20),
    /** Entries of a zip file. */
    ENTRIES("压缩包条目数", "entries of the zip file", 10_000),
    /** Bytes that all entries of a zip file inflate to. */
    INFLATED_BYTES("解压后总字节数", "bytes inflated", 256L << 20),
    /** How many times larger than stored an entry may get; looked at only once it passes a mebibyte. */
    INFLATION_RATIO("解压倍数", "times that an entry inflates", 200),
    /** Sheets of a workbook. */
    SHEETS("工作表数", "sheets", 256),
    /** Rows of a sheet: the highest row number that holds anything. */
    ROWS("每表行数", "rows of a sheet", 200_000),
    /** Columns of a sheet: the highest column that holds anything. */
    COLUMNS("每表列数", "columns of a sheet", 16_384),
    /** Cells of a file, empty ones that are stored included. */
    CELLS("单元格总数", "cells", 5_000_000),
    /** Columns of the merged regions of a file, added up. */
    MERGED_COLUMNS("合并区域列数合计", "columns of merged regions", 1_000_000),
    /** Characters (UTF-16 units) of one cell. */
    TEXT_LENGTH("单元格字符数", "characters of a cell", 32_767),
    /** How deep a JSON text nests. */
    NESTING("嵌套层数", "levels of nesting", 64),
    /** Things in all collections of a JSON text: goals, tasks, facts and the like. */
    ELEMENTS("元素总数", "elements", 1_000_000_000),
    /** Values that one such thing holds, at all depths. */
    ELEMENT_VALUES("单个元素包含的值数", "values of one element", 1_000_000_000),
    /** Findings after which a reader gives up. */
    FINDINGS("检查结果数", "findings", 10_000),
    /** Digits of one number. */
    NUMBER_DIGITS("数字位数", "digits of a number", 64),
    /** The scale of one number, either way. */
    NUMBER_SCALE("数字小数位数", "scale of a number", 32);

    private final String chinese;
    private final String english;
    private final long standard;

    ReadLimit(String chinese, String english, long standard) {
        this.chinese = chinese;
        this.english = english;
        this.standard = standard;
    }

    /** The default. */
    public long standard() {
        return standard;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
