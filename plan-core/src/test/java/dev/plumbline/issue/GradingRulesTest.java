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
        "信息记录不全,不影响成本但影响客户体验,URGENT",
        "系统瘫痪,,URGENT",
        "系統癱瘓,,URGENT",
        "服务器宕机,,URGENT",
        "伺服器當機,,URGENT",
        "'订单系统故障,客户无法付款',,URGENT",
        "'訂單系統故障,客戶無法付款',,URGENT",
        "供应中断,,URGENT",
        "客户数据泄露,,URGENT",
        "一号线停产两小时,,URGENT",
        "The ERP system is down,,URGENT",
        "OUTAGES in two regions,,URGENT",
        "A data leak was reported,,URGENT",
        "The server crashed twice,,URGENT",
        "Ｏｕｔａｇｅ,,URGENT",
        "服务未中断,,GENERAL",
        "供应没有中断,,GENERAL",
        "为避免业务中断而延期,,GENERAL",
        "已切换备机，防止了系统瘫痪,,GENERAL",
        "未造成数据泄露,,GENERAL",
        "没有发生停产,,GENERAL",
        "无重大影响,,GENERAL",
        "There was no outage,,GENERAL",
        "Restarted in time to prevent an outage,,GENERAL",
        "The fix did not cause a data leak,,GENERAL",
        "未能避免系统瘫痪,,URGENT",
        "Failed to prevent an outage,,URGENT",
        "为避免超时重启服务导致系统崩溃,,URGENT",
        "未按时修复导致系统崩溃,,URGENT",
        "'供应未中断，但订单系统瘫痪',,URGENT",
        "The countdown began late,,GENERAL",
        "the team is downtown,,GENERAL"
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
        GradingRules rules = new GradingRules(List.of(rule), IssueSeverity.IMPORTANT, Denials.standard());
        assertThat(rules.grade(issue("生产设备故障停机").build()).severity()).isEqualTo(IssueSeverity.URGENT);
        assertThat(rules.grade(issue("其他").build()).severity()).isEqualTo(IssueSeverity.IMPORTANT);
        assertThatThrownBy(() -> new GradingRule(IssueSeverity.URGENT, Set.of(), List.of(" ")))
                .hasMessageContaining("URGENT");
    }
}
