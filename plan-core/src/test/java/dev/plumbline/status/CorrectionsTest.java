package dev.plumbline.status;

import static dev.plumbline.status.YearBook.GOAL;
import static dev.plumbline.status.YearBook.book;
import static dev.plumbline.status.YearBook.goal;
import static dev.plumbline.status.YearBook.measured;
import static dev.plumbline.status.YearBook.on;
import static dev.plumbline.status.YearBook.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Correction;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.risk.RiskState;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A measurement may say that it corrects an earlier one, which then counts no more (GOAL-8). */
class CorrectionsTest {

    private static final Measurement TEN = measured("03-10", "10家");
    private static final Measurement EIGHT = measured("03-10", "8家");

    private static PlanBook twice() {
        return book(goal(Indicator.atLeast("50家"))).record(TEN, recorded("03-10"));
    }

    private static String actual(PlanBook book) {
        return on("06-30", book).goal(GOAL).actual().map(Object::toString).orElse("-");
    }

    private static java.util.List<String> codes(PlanBook book) {
        return on("06-30", book).unmatchedFacts().stream()
                .map(Finding::code)
                .map(code -> code.id())
                .toList();
    }

    @Test
    @DisplayName("GOAL-8 10家 and then 8家 of one source and moment are 18家, and told")
    void toldIfNobodySaysSo() {
        PlanBook book = twice().record(EIGHT, recorded("03-11"));
        assertThat(actual(book)).isEqualTo("18家");
        assertThat(codes(book)).containsExactly("measured-twice");
    }

    @Test
    @DisplayName("GOAL-8 8家 that correct 10家 are 8家; who knew less still sees 10家")
    void counts() {
        PlanBook book = twice().record(Correction.of(TEN, EIGHT, "重复计算"), recorded("04-02"));
        assertThat(actual(book)).isEqualTo("8家");
        assertThat(codes(book)).isEmpty();
        AsOf before = AsOf.endOf(LocalDate.of(2024, 6, 30)).knownAt(Instant.parse("2024-03-31T00:00:00Z"));
        assertThat(PlanStatus.of(book, before).goal(GOAL).actual()).hasToString("Optional[10家]");
    }

    @Test
    void ofACorrection() {
        PlanBook book = twice().record(Correction.of(TEN, EIGHT, "重复计算"), recorded("04-02"))
                .record(Correction.of(EIGHT, measured("03-12", "9家"), "漏计一家"), recorded("04-03"));
        assertThat(actual(book)).isEqualTo("9家");
    }

    @Test
    void withdrawn() {
        PlanBook book = twice().record(Correction.withdrawn(TEN, "合同作废"), recorded("04-02"));
        assertThat(actual(book)).isEqualTo("-");
    }

    @Test
    @DisplayName("GOAL-8 of one fact recorded twice one is withdrawn")
    void oneOfTwo() {
        PlanBook book =
                twice().record(TEN, recorded("03-11")).record(Correction.withdrawn(TEN, "重复录入"), recorded("04-02"));
        assertThat(actual(book)).isEqualTo("10家");
    }

    @Test
    @DisplayName("GOAL-8 a correction of what was not recorded, or is corrected already, has no effect and is told")
    void ofNothing() {
        PlanBook book = twice().record(Correction.of(EIGHT, TEN, "录入错误"), recorded("04-02"))
                .record(Correction.withdrawn(TEN, "重复录入"), recorded("04-03"))
                .record(Correction.withdrawn(TEN, "重复录入"), recorded("04-04"));
        assertThat(actual(book)).isEqualTo("-");
        assertThat(codes(book)).containsExactly("correction-of-nothing", "correction-of-nothing");
    }

    @Test
    void needsAReasonAndOneKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> Correction.withdrawn(TEN, " "));
        RiskReport risk =
                new RiskReport(RiskId.of("r"), Moment.of(LocalDate.of(2024, 3, 1)), RiskState.CLOSED, Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> new Correction(TEN, Optional.of(risk), "错"));
    }
}
