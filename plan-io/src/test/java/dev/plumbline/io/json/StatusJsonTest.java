package dev.plumbline.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Target;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Targets for each period in documents and in a status (GOAL-3, GOAL-8). */
class StatusJsonTest {

    private static final Period QUARTER = Period.quarter(2024, 2);

    private static String status(Target target) throws IOException {
        return status(target, false);
    }

    private static String status(Target target, boolean cancelled) throws IOException {
        Goal goal = Goal.builder()
                .id(GoalId.of("training"))
                .name("内部培训")
                .cancelled(cancelled)
                .indicator(Indicator.builder().target(target).build())
                .build();
        Plan plan = Plan.builder()
                .id(PlanId.of("2024Q2"))
                .period(QUARTER)
                .addGoal(goal)
                .build();
        PlanBook book = PlanBook.of(plan)
                .record(
                        Measurement.of(IndicatorId.of("training"), QUARTER, Quantity.parse("26次")),
                        Stamp.of("li", Instant.parse("2024-07-01T01:00:00Z")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StatusJson().write(PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 6, 30))), List.of(), out);
        return out.toString(UTF_8).replaceAll("\\s", "");
    }

    @Test
    @DisplayName("GOAL-8 26次 of 每周2次 in thirteen weeks are 100 %, held against 26次 to date")
    void perPeriod() throws IOException {
        assertThat(status(Target.perPeriod(Quantity.parse("2次"), Period.Kind.WEEK)))
                .contains("\"target\":{\"value\":\"2\",\"unit\":\"次\",\"per\":\"week\",\"every\":1}")
                .contains("\"toDate\":{\"target\":{\"value\":\"26\",\"unit\":\"次\"},\"attainment\":1.0");
    }

    @Test
    @DisplayName("GOAL-7 a cancelled goal says so and has no light, attainment or deviation")
    void cancelled() throws IOException {
        assertThat(status(Target.of(Quantity.parse("52次")), true))
                .contains("\"cancelled\":true")
                .contains("\"actual\":\"26\",\"attainment\":null,\"deviation\":null")
                .contains("\"light\":null");
        assertThat(status(Target.of(Quantity.parse("52次")))).doesNotContain("cancelled");
    }

    @Test
    void othersStayAsTheyAre() throws IOException {
        assertThat(status(Target.of(Quantity.parse("52次"))))
                .contains("\"target\":{\"value\":\"52\",\"unit\":\"次\"},\"actual\":\"26\",\"attainment\":0.5");
    }
}
