package dev.plumbline.io.json;

import dev.plumbline.goal.VagueWords;
import dev.plumbline.goal.rollup.RollupPolicy;
import dev.plumbline.policy.LightThresholds;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.policy.RuleSelection;
import dev.plumbline.task.raci.RaciPolicy;

/** The documents of policies. */
final class PolicyParts {

    private PolicyParts() {}

    static void enter(Codecs codecs) {
        codecs.element(
                RaciPolicy.Allowed.class, AllowedDocument.class, AllowedDocument::from, AllowedDocument::toAllowed);
        codecs.element(
                RaciPolicy.class, RaciPolicyDocument.class, RaciPolicyDocument::from, RaciPolicyDocument::toPolicy);
        codecs.element(
                VagueWords.class, VagueWordsDocument.class, VagueWordsDocument::from, VagueWordsDocument::toWords);
        codecs.element(
                RollupPolicy.class,
                RollupPolicyDocument.class,
                RollupPolicyDocument::from,
                RollupPolicyDocument::toPolicy);
        codecs.element(LightThresholds.class, LightsDocument.class, LightsDocument::from, LightsDocument::toThresholds);
        codecs.element(
                RuleSelection.Waiver.class, WaiverDocument.class, WaiverDocument::from, WaiverDocument::toWaiver);
        codecs.container(
                RuleSelection.class,
                RuleSelectionDocument.class,
                RuleSelectionDocument::from,
                RuleSelectionDocument::toSelection,
                any -> null);
        TimePolicyParts.enter(codecs);
        MonitoringParts.enter(codecs);
        ApprovalParts.enter(codecs);
        codecs.container(
                PlanPolicy.class, PolicyDocument.class, PolicyDocument::from, PolicyDocument::toPolicy, any -> null);
    }
}
