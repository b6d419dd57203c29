package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.Reports;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes first in the boxes of the first screen. */
class WorstFirstTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final Stamp STAMP = Stamp.of("li", Instant.parse("2024-06-30T08:00:00Z"));

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 10, 11, 13, 30, 49, 100})
    @DisplayName("IO-4: of goals with as much at stake the least attained comes first")
    void ensureTheWorstOfEqualGoalsComesFirst(int count) throws IOException {
        List<Integer> best = IntStream.range(0, count).boxed().toList();
        List<Integer> worst =
                IntStream.range(0, count).mapToObj(n -> count - 1 - n).toList();
        assertThat(named(goals(best), "目标")).containsExactly(0, 1, 2, 3, 4);
        assertThat(named(goals(worst), "目标")).containsExactly(0, 1, 2, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 10, 49})
    @DisplayName("IO-4: of goals and of tasks alike in all the earlier one in the book comes first")
    void ensureWhatIsAlikeKeepsTheOrderOfTheBook(int count) throws IOException {
        Plan.Builder plan = plan();
        for (int number = 0; number < count; number++) {
            plan.addTask(Task.builder()
                    .id(TaskId.of("t" + number))
                    .name("任务" + number + "号")
                    .start(LocalDate.of(2024, 3, 1))
                    .finish(LocalDate.of(2024, 4, 1))
                    .build());
            plan.addGoal(goal(number));
        }
        PlanBook book = PlanBook.of(plan.build());
        for (int number = 0; number < count; number++) {
            book = book.record(measured(number, 1), STAMP);
        }
        assertThat(named(book, "目标")).containsExactly(0, 1, 2, 3, 4);
        assertThat(named(book, "任务")).containsExactly(0, 1, 2, 3, 4);
    }

    /** Goals of equal weight in an order, each attained as its number says. */
    private static PlanBook goals(List<Integer> numbers) {
        Plan.Builder plan = plan();
        numbers.forEach(number -> plan.addGoal(goal(number)));
        PlanBook book = PlanBook.of(plan.build());
        for (int number : numbers) {
            book = book.record(measured(number, number), STAMP);
        }
        return book;
    }

    private static Plan.Builder plan() {
        return Plan.builder().id(PlanId.of("P")).period(Period.year(2024));
    }

    private static Goal goal(int number) {
        return Goal.builder()
                .id(GoalId.of("g" + number))
                .name("目标" + number + "号")
                .indicator(Indicator.atLeast("1000家"))
                .build();
    }

    private static Measurement measured(int number, int value) {
        return Measurement.of(IndicatorId.of("g" + number), DAY, Quantity.parse(value + "家"));
    }

    /** The numbers of the goals or tasks that the page has somebody look at, in its order. */
    private static List<Integer> named(PlanBook book, String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.html().write(PlanStatus.of(book, AsOf.endOf(DAY)), List.of(), out);
        String page = out.toString(StandardCharsets.UTF_8);
        int from = page.indexOf("<section id=\"attention\"");
        return Pattern.compile(kind + "(\\d+)号")
                .matcher(page.substring(from, page.indexOf("</section>", from)))
                .results()
                .map(MatchResult::group)
                .map(name -> Integer.valueOf(name.substring(kind.length(), name.length() - 1)))
                .toList();
    }
}
