package dev.plumbline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.EvaluationReport;
import dev.plumbline.evaluation.FiledEvaluation;
import dev.plumbline.evaluation.MissingPart;
import dev.plumbline.evaluation.QuarterReviewTable;
import dev.plumbline.evaluation.ReportTable;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The README's recipe about evaluations is this code, to the letter but for line breaks. */
class EvaluationRecipeTest {

    private static final Period Q1 = Period.quarter(2024, 1);

    private static Stamp by(String person) {
        return Stamp.of(person, Instant.parse("2024-04-02T01:00:00Z"));
    }

    @Test
    @DisplayName("EVA-1: 10家 of 12家 in the first quarter is drawn, completed, filed and drawn again")
    void recipe() throws IOException {
        Goal customers = Goal.builder()
                .id(GoalId.of("customers"))
                .name("新客户拓展")
                .indicator(Indicator.atLeast("50家").toBuilder()
                        .addPhase(TargetPhase.of(Q1, Quantity.parse("12家")))
                        .build())
                .build();
        Plan plan = Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .addGoal(customers)
                .build();
        LocalDate march31 = LocalDate.of(2024, 3, 31);
        PlanBook book = PlanBook.of(plan)
                .record(Measurement.of(customers.indicator().id(), march31, Quantity.parse("10家")), by("li"));

        // recipe
        EvaluationReport first = EvaluationReport.of(PlanStatus.of(book, AsOf.endOf(march31)), plan.id(), Q1);
        List<MissingPart> missing = first.missing(); // no cause, no improvement, no next adjustment
        book = book.record(
                DeviationAnalysis.builder()
                        .indicator(customers.indicator().id())
                        .period(Q1)
                        .addCause(Cause.of(CauseKind.OBJECTIVE, "华东区域暴雨"))
                        .nextAdjustment("增加线上拜访")
                        .build(),
                by("li"));
        EvaluationReport report = EvaluationReport.of(PlanStatus.of(book, AsOf.endOf(march31)), plan.id(), Q1);
        ReportTable table = QuarterReviewTable.of(report, Locale.CHINESE); // 12家 | 10家 | -16.7%
        book = book.record(report.file("2024-Q1", by("li").recordedAt()), by("li"));
        List<FiledEvaluation> filed = FiledEvaluation.of(PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 4, 30))));
        boolean altered = filed.stream().anyMatch(FiledEvaluation::differs);
        // end of recipe

        assertThat(missing)
                .extracting(MissingPart::kind)
                .containsExactly(
                        MissingPart.Kind.CAUSE, MissingPart.Kind.IMPROVEMENT, MissingPart.Kind.NEXT_ADJUSTMENT);
        assertThat(table.rows().get(0)).contains("12家", "10家", "-16.7%", "客观：华东区域暴雨", "增加线上拜访");
        assertThat(filed).hasSize(1);
        assertThat(altered).isFalse();
    }

    @Test
    @DisplayName("The README shows exactly that code")
    void readme() throws IOException {
        String shown = Files.readString(
                Path.of("").toAbsolutePath().getParent().getParent().resolve("README.md"));
        String run = Files.readString(Path.of("src/test/java/dev/plumbline/examples/EvaluationRecipeTest.java"));
        String recipe = run.substring(run.indexOf("// recipe\n") + 10, run.indexOf("// end of recipe"));

        assertThat(bare(shown)).contains(bare(recipe));
    }

    private static String bare(String code) {
        return code.replaceAll("\\s+", "");
    }
}
