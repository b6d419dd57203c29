package dev.plumbline.evaluation;

import static dev.plumbline.evaluation.LearnedCompany.AFTER;
import static dev.plumbline.evaluation.LearnedCompany.JUNE;
import static dev.plumbline.evaluation.LearnedCompany.STAMP;
import static dev.plumbline.evaluation.ScoredCompany.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.PlanPart;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetrospectiveTest {

    private static final Retrospective YEARS = Retrospective.of(LearnedCompany.status(), YEAR);

    private static List<String> ids(List<KnowledgeEntry> entries) {
        return entries.stream().map(entry -> entry.source().id()).toList();
    }

    private static Retrospective of(PlanBook book) {
        return Retrospective.of(PlanStatus.of(book, AFTER), YEAR);
    }

    @Test
    @DisplayName("EVA-3: attainment, highlights, shortcomings, lessons, what they became, what is to be better")
    void gathers() {
        assertThat(YEARS.goals())
                .extracting(goal -> goal.attainment().toString())
                .containsExactly("120.0 %", "87.5 %");
        assertThat(ids(YEARS.highlights())).containsExactly("repeat/2024", "channels");
        assertThat(ids(YEARS.shortcomings())).containsExactly("repeat/2024", "slow");
        assertThat(ids(YEARS.lessons())).containsExactly("visits");
        assertThat(ids(YEARS.practices())).containsExactly("template", "complaints");
        assertThat(YEARS.improvements()).extracting(KnowledgeEntry::text).containsExactly("推出复购优惠活动", "增加客户回访频次");
        assertThat(ids(YEARS.unadopted())).containsExactly("repeat/2024", "repeat/2024", "slow");
        assertThat(YEARS.evaluations()).extracting(Object::toString).containsExactly("evaluation/2024-annual");
        assertThat(YEARS.missing()).isEmpty();
    }

    @Test
    @DisplayName("EVA-3: a month has what was learned from it, the year that of its months too")
    void ofOneMonth() {
        Retrospective june = Retrospective.of(LearnedCompany.status(), JUNE);
        assertThat(ids(june.knowledge())).containsExactly("slow");
        assertThat(june.practices()).isEmpty();
    }

    @Test
    @DisplayName("EVA-3: an incomplete one says what it lacks: goals without figures and goals nobody explains by name")
    void lacks() {
        assertThat(of(LearnedCompany.bare()).missing())
                .containsExactly(
                        RetrospectivePart.CAUSES,
                        RetrospectivePart.HIGHLIGHTS,
                        RetrospectivePart.SHORTCOMINGS,
                        RetrospectivePart.LESSONS,
                        RetrospectivePart.IMPROVEMENTS);
        assertThat(of(LearnedCompany.bare()).unexplained())
                .extracting(goal -> goal.goal().name())
                .containsExactly("老客户复购率");
        assertThat(of(LearnedCompany.bare().record(LearnedCompany.VISITS, STAMP))
                        .missing())
                .containsExactly(RetrospectivePart.HIGHLIGHTS, RetrospectivePart.SHORTCOMINGS);
        Retrospective early =
                Retrospective.of(PlanStatus.of(LearnedCompany.book(), AsOf.endOf(LocalDate.of(2024, 12, 30))), YEAR);
        assertThat(early.missing()).contains(RetrospectivePart.PERIOD_OVER, RetrospectivePart.ATTAINMENT);
        assertThat(early.document(Locale.CHINESE).text()).contains("尚缺内容").contains("      老客户复购率\n");
    }

    /** A goal of the year as of the last day of June, by both reports that say what is lacking. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 06-29, 90家, true", "AT_LEAST, 06-30, 90家, true", "AT_LEAST, 07-01, 90家, false",
        "AT_LEAST, , 90家, false", "AT_LEAST, 06-30, 100家, false", "AT_MOST, 06-30, 110家, true",
        "AT_MOST, , 110家, false", "AT_LEAST, 06-30, , false"
    })
    @DisplayName("EVA-3: reasons are asked of goals that are missed by their own deadline, of no others")
    void reasonsOfWhatIsMissed(String direction, String deadline, String value, boolean isMissed) {
        Indicator indicator = direction.equals("AT_MOST") ? Indicator.atMost("100家") : Indicator.atLeast("100家");
        Goal goal = Evaluated.goal("g", "客户", indicator).toBuilder()
                .deadline(Optional.ofNullable(deadline).map(Evaluated::day))
                .build();
        PlanBook book = PlanBook.of(
                Evaluated.plan(YEAR, Period.year(2024)).addGoal(goal).build());
        PlanBook told = value == null ? book : Evaluated.record(book, Evaluated.measured("g", "06-20", value));
        PlanStatus status = Evaluated.status(told, "06-30");
        Retrospective retrospective = Retrospective.of(status, YEAR);
        assertThat(retrospective.unmet()).hasSize(isMissed ? 1 : 0);
        assertThat(retrospective.missing().contains(RetrospectivePart.CAUSES)).isEqualTo(isMissed);
        List<MissingPart.Kind> lacking = EvaluationReport.of(status, YEAR).missing().stream()
                .map(MissingPart::kind)
                .toList();
        List<MissingPart.Kind> ofMissed =
                List.of(MissingPart.Kind.CAUSE, MissingPart.Kind.IMPROVEMENT, MissingPart.Kind.NEXT_ADJUSTMENT);
        if (isMissed) {
            assertThat(lacking).containsAll(ofMissed);
        } else {
            assertThat(lacking).doesNotContainAnyElementsOf(ofMissed);
        }
    }

    @Test
    @DisplayName(
            "GOAL-6: a loss where a profit was wanted has no attainment, and is missed and to be explained all the same")
    void missedWithoutAnAttainment() {
        PlanBook book = Evaluated.record(
                PlanBook.of(Evaluated.plan(YEAR, Period.year(2024))
                        .addGoal(Evaluated.goal("profit", "利润", Indicator.atLeast("100万元")))
                        .addGoal(Evaluated.goal("loss", "亏损", Indicator.atLeast("-10万元")))
                        .build()),
                Evaluated.measured("profit", "12-31", "-500万元"),
                Evaluated.measured("loss", "12-31", "-5万元"));
        Retrospective retrospective = of(book);
        assertThat(retrospective.unmet()).extracting(goal -> goal.goal().name()).containsExactly("利润");
        assertThat(retrospective.unexplained()).isEqualTo(retrospective.unmet());
        assertThat(retrospective.document(Locale.CHINESE).text()).contains("利润：达成率无法计算，未达成", "亏损：达成率无法计算，已达成");
    }

    @Test
    @DisplayName("EVA-3: a report in both languages (年度计划复盘报告)")
    void report() {
        assertThat(YEARS.document(Locale.CHINESE).text()).isEqualTo("""
                年度计划复盘报告
                2024年度运营计划 · 2024年 · 截至2025年2月28日

                目标达成
                  - 新增客户：达成120.0%
                      目标100家，实际120家
                  - 老客户复购率：达成87.5%
                      目标40%，实际35%

                亮点
                  - 【亮点】老客户复购率：老客户活动有效
                      维度：客户满意度
                      部门：客服部
                  - 【亮点】新增客户：新渠道拓展效率超预期30%
                      原因：线上推广素材优化（主观）
                      维度：业务增长
                      部门：华东组
                      标签：渠道、推广

                不足
                  - 【不足】老客户复购率：没有回访计划
                      维度：客户满意度
                      部门：客服部
                  - 【不足】跨部门协作流程冗余，活动延迟1周
                      标签：协作

                经验教训
                  - 【经验教训】老客户复购率：回访不足，复购率上不去
                      原因：竞品降价（客观）
                      维度：客户满意度
                      部门：客服部

                标准与制度
                  - 【标准】高转化率的推广素材模板
                      推广一律使用模板
                      维度：业务增长
                      责任人：销售部
                      有效期：2025年2月1日起
                      标签：推广
                      来自：新渠道拓展效率超预期30%
                  - 【制度】客户投诉处理SOP
                      24小时内回复
                      维度：客户满意度
                      部门：客服部
                      责任人：li
                      有效期：2025年1月15日起
                      来自：回访不足，复购率上不去

                下一周期改进
                  - 【改进措施】老客户复购率：推出复购优惠活动
                      维度：客户满意度
                      部门：客服部
                  - 【改进措施】老客户复购率：增加客户回访频次
                      原因：竞品降价（客观）
                      维度：客户满意度
                      部门：客服部
                """);
        assertThat(YEARS.document(Locale.ENGLISH).text())
                .startsWith("Annual plan retrospective\n2024年度运营计划 · 2024 · as of 2025-02-28\n")
                .contains("  - [rule] 客户投诉处理SOP\n      24小时内回复\n");
    }

    @Test
    @DisplayName("GOAL-13, PLAN-3: the next year's draft rests on the evaluation, the lessons and what they became")
    void carriesIntoTheNextCycle() {
        Plan next = YEARS.next(PlanId.of("2025"), Period.year(2025), Locale.CHINESE);
        assertThat(next.basis())
                .containsExactly(
                        "公司战略",
                        "2024年度运营计划评估（2024-annual）：新增客户达成120.0%；老客户复购率达成87.5%",
                        "经验教训：老客户复购率：回访不足，复购率上不去（原因：竞品降价（客观））",
                        "标准：高转化率的推广素材模板：推广一律使用模板",
                        "制度：客户投诉处理SOP：24小时内回复",
                        "改进措施：老客户复购率：推出复购优惠活动",
                        "改进措施：老客户复购率：增加客户回访频次（原因：竞品降价（客观））");
        assertThat(PlanPart.BASIS.isMissing(next)).isFalse();
        assertThat(next.goals()).hasSize(2);
        assertThat(YEARS.basis(Locale.ENGLISH).get(0))
                .isEqualTo("2024年度运营计划 evaluation (2024-annual): 新增客户 attained 120.0%; 老客户复购率 attained 87.5%");
    }

    @Test
    @DisplayName("EVA-3: a plan that there is not is refused, and null by name")
    void refuses() {
        PlanStatus status = LearnedCompany.status();
        assertThatThrownBy(() -> Retrospective.of(status, PlanId.of("1999")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[1999]");
        assertThatThrownBy(() -> Retrospective.of(status, null)).hasMessageContaining("[plan]");
        assertThatThrownBy(() -> YEARS.basis(null)).hasMessageContaining("[locale]");
    }
}
