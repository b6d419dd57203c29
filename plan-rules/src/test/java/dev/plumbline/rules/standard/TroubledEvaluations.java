package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LI;
import static dev.plumbline.rules.standard.SoundBook.TODAY;

import dev.plumbline.audit.Digest;
import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.EvaluationReport;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.PlanId;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.util.Optional;

/** An evaluation that was filed without what it needs, and one that does not follow from the book. */
final class TroubledEvaluations {

    private static final Instant FILED = Instant.parse("2024-06-30T14:00:00Z");
    private static final PlanId HALF = PlanId.of("2024H1");
    private static final Period Q1 = Period.quarter(2024, 1);

    private TroubledEvaluations() {}

    static PlanBook in(PlanBook book) {
        AsOf today = AsOf.endOf(TODAY);
        EvaluationFiled lacking = EvaluationReport.of(PlanStatus.of(book, today), HALF)
                .fileIncomplete("2024-half", FILED);
        EvaluationFiled altered = new EvaluationFiled(
                "2024-q1",
                HALF,
                Digest.of("something else"),
                Moment.of(FILED),
                Optional.of(Q1),
                Optional.of(today.knownAt(FILED)));
        return book.record(lacking, Stamp.of(LI, FILED)).record(altered, Stamp.of(LI, FILED));
    }
}
