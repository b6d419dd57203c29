package dev.plumbline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.io.Reports;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's recipe for Mondays and for the end of a year. */
class DigestRecipeTest {

    private final Plan plan = Plan.builder()
            .id(PlanId.of("2024"))
            .period(Period.year(2024))
            .addGoal(Goal.builder()
                    .id(GoalId.of("customers"))
                    .name("新增客户")
                    .owner(PersonId.of("李娜"))
                    .indicator(Indicator.atLeast("100家"))
                    .build())
            .build();

    @Test
    @DisplayName("MON-4, EVA-1: a person's Monday as Markdown, the company's changes since a day, the year in review")
    void mondayAndYear(@TempDir Path folder) throws IOException {
        LocalDate lastMonth = LocalDate.of(2024, 5, 31);
        PlanStatus status = PlanStatus.of(PlanBook.of(plan), AsOf.endOf(LocalDate.of(2024, 6, 24)));
        Path file = folder.resolve("monday.md");

        ReviewDocument monday = Reports.digest(status, PersonId.of("李娜"), Locale.CHINESE);
        Reports.save(monday, Locale.CHINESE, file);
        String company = Reports.digest(status, Optional.empty(), lastMonth, Locale.ENGLISH)
                .text();
        ReviewDocument year = Reports.inReview(status, plan.id(), Locale.CHINESE);

        assertThat(Files.readString(file)).startsWith("# 周一简报：李娜\n").contains("新增客户");
        assertThat(company).startsWith("Monday digest: The whole company\n").contains("新增客户");
        assertThat(year.title()).isEqualTo("年度回顾");
    }
}
