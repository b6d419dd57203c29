package dev.plumbline.io.json;

import dev.plumbline.diagnostic.Severity;
import dev.plumbline.policy.RuleSelection;
import java.util.List;
import java.util.Map;

/** What is wanted of the rules, as it is written. */
record RuleSelectionDocument(
        List<String> off,
        Map<String, Severity> severities,
        List<RuleSelection.Waiver> waivers,
        Map<String, String> parameters) {

    static RuleSelectionDocument from(RuleSelection rules) {
        return new RuleSelectionDocument(
                List.copyOf(rules.off()), rules.severities(), rules.waivers(), rules.parameters());
    }

    RuleSelection toSelection() {
        return RuleSelection.builder()
                .off(off)
                .severities(severities)
                .waivers(waivers)
                .parameters(parameters)
                .build();
    }
}
