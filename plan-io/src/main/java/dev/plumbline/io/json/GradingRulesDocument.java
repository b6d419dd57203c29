package dev.plumbline.io.json;

import dev.plumbline.issue.Denials;
import dev.plumbline.issue.GradingRule;
import dev.plumbline.issue.GradingRules;
import dev.plumbline.issue.IssueSeverity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How issues are graded, as it is written. */
record GradingRulesDocument(
        List<GradingRule> rules,
        @Required IssueSeverity otherwise,
        @Nullable Denials denials) {

    static GradingRulesDocument from(GradingRules grading) {
        return new GradingRulesDocument(grading.rules(), grading.otherwise(), grading.denials());
    }

    GradingRules toRules() {
        return new GradingRules(rules, otherwise, denials == null ? Denials.standard() : denials);
    }
}
