package dev.plumbline.io.spi;

import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a table was understood (IO-2e). Immutable and thread-safe.
 *
 * @param kind its name as the documents print it, such as 任务进度跟踪表
 * @param kindId the kind's id, such as {@code task-progress}
 * @param title its title as it is written
 * @param period what it is about; empty where nothing says it, the table was then not read
 * @param periodFrom what said so
 * @param asOf the day on which what it says of states holds, where its rows say no other; empty for tables without states
 * @param asOfFrom what said so
 * @param headerRows the rows of its header, from 1; none for a form
 * @param columns its columns, of a form its labels
 * @param rows how many rows were taken
 * @param skipped the rows that were passed over
 */
public record TableReading(
        Localized kind,
        String kindId,
        Optional<String> title,
        Optional<Period> period,
        Optional<Localized> periodFrom,
        Optional<LocalDate> asOf,
        Optional<Localized> asOfFrom,
        List<Integer> headerRows,
        List<ColumnReading> columns,
        int rows,
        List<SkippedRow> skipped) {

    public TableReading {
        headerRows = List.copyOf(headerRows);
        columns = List.copyOf(columns);
        skipped = List.copyOf(skipped);
    }
}
