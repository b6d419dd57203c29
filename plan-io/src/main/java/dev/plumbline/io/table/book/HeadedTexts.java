package dev.plumbline.io.table.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.row.Remarks;
import dev.plumbline.io.table.row.SheetAccount;
import dev.plumbline.io.table.row.SheetFindings;
import dev.plumbline.io.table.word.TextHeadings;

/** Tells of lines of text under a heading such as 存在问题及建议 that no table took: they are not mere notes. */
final class HeadedTexts {

    private final SheetAccount account;
    private final TextHeadings headings;
    private final Remarks remarks;

    HeadedTexts(ReadSheet sheet, Remarks remarks) {
        this.account = sheet.account();
        this.headings = TextHeadings.standard();
        this.remarks = remarks;
    }

    void tell() {
        String heading = "";
        int last = 0;
        for (GridRow row : account.unnoted()) {
            String text = row.size() == 1 && row.value(0).kind() == CellKind.TEXT
                    ? row.text(0).strip()
                    : "";
            boolean goesOn = !heading.isEmpty() && row.number() == last + 1 && !text.isEmpty();
            if (headings.isHeading(text)) {
                heading = text;
                last = row.number();
            } else if (goesOn && !headings.isOther(text)) {
                tell(heading, row);
                last = row.number();
            } else {
                heading = "";
            }
        }
    }

    private void tell(String heading, GridRow row) {
        account.note(row.number(), row.column(0), CellOutcome.REPORTED);
        remarks.add(Finding.builder(SheetFindings.TEXT_UNDER_HEADING)
                .location(account.sheet().location(CellAddress.of(row.number(), row.column(0))))
                .value(row.text(0))
                .putFigure("value", row.text(0).strip())
                .putFigure("heading", heading)
                .build());
    }
}
