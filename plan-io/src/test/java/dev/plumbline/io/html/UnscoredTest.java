package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.Reports;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever has goals and no score is told of, also where nobody has one (EVA-2). */
class UnscoredTest {

    private static PlanStatus status(boolean isMeasured) {
        Plan plan = Plan.builder()
                .id(PlanId.of("P"))
                .period(Period.year(2024))
                .addGoal(Goal.builder()
                        .id(GoalId.of("g"))
                        .name("改善")
                        .owner(PersonId.of("li"))
                        .indicator(Indicator.atLeast("100家").toBuilder()
                                .method(AttainmentMethod.PROGRESS)
                                .baseline(Quantity.parse("100家"))
                                .build())
                        .build())
                .build();
        PlanBook book = PlanBook.of(plan);
        if (isMeasured) {
            book = book.record(
                    Measurement.of(IndicatorId.of("g"), LocalDate.of(2024, 3, 2), Quantity.parse("77家")),
                    Stamp.of("li", Instant.parse("2024-03-02T08:00:00Z")));
        }
        return PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 6, 30)));
    }

    private static String page(PlanStatus status) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.html(Locale.CHINESE).write(status, List.of(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("EVA-2: where every attainment is undefined the scoreboard says that nobody has a score, and why")
    void tellsOfNobodysScore() throws IOException {
        PlanStatus status = status(true);
        assertThat(status.goals())
                .allSatisfy(goal -> assertThat(goal.attainment().isDefined()).isFalse());

        String page = page(status);
        int from = page.indexOf("<section id=\"scores\"");

        assertThat(from).isPositive();
        assertThat(page.substring(from, page.indexOf("</section>", from)))
                .contains("li：")
                .contains("改善")
                .contains("1个没有可计的目标，没有得分。");
    }

    @Test
    void hasNoScoreboardWhereNothingWasMeasured() throws IOException {
        assertThat(page(status(false))).doesNotContain("<section id=\"scores\"");
    }
}
