package dev.plumbline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EvaluationDueTest {

    @Test
    void ensureAPlanWithoutARecordIsNobodysToEvaluate() {
        assertThat(EvaluationDue.of(
                        PlanStatus.of(LearnedCompany.status().book(), AsOf.endOf(LocalDate.of(2026, 1, 1)))))
                .isEmpty();
    }
}
