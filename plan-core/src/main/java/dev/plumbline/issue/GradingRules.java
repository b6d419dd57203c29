package dev.plumbline.issue;

import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Set;

/**
 * How issues are graded from their impact (问题分级标准), as data (ISS-2).
 *
 * <p>The first rule that an issue falls under gives its severity. Immutable and thread-safe.
 *
 * @param rules in the order in which they are tried, the gravest first
 * @param otherwise the severity of an issue that falls under none
 * @param denials the words that deny what follows them
 */
public record GradingRules(List<GradingRule> rules, IssueSeverity otherwise, Denials denials) {

    private static final Localized NOTHING_GRAVER = Localized.of("未发现更严重的影响", "no graver impact is known");

    private static final GradingRules STANDARD = new GradingRules(
            List.of(
                    new GradingRule(
                            IssueSeverity.URGENT,
                            Set.of(ImpactArea.CORE_BUSINESS, ImpactArea.CUSTOMER_EXPERIENCE),
                            List.of(
                                    "核心业务",
                                    "客户体验",
                                    "客户满意度",
                                    "崩溃",
                                    "瘫痪",
                                    "宕机",
                                    "当机",
                                    "死机",
                                    "中断",
                                    "停摆",
                                    "停产",
                                    "停线",
                                    "无法付款",
                                    "无法支付",
                                    "无法下单",
                                    "无法登录",
                                    "无法交付",
                                    "不能付款",
                                    "不能下单",
                                    "泄露",
                                    "泄漏",
                                    "泄密",
                                    "重大",
                                    "system down",
                                    "systems down",
                                    "is down",
                                    "are down",
                                    "went down",
                                    "outage",
                                    "crash",
                                    "data leak",
                                    "data breach",
                                    "leaked",
                                    "production stopped",
                                    "production halt",
                                    "cannot pay",
                                    "unable to pay",
                                    "cannot order",
                                    "service interrupted",
                                    "service interruption",
                                    "major delivery delay")),
                    new GradingRule(
                            IssueSeverity.IMPORTANT,
                            Set.of(ImpactArea.DEPARTMENT_EFFICIENCY, ImpactArea.DEPARTMENT_COST),
                            List.of(
                                    "效率",
                                    "成本",
                                    "流程冗余",
                                    "资源不足",
                                    "产量",
                                    "efficiency",
                                    "cost overrun",
                                    "higher cost",
                                    "short of staff",
                                    "understaffed",
                                    "output"))),
            IssueSeverity.GENERAL,
            Denials.standard());

    public GradingRules {
        rules = List.copyOf(rules);
    }

    /**
     * A severity and what gave it.
     *
     * @param severity how grave the issue is
     * @param ground the area touched or the word found
     */
    public record Grading(IssueSeverity severity, Localized ground) {}

    /** Core business and customer experience are urgent, a department's efficiency and cost important. */
    public static GradingRules standard() {
        return STANDARD;
    }

    /** The severity of an issue by these rules. */
    public Grading grade(Issue issue) {
        GradedTexts texts = new GradedTexts(issue, denials);
        return rules.stream()
                .flatMap(rule -> rule.ground(issue, texts).map(ground -> new Grading(rule.severity(), ground)).stream())
                .findFirst()
                .orElseGet(() -> new Grading(otherwise, NOTHING_GRAVER));
    }
}
