package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.arbitrary.HostileCell;
import dev.plumbline.io.arbitrary.HostileCells;
import dev.plumbline.io.arbitrary.TableHead;
import dev.plumbline.io.json.JsonPlanReader;
import dev.plumbline.io.spi.CellCounts;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.SheetReading;
import dev.plumbline.io.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * IO-6: whatever typed cells a table of whatever kind holds, reading it throws nothing, tells of every cell what became of
 * it, and gives a book that is written and read back the same.
 */
class HostileTableProperties {

    /** A file and what kind of table it holds. */
    private record Given(TableHead head, Source source) {
        @Override
        public String toString() {
            return head.kind();
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void anyWorkbookOfHostileCellsIsReadWhole(@ForAll("workbooks") Given given) {
        isReadWhole(given.source());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anyCsvOfHostileCellsIsReadWhole(@ForAll("csv") Given given) {
        isReadWhole(given.source());
    }

    /** Every hostile cell in every column of every kind once: the cells of a row follow one another in the list. */
    @TestFactory
    Stream<DynamicTest> everyHostileCellInEveryColumn() {
        List<HostileCell> cells = HostileCells.all().toList();
        return TableHead.all().stream()
                .map(head -> DynamicTest.dynamicTest(head.kind(), () -> {
                    List<List<HostileCell>> rows = new ArrayList<>();
                    for (int row = 0; row < cells.size(); row++) {
                        rows.add(inTurn(cells, row, head.headers().size()));
                    }
                    isReadWhole(Source.of("t.xlsx", HostileCells.workbook(head.title(), head.headers(), rows, false)));
                }));
    }

    private static List<HostileCell> inTurn(List<HostileCell> cells, int from, int count) {
        return Stream.iterate(from, at -> at + 1)
                .limit(count)
                .map(at -> cells.get(at % cells.size()))
                .toList();
    }

    private static void isReadWhole(Source source) {
        ReadResult<PlanBook> read = PlanFormats.readSources(List.of(source), ReadOptions.standard());

        assertThat(read.reading().files()).hasSize(1);
        read.reading().files().get(0).sheets().forEach(HostileTableProperties::isAccountedFor);
        byte[] json = json(read.value());
        ReadResult<PlanBook> again =
                new JsonPlanReader().read(List.of(Source.of("book.json", json)), ReadOptions.standard());
        assertThat(again.unread()).isEmpty();
        assertThat(again.findings())
                .filteredOn(finding -> finding.code().id().startsWith("json-"))
                .isEmpty();
        assertThat(again.value()).isEqualTo(read.value());
    }

    private static void isAccountedFor(SheetReading sheet) {
        assertThat(CellCounts.of(sheet.cells().map(cell -> cell.outcome()).toList()))
                .isEqualTo(sheet.counts());
        assertThat(sheet.cells()).allSatisfy(cell -> assertThat(cell.text()).isNotNull());
        assertThat(sheet.counts().nonEmpty()).isGreaterThan(1);
        assertThat(sheet.tables()).isNotEmpty();
    }

    private static byte[] json(PlanBook book) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PlanFormats.write(book, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @Provide
    Arbitrary<Given> workbooks() {
        return Arbitraries.of(TableHead.all())
                .flatMap(head -> HostileCells.workbooks(head.title(), head.headers())
                        .map(file -> new Given(head, Source.of("t.xlsx", file))));
    }

    @Provide
    Arbitrary<Given> csv() {
        return Arbitraries.of(TableHead.all())
                .flatMap(head -> HostileCells.csv(head.title(), head.headers())
                        .map(file -> new Given(head, Source.of("t.csv", file))));
    }
}
