package dev.plumbline.io.table.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.CellCounts;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.CellReading;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.SheetReading;
import dev.plumbline.io.spi.SkippedRow;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.TableReading;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * IO-2, IO-2a, IO-2b: every kind of table, written the ways that offices write it, comes to one and the same book, which
 * stands beside the variants as lines; in the workbook and in the CSV file every cell is accounted for.
 */
class GoldenTablesTest {

    @TestFactory
    Stream<DynamicNode> tables() throws IOException, URISyntaxException {
        Path root =
                Path.of(GoldenTablesTest.class.getResource("kinds.txt").toURI()).getParent();
        return Files.readAllLines(root.resolve("kinds.txt")).stream()
                .map(kind -> DynamicContainer.dynamicContainer(kind, variants(root.resolve(kind))));
    }

    private static Stream<DynamicTest> variants(Path folder) {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> expected = Files.readAllLines(folder.resolve("expected.txt"));
            List<Path> grids = files.filter(file -> file.toString().endsWith(".grid"))
                    .sorted()
                    .toList();
            assertThat(grids).isNotEmpty();
            for (Path file : grids) {
                GridFile grid = GridFile.read(file);
                tests.add(test(grid, "xlsx", grid.workbook(), expected));
                if (grid.isPlain()) {
                    tests.add(test(grid, "csv", grid.csv(), expected));
                }
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return tests.stream();
    }

    private static DynamicTest test(GridFile grid, String format, Source source, List<String> expected) {
        return DynamicTest.dynamicTest(grid.name() + " as " + format, () -> {
            ReadResult<PlanBook> read = PlanFormats.readSources(List.of(source), ReadOptions.standard());
            SheetReading sheet = read.reading().files().get(0).sheets().get(0);

            assertThat(BookLines.of(read, grid)).isEqualTo(expected);
            assertThat(skipped(sheet)).isEqualTo(grid.said("skipped"));
            isAccountedFor(grid, sheet);
        });
    }

    private static List<String> skipped(SheetReading sheet) {
        return sheet.tables().stream()
                .map(TableReading::skipped)
                .flatMap(List::stream)
                .filter(row -> row.why() != SkippedRow.Why.BLANK)
                .map(row -> row.row() + " " + row.why().text(Locale.ENGLISH))
                .toList();
    }

    private static void isAccountedFor(GridFile grid, SheetReading sheet) {
        List<CellReading> cells = sheet.cells().toList();
        assertThat(CellCounts.of(cells.stream().map(CellReading::outcome).toList()))
                .isEqualTo(sheet.counts());
        assertThat(sheet.counts().nonEmpty()).isEqualTo(grid.nonEmpty());
        assertThat(cells.stream()
                        .filter(cell -> cell.outcome() == CellOutcome.REPORTED)
                        .map(cell -> cell.column() + cell.row()))
                .containsExactlyElementsOf(grid.said("reported"));
    }
}
