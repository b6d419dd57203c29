package dev.plumbline.evaluation;

import static dev.plumbline.evaluation.LearnedCompany.AFTER;
import static dev.plumbline.evaluation.LearnedCompany.STAMP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.review.Practice;
import dev.plumbline.review.PracticeId;
import dev.plumbline.status.PlanStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HandbookTest {

    private static final KnowledgeBase BASE = KnowledgeBase.of(LearnedCompany.status());

    private static List<String> names(Handbook handbook) {
        return handbook.chapters().stream().map(Handbook.Chapter::name).toList();
    }

    @Test
    @DisplayName("EVA-3: 运营计划执行手册 has the standards and rules that count on its day, by dimension")
    void execution() {
        assertThat(names(Handbook.execution(BASE))).containsExactly("业务增长", "客户满意度");
        assertThat(names(Handbook.execution(BASE, LocalDate.of(2025, 1, 31)))).containsExactly("客户满意度");
        assertThat(Handbook.execution(BASE, LocalDate.of(2024, 1, 1)).text(Locale.CHINESE))
                .isEqualTo("运营计划执行手册\n截至2024年1月1日\n");
        assertThat(Handbook.execution(BASE).text(Locale.CHINESE)).isEqualTo("""
                运营计划执行手册
                截至2025年2月28日

                业务增长
                  - 【标准】高转化率的推广素材模板
                      推广一律使用模板
                      维度：业务增长
                      责任人：销售部
                      有效期：2025年2月1日起
                      标签：推广
                      来自：新渠道拓展效率超预期30%

                客户满意度
                  - 【制度】客户投诉处理SOP
                      24小时内回复
                      维度：客户满意度
                      部门：客服部
                      责任人：li
                      有效期：2025年1月15日起
                      来自：回访不足，复购率上不去
                """);
    }

    @Test
    @DisplayName("EVA-3: one dimension however it is spelled is one chapter; what has none comes last")
    void dimensions() {
        Practice traditional = LearnedCompany.TEMPLATE.toBuilder()
                .id(PracticeId.of("zz"))
                .dimension("業務 增長")
                .build();
        Practice open = LearnedCompany.TEMPLATE.toBuilder()
                .id(PracticeId.of("open"))
                .lessons(List.of())
                .build();
        PlanBook book = LearnedCompany.book().record(traditional, STAMP).record(open, STAMP);
        Handbook handbook = Handbook.execution(KnowledgeBase.of(PlanStatus.of(book, AFTER)));
        assertThat(names(handbook)).containsExactly("业务增长", "客户满意度", "");
        assertThat(handbook.chapters().get(0).entries()).hasSize(2);
        assertThat(handbook.document(Locale.ENGLISH).chapters().get(2).heading())
                .isEqualTo("Other");
    }

    @Test
    @DisplayName("EVA-3: 年度计划执行经验库 has what was learned, by year")
    void experience() {
        Handbook handbook = Handbook.experience(BASE);
        assertThat(names(handbook)).containsExactly("2024");
        assertThat(handbook.chapters().get(0).entries())
                .hasSize(7)
                .noneMatch(entry -> entry.kind().isPractice());
        assertThat(handbook.text(Locale.ENGLISH))
                .startsWith("Annual plan experience\nas of 2025-02-28\n\n2024\n  - [highlight] 老客户复购率: 老客户活动有效\n");
    }

    @Test
    @DisplayName("SAFE-5: no text of a lesson passes for a line of its own")
    void oneLine() {
        ReviewDocument document = new ReviewDocument(
                "题",
                "副题",
                List.of(new ReviewDocument.Chapter("章", List.of(new ReviewDocument.Item("甲\n乙\r", List.of())))));
        assertThat(document.text()).isEqualTo("题\n副题\n\n章\n  - 甲 乙 \n");
        assertThat(document.isEmpty()).isFalse();
        assertThat(new ReviewDocument("题", "副题", List.of()).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("SAFE-8: null is refused by name")
    void refusesNull() {
        assertThatThrownBy(() -> Handbook.execution(null)).hasMessageContaining("[base]");
        assertThatThrownBy(() -> Handbook.execution(BASE, null)).hasMessageContaining("[validOn]");
        assertThatThrownBy(() -> Handbook.experience(BASE).text(null)).hasMessageContaining("[locale]");
        assertThatThrownBy(() -> new ReviewDocument(null, "", List.of())).hasMessageContaining("[title]");
    }
}
