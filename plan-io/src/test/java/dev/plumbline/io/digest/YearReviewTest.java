package dev.plumbline.io.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.EvaluationReport;
import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.evaluation.ReviewDocument.Chapter;
import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.io.Reports;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The review of the third quarter of {@link DigestCompany}, in the middle of it. */
class YearReviewTest {

    private static final PlanStatus STATUS = DigestCompany.later();
    private static final ReviewDocument WHOLE = Reports.inReview(STATUS, DigestCompany.QUARTER, Locale.CHINESE);

    private static List<String> headings(ReviewDocument document, String chapter) {
        return document.chapters().stream()
                .filter(each -> each.heading().equals(chapter))
                .map(Chapter::items)
                .flatMap(List::stream)
                .map(Item::heading)
                .toList();
    }

    @Test
    void ensureEachChapterTellsWhatTheReportSays() {
        assertThat(WHOLE.title()).isEqualTo("计划回顾");
        assertThat(WHOLE.subtitle()).isEqualTo("第三季度运营计划，2024年第3季度，截至2024年7月15日，期末之前的数字仅供参考");
        assertThat(headings(WHOLE, "总览"))
                .containsExactly(
                        "目标：共3项，达成0项，尚未到期2项，未计量1项",
                        "任务：期内应完成3项，按期完成1项，逾期完成0项，未完成2项（其中1项尚未到期）",
                        "里程碑：共1个，按期达成0个，逾期0个",
                        "问题：期内发生2个，期内闭环0个");
        assertThat(headings(WHOLE, "目标达成")).containsExactly("季度营收：达成14.0%，尚未到期", "华东营收：达成28.0%，尚未到期", "费用节约：尚未计量");
        assertThat(headings(WHOLE, "各月")).containsExactly("2024年7月：共3项，达成0项，尚未到期2项，未计量1项");
        assertThat(headings(WHOLE, "部门评分")).startsWith("第1名 华东组：28.0%，不合格");
        assertThat(headings(WHOLE, "最大偏差及原因")).containsExactly("华东营收：截至目前+71.7%（有利）", "季度营收：截至目前-14.1%（不利）");
        assertThat(headings(WHOLE, "计划调整")).containsExactly("竞品降价：已发布（7月12日）");
        assertThat(headings(WHOLE, "问题及处理时长")).containsExactly("客户系统中断：已反馈，至今5天未闭环", "报表口径不清：已受理，至今3天未闭环");
    }

    @Test
    void ensureItsGoalsAreThoseOfTheEvaluationReport() {
        EvaluationReport report = EvaluationReport.of(STATUS, DigestCompany.QUARTER);
        assertThat(headings(WHOLE, "目标达成")).hasSameSizeAs(report.indicators());
    }

    @Test
    void ensureAUnitSeesWhatItAnswersForAlone() {
        ReviewDocument sales = Reports.inReview(STATUS, DigestCompany.QUARTER, DigestCompany.SALES, Locale.CHINESE);
        assertThat(sales.title()).isEqualTo("计划回顾：销售部");
        assertThat(headings(sales, "目标达成")).containsExactly("华东营收：达成28.0%，尚未到期");
        assertThat(headings(sales, "问题及处理时长")).hasSize(1);
        assertThat(sales.text()).doesNotContain("费用节约", "报表口径不清", "陈总");
        ReviewDocument finance = Reports.inReview(STATUS, DigestCompany.QUARTER, DigestCompany.FINANCE, Locale.CHINESE);
        assertThat(headings(finance, "计划调整")).isEmpty();
        ReviewDocument east = Reports.inReview(STATUS, DigestCompany.QUARTER, DigestCompany.EAST, Locale.CHINESE);
        assertThat(headings(east, "计划调整"))
                .as("李娜 asked for it, and it changes a goal of this unit's")
                .containsExactly("竞品降价：已发布（7月12日）");
    }

    @Test
    void ensureAnAdjustmentIsToldAsItStoodAtTheMoment() {
        assertThat(headings(
                        Reports.inReview(DigestCompany.status(), DigestCompany.QUARTER, Locale.ENGLISH), "Adjustments"))
                .containsExactly("竞品降价: under review (2024-07-11)");
    }

    @Test
    void ensureASettledIssueTellsHowLongItTook() {
        assertThat(headings(
                        Reports.inReview(DigestCompany.settled(), DigestCompany.QUARTER, Locale.ENGLISH),
                        "Issues and how long they took"))
                .containsExactly("客户系统中断: reported, open for 5 days", "报表口径不清: rejected, took 3 days");
    }

    /** Of each goal by its own deadline; what may still go beyond its limit is not met before it. */
    @ParameterizedTest
    @CsvSource({
        "HIGHER, 2024-07-10, 90家, 未达成", "HIGHER, 2024-07-15, 90家, 未达成", "HIGHER, 2024-07-16, 90家, 尚未到期",
        "HIGHER, , 90家, 尚未到期", "HIGHER, 2024-12-31, 90家, 尚未到期", "HIGHER, 2024-09-30, 110家, 达成",
        "LOWER, 2024-07-16, 90家, 尚未到期", "LOWER, 2024-07-15, 90家, 达成", "LOWER, 2024-07-15, 110家, 未达成",
        "HIGHER, 2024-07-10, , 未计量"
    })
    void ensureAGoalIsDueByItsOwnDeadline(Direction direction, LocalDate deadline, String value, String told) {
        Goal goal = Goal.builder()
                .id(GoalId.of("g"))
                .name("客户")
                .deadline(Optional.ofNullable(deadline))
                .indicator(Indicator.builder()
                        .direction(direction)
                        .target(Target.of(Quantity.parse("100家")))
                        .build())
                .build();
        PlanBook book = PlanBook.builder()
                .addPlan(Plan.builder()
                        .id(DigestCompany.QUARTER)
                        .period(Period.quarter(2024, 3))
                        .addGoal(goal)
                        .build())
                .zone(DigestCompany.ZONE)
                .build();
        PlanBook measured = value == null
                ? book
                : book.record(DigestCompany.measured("g", value, 9), DigestCompany.at("李娜", 7, 9, 9));
        ReviewDocument review = Reports.inReview(
                PlanStatus.of(measured, AsOf.endOf(DigestCompany.MONDAY)), DigestCompany.QUARTER, Locale.CHINESE);
        assertThat(headings(review, "总览"))
                .containsExactly(told.equals("达成") ? "目标：共1项，达成1项" : "目标：共1项，达成0项，" + told + "1项");
    }

    /** What is left out is counted: nobody reads the names of a hundred goals, and all are in the evaluation report. */
    @Test
    void ensureLongListsAreCutAndSayByHowMuch() {
        Plan.Builder plan = Plan.builder().id(DigestCompany.QUARTER).period(Period.quarter(2024, 3));
        for (int number = 0; number < 100; number++) {
            plan.addGoal(Goal.builder()
                    .id(GoalId.of("g" + number))
                    .name("目标" + number)
                    .indicator(Indicator.atLeast("100家"))
                    .build());
        }
        PlanBook book = PlanBook.builder()
                .addPlan(plan.build())
                .zone(DigestCompany.ZONE)
                .build();
        for (int number = 0; number < 100; number++) {
            book = book.record(DigestCompany.measured("g" + number, "1家", 9), DigestCompany.at("李娜", 7, 9, 9));
        }
        PlanStatus status = PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 10, 8)));
        ReviewDocument review = Reports.inReview(status, DigestCompany.QUARTER, Locale.CHINESE);
        assertThat(headings(review, "目标达成")).hasSize(21).endsWith("另有80项");
        assertThat(review.chapters())
                .flatExtracting(Chapter::items)
                .allSatisfy(item -> assertThat(item.lines()).hasSizeLessThanOrEqualTo(11));
        assertThat(review.text()).contains("另有90项", "，另有92项");
        assertThat(EvaluationReport.of(status, DigestCompany.QUARTER).indicators())
                .hasSize(100);
    }

    @Test
    void ensureAPlanThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> Reports.inReview(STATUS, PlanId.of("1999"), Locale.CHINESE))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[1999]");
    }

    /** EVA-2: how many large deviations are not told is told; what looks like the last of them is one of them. */
    @ParameterizedTest
    @CsvSource({"7, 1, 6, 另有2项", "7, 3, 7, ", "5, 1, 5, ", "30, 30, 21, 另有10项", "9, 4, 9, 另有1项"})
    void ensureTheLargestDeviationsSayHowManyThereAreMore(int count, int alike, int told, String rest) {
        Plan.Builder plan = Plan.builder().id(DigestCompany.QUARTER).period(Period.quarter(2024, 3));
        for (int number = 0; number < count; number++) {
            plan.addGoal(Goal.builder()
                    .id(GoalId.of("g" + number))
                    .name("目标" + number)
                    .indicator(Indicator.atLeast("1000家"))
                    .build());
        }
        PlanBook book = PlanBook.builder()
                .addPlan(plan.build())
                .zone(DigestCompany.ZONE)
                .build();
        for (int number = 0; number < count; number++) {
            int value = alike == count || number >= 4 && number < 4 + alike ? 300 : 100 + 60 * number;
            book = book.record(DigestCompany.measured("g" + number, value + "家", 9), DigestCompany.at("李娜", 7, 9, 9));
        }
        ReviewDocument review = Reports.inReview(
                PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 10, 8))), DigestCompany.QUARTER, Locale.CHINESE);
        List<String> headings = headings(review, "最大偏差及原因");
        assertThat(headings).hasSize(told);
        if (rest == null) {
            assertThat(headings).noneMatch(each -> each.startsWith("另有"));
        } else {
            assertThat(headings).last().isEqualTo(rest);
        }
    }
}
