package dev.plumbline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.BookUpdate;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanBookStore;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.examples.cli.BundledWorkbooks;
import dev.plumbline.fact.Stamp;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.Reports;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.FileReading;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.SheetReading;
import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.rules.RuleSet;
import dev.plumbline.status.PlanStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's recipes about reading. */
class ReadingRecipesTest {

    private final ReadOptions options = ReadOptions.standard().year(2024).asOf(LocalDate.of(2024, 6, 30));

    @Test
    @DisplayName("How was it understood: sheets, tables, counts, cells, as JSON and on the page")
    void reading() throws IOException {
        ReadResult<PlanBook> read = PlanFormats.readSources(BundledWorkbooks.sources(), options);
        List<String> told = new ArrayList<>();
        for (FileReading file : read.reading().files()) {
            for (SheetReading sheet : file.sheets()) {
                told.add(sheet.sheet() + " " + sheet.tables() + " " + sheet.counts());
                sheet.cells()
                        .filter(cell -> cell.outcome() == CellOutcome.REPORTED)
                        .forEach(cell -> told.add(cell.toString()));
            }
        }
        assertThat(told).anyMatch(line -> line.startsWith("任务进度跟踪表"));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        Reports.readingJson().write(read.reading(), json);
        assertThat(json.toString(StandardCharsets.UTF_8)).contains("\"kindId\" : \"task-progress\"");
        PlanStatus status = PlanStatus.latest(read.value());
        List<Finding> findings = RuleSet.standard().evaluate(status);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Reports.html().write(status, findings, read, page);
        assertThat(page.toString(StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>");
    }

    @Test
    @DisplayName("A month's workbook taken over: twice is once")
    void takingOver() throws IOException {
        ReadResult<PlanBook> read = PlanFormats.readSources(BundledWorkbooks.sources(), options);
        PlanBookStore store = new PlanBookStore(PlanBook.of());
        Stamp li = Stamp.of("li", Instant.parse("2024-07-01T01:00:00Z"));
        BookUpdate update = store.update(read.value(), li);
        assertThat(update.plans()).hasSameSizeAs(read.value().plans());
        PlanBook once = store.book();
        assertThat(update.book()).isEqualTo(once);
        assertThat(store.update(read.value(), li).recorded()).isEmpty();
        assertThat(store.book()).isEqualTo(once);
    }

    @Test
    @DisplayName("A company's own words: proposed, written, read back, given back")
    void mapping(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("map.json");
        ReadResult<PlanBook> read = PlanFormats.readSources(BundledWorkbooks.sources(), options);
        PlanFormats.writeMapping(TableMapping.of(read.reading()), file);
        ReadResult<TableMapping> mapping = PlanFormats.readMapping(file);
        assertThat(mapping.findings()).isEmpty();
        assertThat(PlanFormats.readSources(BundledWorkbooks.sources(), options.mapping(mapping.value()))
                        .value())
                .isEqualTo(read.value());
        TableMapping own = TableMapping.none()
                .header("干啥", "task.name")
                .header("机密", TableMapping.IGNORE)
                .word("taskState", "整完了", "completed")
                .ignoring("填写说明");
        PlanFormats.writeMapping(own, file);
        assertThat(PlanFormats.readMapping(file).value()).isEqualTo(own);
    }
}
