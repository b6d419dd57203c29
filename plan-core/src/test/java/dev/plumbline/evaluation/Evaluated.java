package dev.plumbline.evaluation;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;

/** Small words for tests of evaluations: plans with goals, what was measured of them, and when it was recorded. */
final class Evaluated {

    static final PlanId YEAR = PlanId.of("2024");
    static final PlanId JUNE = PlanId.of("2024-06");

    private Evaluated() {}

    static LocalDate day(String monthDay) {
        return LocalDate.parse("2024-" + monthDay);
    }

    static Goal goal(String id, String name, Indicator indicator) {
        return Goal.builder().id(GoalId.of(id)).name(name).indicator(indicator).build();
    }

    static Plan.Builder plan(PlanId id, Period period) {
        return Plan.builder().id(id).period(period);
    }

    static Measurement measured(String indicator, String monthDay, String value) {
        return Measurement.of(IndicatorId.of(indicator), day(monthDay), Quantity.parse(value));
    }

    static Measurement measured(String indicator, Period period, String value) {
        return Measurement.of(IndicatorId.of(indicator), period, Quantity.parse(value));
    }

    static DeviationAnalysis.Builder analysis(String indicator, Period period) {
        return DeviationAnalysis.builder().indicator(IndicatorId.of(indicator)).period(period);
    }

    /** Each fact recorded at noon of the day it holds for. */
    static PlanBook record(PlanBook book, Fact... facts) {
        PlanBook recorded = book;
        for (Fact fact : facts) {
            Instant noon = fact.when()
                    .date(book.zone())
                    .atTime(12, 0)
                    .atZone(book.zone())
                    .toInstant();
            recorded = recorded.record(fact, Stamp.of("li", noon));
        }
        return recorded;
    }

    static PlanStatus status(PlanBook book, String monthDay) {
        return PlanStatus.of(book, AsOf.endOf(day(monthDay)));
    }
}
