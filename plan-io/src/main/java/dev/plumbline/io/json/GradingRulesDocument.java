package dev.plumbline.io.json;

import dev.plumbline.issue.GradingRule;
import dev.plumbline.issue.GradingRules;
import dev.plumbline.issue.IssueSeverity;
import java.util.List;

/** How issues are graded, as it is written. */
record GradingRulesDocument(
        List<GradingRule> rules, @Required IssueSeverity otherwise) {

    static GradingRulesDocument from(GradingRules grading) {
        return new GradingRulesDocument(grading.rules(), grading.otherwise());
    }

    GradingRules toRules() {
        return new GradingRules(rules, otherwise);
    }
}
