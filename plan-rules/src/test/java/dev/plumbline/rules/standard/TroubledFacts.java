package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LI;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.measured;
import static dev.plumbline.rules.standard.SoundBook.record;

import dev.plumbline.audit.Digest;
import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.MeasurementSource;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.letter.LetterSide;
import dev.plumbline.plan.letter.LetterSigned;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Facts that count nowhere: of another kind or time, overlaid by others, or asked for by nobody. */
final class TroubledFacts {

    private TroubledFacts() {}

    static PlanBook in(PlanBook book) {
        Moment june = Moment.of(day("06-20"));
        PlanBook more = record(
                book,
                measured("rebuying", "06-03", "1%").toBuilder()
                        .value(MeasuredValue.grade("良好"))
                        .build());
        for (MeasurementSource source : List.of(MeasurementSource.SITE_INSPECTION, MeasurementSource.STATISTICS)) {
            more = record(
                    more,
                    measured("satisfaction", "06-01", "121分").toBuilder()
                            .source(source)
                            .build());
        }
        more = record(
                more,
                measured("satisfaction", "06-04", "118分").toBuilder()
                        .when(Moment.of(LocalDate.of(2021, 6, 4)))
                        .build());
        more = record(more, new ReportFiled("weekly-progress", PlanId.of("loop"), LI, Period.month(2024, 6), june));
        more = record(more, new RoutineDone(TaskId.of("backup"), june, Optional.empty()));
        return record(more, new LetterSigned(PlanId.of("2024"), 1, LI, LetterSide.OWNER, Digest.of("责任书"), june));
    }
}
