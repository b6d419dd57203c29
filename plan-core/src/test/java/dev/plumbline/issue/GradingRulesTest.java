package dev.plumbline.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingRulesTest {

    private static Issue.Builder issue(String description) {
        return Issue.builder().id(IssueId.of("i")).description(description).when(Moment.of(LocalDate.of(2024, 6, 15)));
    }

    @ParameterizedTest
    @DisplayName("ISS-2: severity from what is said about the impact")
    @CsvSource({
        "系统崩溃,全公司,URGENT",
        "重大交付延误,,URGENT",
        "客戶A訂單延遲發貨,客戶滿意度下降,URGENT",
        "流程冗余,审批慢,IMPORTANT",
        "資源不足,產量減少30台,IMPORTANT",
        "信息记录不全,档案,GENERAL",
        "信息记录不全,不影响客户体验,GENERAL",
        "信息记录不全,不影响成本但影响客户体验,URGENT"
    })
    void gradesByWords(String description, String scope, IssueSeverity severity) {
        Issue.Builder issue = issue(description);
        if (scope != null) {
            issue.scope(scope);
        }
        assertThat(GradingRules.standard().grade(issue.build()).severity()).isEqualTo(severity);
    }

    @Test
    @DisplayName("ISS-2: severity from the areas touched, the gravest first, with its ground")
    void gradesByAreas() {
        GradingRules.Grading grading = GradingRules.standard()
                .grade(issue("延误")
                        .addImpacts(ImpactArea.DEPARTMENT_COST, ImpactArea.CUSTOMER_EXPERIENCE)
                        .build());
        assertThat(grading.severity()).isEqualTo(IssueSeverity.URGENT);
        assertThat(grading.ground().text(Locale.CHINESE)).isEqualTo("客户体验");
        assertThat(GradingRules.standard().grade(issue("小事").build()).ground().text(Locale.ENGLISH))
                .isEqualTo("no graver impact is known");
    }

    @Test
    @DisplayName("ISS-2: the rules are data")
    void gradesByOwnRules() {
        GradingRule rule = new GradingRule(IssueSeverity.URGENT, Set.of(), List.of("停机"));
        GradingRules rules = new GradingRules(List.of(rule), IssueSeverity.IMPORTANT);
        assertThat(rules.grade(issue("生产设备故障停机").build()).severity()).isEqualTo(IssueSeverity.URGENT);
        assertThat(rules.grade(issue("其他").build()).severity()).isEqualTo(IssueSeverity.IMPORTANT);
        assertThatThrownBy(() -> new GradingRule(IssueSeverity.URGENT, Set.of(), List.of(" ")))
                .hasMessageContaining("URGENT");
    }
}
