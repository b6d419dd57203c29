package dev.plumbline.io.json;

import dev.plumbline.issue.GradingRule;
import dev.plumbline.issue.ImpactArea;
import dev.plumbline.issue.IssueSeverity;
import java.util.List;
import java.util.Set;

/** When an issue is of a severity, as it is written. */
record GradingRuleDocument(@Required IssueSeverity severity, List<ImpactArea> areas, List<String> words) {

    static GradingRuleDocument from(GradingRule rule) {
        return new GradingRuleDocument(
                rule.severity(), rule.areas().stream().sorted().toList(), rule.words());
    }

    GradingRule toRule() {
        return new GradingRule(severity, Set.copyOf(areas), words);
    }
}
