package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.OfficeTable;

/**
 * Tables and forms of issues: records (问题处理记录表), reports (问题反馈单), handling plans (问题处理方案), verifications (问题验证表)
 * and lists of a company's own (ISS-1, ISS-4, ISS-5).
 */
final class IssueRows implements Rows {

    @Override
    public void take(OfficeTable table, BookDraft book) {
        new IssueTable(table, book).take();
    }
}
