package dev.plumbline.io;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Fact;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.plan.Plan;
import java.util.List;

/** What was read, for tests to look at. */
final class FactsRead {

    private FactsRead() {}

    /** The facts of a kind in their order. */
    static <F extends Fact> List<F> of(ReadResult<PlanBook> read, Class<F> type) {
        return read.value().execution().entries().stream()
                .map(entry -> entry.fact())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    static Plan plan(ReadResult<PlanBook> read) {
        return read.value().plans().get(0);
    }

    static List<Finding> findings(ReadResult<?> read, String code) {
        return read.findings().stream()
                .filter(finding -> finding.code().id().equals(code))
                .toList();
    }

    /** The texts of the cells of which one thing became. */
    static List<String> cells(ReadResult<?> read, CellOutcome outcome) {
        return read.reading().files().stream()
                .flatMap(file -> file.sheets().stream())
                .flatMap(sheet -> sheet.cells())
                .filter(cell -> cell.outcome() == outcome)
                .map(cell -> cell.text())
                .toList();
    }
}
