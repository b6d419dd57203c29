package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.SheetFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.WorkLog;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Work logs (日常工作日志): each row is an entry of its own day (TASK-3). */
final class LogRows implements Rows {

    @Override
    public void take(OfficeTable table, BookDraft book) {
        PlanDraft plan = book.plan(table);
        for (TableRow row : book.rows(table)) {
            take(row, plan, book);
        }
    }

    private static void take(TableRow row, PlanDraft plan, BookDraft book) {
        Optional<String> progress = row.text(Role.LOG_PROGRESS);
        Optional<String> problems = row.text(Role.LOG_PROBLEMS);
        Optional<String> measures = row.text(Role.LOG_MEASURES);
        if (progress.isEmpty() && problems.isEmpty() && measures.isEmpty()) {
            row.required(Role.LOG_PROGRESS);
            row.refuse();
            return;
        }
        Optional<LocalDate> date = DateCells.end(row, Role.LOG_DATE);
        if (date.isEmpty() && row.table().has(Role.LOG_DATE)) {
            row.tell(
                    Role.LOG_DATE,
                    SheetFindings.LOG_UNDATED,
                    finding -> finding.putFigure("day", row.table().asOf()));
        } else if (date.isEmpty()) {
            row.tellUndated();
        }
        PartyId author = author(row, book);
        WorkLog.Builder log = WorkLog.builder()
                .author(author)
                .when(Moment.of(date.orElse(row.table().asOf())))
                .task(Kept.task(row, Role.LOG_TASK, plan, book))
                .progress(progress)
                .problems(problems)
                .measures(measures)
                .hours(hours(row));
        book.record(log.attributes(row.attributes()).build(), Optional.of(author), date.isPresent());
        row.subject("log", author.label() + "/" + date.orElse(row.table().asOf()));
    }

    private static PartyId author(TableRow row, BookDraft book) {
        Optional<OrgUnitId> unit = book.parties().unit(row, Role.LOG_UNIT);
        return book.parties()
                .first(row, Role.LOG_AUTHOR)
                .map(party -> book.parties().of(party, unit))
                .or(() -> unit.map(each -> (PartyId) each))
                .orElse(book.options().recordedBy());
    }

    /** The time spent, in hours: 2小时, 90分钟, 0.5天, a bare number; a time of day or anything else stays as text. */
    private static Optional<BigDecimal> hours(TableRow row) {
        Optional<BigDecimal> hours = row.text(Role.LOG_HOURS)
                .flatMap(text -> Measure.read(text).value())
                .flatMap(LogRows::inHours)
                .filter(Quantity::fits)
                .filter(spent -> spent.signum() >= 0);
        if (hours.isEmpty()) {
            row.keep(Role.LOG_HOURS);
        }
        return hours;
    }

    private static Optional<BigDecimal> inHours(Quantity spent) {
        BigDecimal amount = spent.amount();
        return switch (spent.unit().symbol()) {
            case "", "小时", "h", "时", "人时", "工时", "个小时" -> Optional.of(amount);
            case "分钟", "分", "min" ->
                Optional.of(amount.divide(BigDecimal.valueOf(60), 2, java.math.RoundingMode.HALF_UP));
            case "天", "日", "人天", "工日" -> Optional.of(amount.multiply(BigDecimal.valueOf(8)));
            default -> Optional.empty();
        };
    }
}
