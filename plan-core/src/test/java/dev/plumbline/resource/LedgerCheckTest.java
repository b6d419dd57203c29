package dev.plumbline.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of the ledger in units that fit the needs for their resource, or do not (GOAL-3, RES-2). */
class LedgerCheckTest {

    private static final ResourceId SERVER = ResourceId.of("服务器");
    private static final Stamp STAMP = Stamp.of("li", Instant.parse("2024-06-02T01:00:00Z"));
    private static final LocalDate JUNE_30 = LocalDate.of(2024, 6, 30);

    private static PlanBook book(String... needed) {
        return PlanBook.of(Plan.builder()
                .id(PlanId.of("p"))
                .period(Period.month(2024, 6))
                .needs(Stream.of(needed)
                        .map(each -> ResourceNeed.builder()
                                .description("服务器" + each)
                                .resource(SERVER)
                                .quantity(Quantity.parse(each))
                                .due(LocalDate.of(2024, 6, 10))
                                .build())
                        .toList())
                .build());
    }

    private static LedgerEntry entry(LedgerEntryKind kind, String amount) {
        return LedgerEntry.builder()
                .resource(SERVER)
                .kind(kind)
                .when(Moment.of(LocalDate.of(2024, 6, 2)))
                .quantity(Quantity.parse(amount))
                .build();
    }

    private static List<Finding> findings(PlanBook book) {
        return PlanStatus.of(book, AsOf.endOf(JUNE_30)).unmatchedFacts();
    }

    @ParameterizedTest(name = "{1} against {0}: {2}")
    @CsvSource({
        "3台, 3人, ledger-unit-mismatch, 人, 台",
        "3台, 3, ledger-unit-mismatch, -, 台",
        "1万元, 10000美元, ledger-unit-mismatch, 美元, 元",
        "3台, 3个, ledger-counter, 个, 台",
        "3个, 3台, ledger-counter, 台, 个",
        "3台, 3台, , ,",
        "3人, 3名, , ,",
        "1万元, 10000元, , ,",
        "2小时, 120分钟, , ,"
    })
    @DisplayName("GOAL-3, RES-2: an entry whose unit does not fit the need is an error naming both units; 个 is told")
    void units(String needed, String entered, String code, String unit, String wanted) {
        for (LedgerEntryKind kind : LedgerEntryKind.values()) {
            List<Finding> found = findings(book(needed).record(entry(kind, entered), STAMP));
            if (code == null) {
                assertThat(found).isEmpty();
                continue;
            }
            assertThat(found).singleElement().satisfies(finding -> {
                assertThat(finding.code()).hasToString(code);
                assertThat(finding.figures()).containsEntry("unit", unit).containsEntry("wanted", wanted);
                assertThat(finding.message(Locale.CHINESE)).contains("“" + unit + "”", "“" + wanted + "”");
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"3台", "5人", "2万元"})
    @DisplayName("GOAL-3: an entry that fits one of several needs for its resource is right, and so is one for no need")
    void fitsOne(String entered) {
        LedgerEntry entry = entry(LedgerEntryKind.ALLOCATED, entered);
        assertThat(findings(book("3台", "5人", "2万元").record(entry, STAMP))).isEmpty();
        assertThat(findings(book().record(entry, STAMP))).isEmpty();
        assertThat(findings(book("1场").record(entry, STAMP).record(entry, STAMP)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.figures()).containsEntry("count", 2));
    }

    @ParameterizedTest(name = "GOAL-3: where nobody needs it, {1} beside {0} is told as {2}")
    @CsvSource({"2台, 3个, ledger-counter", "2个, 3台, ledger-counter", "2台, 3件, ", "2台, 3台, "})
    void tellsWhatIsMerelyCounted(String planned, String used, String code) {
        PlanBook book = book().record(entry(LedgerEntryKind.PLANNED, planned), STAMP)
                .record(entry(LedgerEntryKind.USED, used), STAMP);

        assertThat(findings(book))
                .extracting(finding -> finding.code().id())
                .isEqualTo(code == null ? List.of() : List.of(code));
    }
}
