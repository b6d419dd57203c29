package dev.plumbline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.Handbook;
import dev.plumbline.evaluation.KnowledgeBase;
import dev.plumbline.evaluation.KnowledgeEntry;
import dev.plumbline.evaluation.KnowledgeQuery;
import dev.plumbline.evaluation.Retrospective;
import dev.plumbline.evaluation.RetrospectivePart;
import dev.plumbline.evaluation.Scoreboard;
import dev.plumbline.evaluation.Scorecard;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.Reports;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.review.Lesson;
import dev.plumbline.review.LessonId;
import dev.plumbline.review.Practice;
import dev.plumbline.review.PracticeId;
import dev.plumbline.review.PracticeKind;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's recipe for the end of a period. */
class YearEndRecipesTest {

    private final OrgUnitId sales = OrgUnitId.of("销售部");
    private final LocalDate today = LocalDate.of(2025, 1, 10);
    private final Plan plan = Plan.builder()
            .id(PlanId.of("2024"))
            .period(Period.year(2024))
            .addGoal(Goal.builder()
                    .id(GoalId.of("customers"))
                    .name("新增客户")
                    .owner(sales)
                    .indicator(Indicator.atLeast("100家"))
                    .build())
            .build();
    private final Lesson lesson = Lesson.builder()
            .id(LessonId.of("channels"))
            .text("新渠道有效")
            .plan(plan.id())
            .addTag("渠道")
            .when(Moment.of(today))
            .build();
    private final Practice standard = Practice.builder()
            .id(PracticeId.of("template"))
            .kind(PracticeKind.STANDARD)
            .name("推广素材模板")
            .text("推广一律使用模板")
            .owner(sales)
            .unit(sales)
            .validFrom(today)
            .addLesson(lesson.id())
            .addTag("推广")
            .build();

    private static Stamp by(String person) {
        return Stamp.of(person, Instant.parse("2025-01-10T01:00:00Z"));
    }

    @Test
    @DisplayName("EVA-3, EVA-4, GOAL-13: score, learn, write down, carry on; and all of it is kept in the file")
    void whenAYearEnds(@TempDir Path folder) throws IOException {
        LocalDate last = LocalDate.of(2024, 12, 31);
        PlanBook book = PlanBook.of(plan)
                .record(Measurement.of(plan.goals().get(0).indicator().id(), last, Quantity.parse("97家")), by("li"));
        PlanStatus status = PlanStatus.of(book, AsOf.endOf(today));

        assertThat(Scoreboard.ofUnits(status).places())
                .singleElement()
                .satisfies(place -> assertThat(place.card().score()).hasToString("97.0 %"));
        assertThat(Scorecard.of(status, sales).items().get(0).restsOn(status))
                .flatExtracting(explanation -> explanation.measurements())
                .hasSize(1);
        book = book.record(lesson, by("li")).record(standard, by("li"));
        KnowledgeBase knowledge = KnowledgeBase.of(PlanStatus.of(book, AsOf.endOf(today)));
        assertThat(knowledge.search(KnowledgeQuery.builder()
                        .addTag("推广")
                        .unit(sales)
                        .text("模板")
                        .validOn(today)
                        .build()))
                .extracting(KnowledgeEntry::text)
                .containsExactly("推广一律使用模板");
        Path file = folder.resolve("handbook.html");
        Reports.save(Handbook.execution(knowledge).document(Locale.CHINESE), Locale.CHINESE, file);
        assertThat(Files.readString(file)).contains("运营计划执行手册");
        Retrospective year = Retrospective.of(PlanStatus.of(book, AsOf.endOf(today)), plan.id());
        assertThat(year.missing()).contains(RetrospectivePart.CAUSES, RetrospectivePart.HIGHLIGHTS);
        Plan next = year.next(PlanId.of("2025"), Period.year(2025), Locale.CHINESE);
        assertThat(next.basis()).hasSize(3);
        PlanBook kept = book.toBuilder().addPlan(next).build();
        assertThat(PlanFormats.read(
                                "book.json", new ByteArrayInputStream(PlanFormats.toJson(kept)), ReadOptions.standard())
                        .value())
                .isEqualTo(kept);
    }
}
