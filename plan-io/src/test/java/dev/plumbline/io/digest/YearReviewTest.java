package dev.plumbline.io.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.evaluation.EvaluationReport;
import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.evaluation.ReviewDocument.Chapter;
import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.io.Reports;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

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
                        "目标：共3项，达成0项，尚未到期2项，未计量1项", "任务：期内应完成3项，按期完成1项，逾期完成0项，未完成2项（其中1项尚未到期）；里程碑1个，按期达成0个；问题2个，闭环0个");
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

    @Test
    void ensureAPlanThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> Reports.inReview(STATUS, PlanId.of("1999"), Locale.CHINESE))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[1999]");
    }
}
