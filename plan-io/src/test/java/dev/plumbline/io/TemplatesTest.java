package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.io.spi.TableWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Empty workbooks: nothing is read from them, and everything from what is filled in (IO-2). */
class TemplatesTest {

    @TempDir
    Path folder;

    static Stream<Arguments> templates() {
        return PlanFormats.kinds().stream()
                .map(TableWord::id)
                .flatMap(kind ->
                        Stream.of(Locale.CHINESE, Locale.ENGLISH).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void ensureEmptyTemplateSaysNothing(String kind, Locale language) throws IOException {
        ReadResult<PlanBook> read = PlanFormats.read(template(kind, language, TableMapping.none()));
        assertThat(read.value().plans()).isEmpty();
        assertThat(read.value().execution().entries()).isEmpty();
        assertThat(read.findings()).isEmpty();
    }

    /** What the sample shows, typed into the first free row below a period, is read without an error. */
    @ParameterizedTest
    @MethodSource("templates")
    void ensureFilledTemplateIsRead(String kind, Locale language) throws IOException {
        List<Object[]> rows = new ArrayList<>();
        Object[] sample = {};
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(Files.newInputStream(template(kind, language, TableMapping.none())))) {
            for (Row row : workbook.getFirstSheet().read().subList(0, 4)) {
                Object[] cells = new Object[row.getCellCount()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = row.getCellText(i);
                }
                rows.add(cells);
                sample = cells;
            }
        }
        rows.set(1, Workbooks.row(rows.get(1)[0] + "2024年6月"));
        Object[] filled = sample.clone();
        filled[0] = filled[0].toString().replaceFirst("^(示例：|Sample: )", "");
        rows.add(filled);
        Source source = Workbooks.of(rows.get(0)[0].toString(), rows.toArray(new Object[0][]));
        ReadResult<PlanBook> read = PlanFormats.readSources(List.of(source), ReadOptions.standard());
        assertThat(read.findings().stream().filter(finding -> finding.severity() == Severity.ERROR))
                .isEmpty();
        assertThat(read.value().plans()).hasSize(1);
        assertThat(read.reading().files().get(0).sheets().get(0).tables())
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.rows()).isEqualTo(1);
                    assertThat(table.columns())
                            .allSatisfy(column -> assertThat(column.role()).isPresent());
                });
    }

    @Test
    void ensureCompanysOwnWordsStandInTheTemplate() throws IOException {
        TableMapping mapping = TableMapping.none().header("经办人", "task.owner").word("taskState", "搞定", "completed");
        Path file = template("task-list", Locale.CHINESE, mapping);
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getFirstSheet().read().get(2).getCellText(2)).isEqualTo("经办人");
        }
        assertThat(new String(sheet(file), java.nio.charset.StandardCharsets.UTF_8))
                .contains("搞定");
    }

    private static byte[] sheet(Path file) throws IOException {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
            return zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
        }
    }

    private Path template(String kind, Locale language, TableMapping mapping) throws IOException {
        Path file = folder.resolve(kind + ".xlsx");
        PlanFormats.writeTemplate(List.of(kind), language, mapping, file);
        return file;
    }
}
