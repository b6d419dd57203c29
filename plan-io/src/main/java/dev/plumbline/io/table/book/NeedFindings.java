package dev.plumbline.io.table.book;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;

/** What there is to tell of cells that list what is needed (RES-1). */
public final class NeedFindings {

    /** Something about a need was not understood; it stays in the need's description. */
    public static final FindingCode PART_UNREAD = FindingCode.of(
                    "need-part-not-read",
                    Severity.INFO,
                    "资源需求“{need}”中的“{value}”未能识别，仅保留在描述中",
                    "[{value}] in the resource need [{need}] was not understood; it is kept in the description alone")
            .advising("写明数量与单位、到位日期或“由某部门提供”。", "Write an amount with its unit, a date, or who provides it (由某部门提供).");

    private NeedFindings() {}
}
