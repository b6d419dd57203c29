package dev.plumbline.benchmarks;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A book of one plan, and measurements for it. */
final class KeptFacts {

    private static final int DAYS = 365;
    private static final Stamp LI = Stamp.of("li", Instant.parse("2024-07-01T08:00:00Z"));

    private KeptFacts() {}

    static PlanBook book() {
        return PlanBook.of(Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .addGoal(Goal.builder()
                        .id(GoalId.of("revenue"))
                        .name("营收")
                        .indicator(Indicator.atLeast("2亿元"))
                        .build())
                .build());
    }

    static Entry<?> entry(int number) {
        return new Entry<>(
                Measurement.of(
                        IndicatorId.of("revenue"),
                        LocalDate.of(2024, 1, 1).plusDays(number % DAYS),
                        Quantity.parse(number % 100_000 + "万元")),
                LI);
    }

    static List<Entry<?>> entries(int count) {
        return IntStream.range(0, count).<Entry<?>>mapToObj(KeptFacts::entry).toList();
    }
}
