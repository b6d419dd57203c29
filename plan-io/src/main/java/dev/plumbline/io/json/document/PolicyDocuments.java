package dev.plumbline.io.json.document;

import static dev.plumbline.io.json.document.Absent.sorted;

import dev.plumbline.goal.VagueWords;
import dev.plumbline.goal.rollup.RollupPolicy;
import dev.plumbline.io.json.codec.FlagCodec;
import dev.plumbline.io.json.codec.NotNegative;
import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.policy.LightThresholds;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.policy.RuleProfile;
import dev.plumbline.policy.RuleSelection;
import dev.plumbline.task.raci.RaciPolicy;
import java.util.List;
import java.util.Set;

/** A policy and its parts about goals, lights, RACI and rules. */
public final class PolicyDocuments {

    /** How many may hold a letter, as it is written; without a most there is no limit. */
    public static final ObjectCodec<RaciPolicy.Allowed> ALLOWED = allowed();

    /** What is wanted of responsibility matrices, as it is written. */
    public static final ObjectCodec<RaciPolicy> RACI_POLICY = raciPolicy();

    /** Words that say nothing measurable, in alphabetical order; a missing list is empty. */
    public static final ObjectCodec<VagueWords> VAGUE_WORDS = vagueWords();

    /** The choices of rollups as they are written. */
    public static final ObjectCodec<RollupPolicy> ROLLUP_POLICY = rollupPolicy();

    /** The thresholds of lights as they are written. */
    public static final ObjectCodec<LightThresholds> LIGHTS = lights();

    /** A waiver as it is written. */
    public static final ObjectCodec<RuleSelection.Waiver> WAIVER = waiver();

    /** What is wanted of the rules, as it is written. */
    public static final ObjectCodec<RuleSelection> RULE_SELECTION = ruleSelection();

    /** A policy as it is written. */
    public static final ObjectCodec<PlanPolicy> POLICY = policy();

    private PolicyDocuments() {}

    private static ObjectCodec<RaciPolicy.Allowed> allowed() {
        Shape<RaciPolicy.Allowed> shape = Shape.of(RaciPolicy.Allowed.class);
        var least = shape.required("least", NotNegative.INTEGER, RaciPolicy.Allowed::least);
        var most = shape.nullable(
                "most", NotNegative.INTEGER, allowed -> allowed.most() == Integer.MAX_VALUE ? null : allowed.most());
        return shape.element(read -> new RaciPolicy.Allowed(read.get(least), read.or(most, Integer.MAX_VALUE)));
    }

    private static ObjectCodec<RaciPolicy> raciPolicy() {
        Shape<RaciPolicy> shape = Shape.of(RaciPolicy.class).differingFrom(RaciPolicy.standard());
        var responsible = shape.nullable("responsible", ALLOWED, RaciPolicy::responsible);
        var approver = shape.nullable("approver", ALLOWED, RaciPolicy::approver);
        var consulted = shape.nullable("consulted", ALLOWED, RaciPolicy::consulted);
        var informed = shape.nullable("informed", ALLOWED, RaciPolicy::informed);
        var sharedCellAllowed = shape.nullable("sharedCellAllowed", FlagCodec.FLAG, RaciPolicy::sharedCellAllowed);
        var shareLimit = shape.nullable("shareLimit", NotNegative.DOUBLE, RaciPolicy::shareLimit);
        var capacity = shape.nullable("capacity", NotNegative.INTEGER, RaciPolicy::capacity);
        return shape.element(read -> {
            RaciPolicy.Builder policy = RaciPolicy.builder();
            read.given(responsible, policy::responsible);
            read.given(approver, policy::approver);
            read.given(consulted, policy::consulted);
            read.given(informed, policy::informed);
            read.given(sharedCellAllowed, policy::sharedCellAllowed);
            read.given(shareLimit, policy::shareLimit);
            read.given(capacity, policy::capacity);
            return policy.build();
        });
    }

    private static ObjectCodec<VagueWords> vagueWords() {
        Shape<VagueWords> shape = Shape.of(VagueWords.class);
        VagueWords usual = VagueWords.standard();
        var verbs = shape.usualList("verbs", TextCodec.TEXT, words -> sorted(words.verbs()), sorted(usual.verbs()));
        var emptyVerbs = shape.usualList(
                "emptyVerbs", TextCodec.TEXT, words -> sorted(words.emptyVerbs()), sorted(usual.emptyVerbs()));
        var things = shape.usualList("things", TextCodec.TEXT, words -> sorted(words.things()), sorted(usual.things()));
        return shape.element(read -> new VagueWords(
                Set.copyOf(read.get(verbs)), Set.copyOf(read.get(emptyVerbs)), Set.copyOf(read.get(things))));
    }

    private static ObjectCodec<RollupPolicy> rollupPolicy() {
        Shape<RollupPolicy> shape = Shape.of(RollupPolicy.class).differingFrom(RollupPolicy.standard());
        var missing = shape.nullable("missing", Words.MISSING_MEASUREMENT, RollupPolicy::missing);
        var cap = shape.optional("cap", NumberCodec.DECIMAL, RollupPolicy::cap);
        var days = shape.nullable("days", Words.DAY_BASIS, RollupPolicy::days);
        return shape.element(read -> {
            RollupPolicy.Builder policy = RollupPolicy.builder().cap(read.find(cap));
            read.given(missing, policy::missing);
            read.given(days, policy::days);
            return policy.build();
        });
    }

    private static ObjectCodec<LightThresholds> lights() {
        Shape<LightThresholds> shape = Shape.of(LightThresholds.class)
                .differingFrom(LightThresholds.builder().build());
        var onTrack = shape.nullable("onTrack", NotNegative.DOUBLE, LightThresholds::onTrack);
        var watch = shape.nullable("watch", NotNegative.DOUBLE, LightThresholds::watch);
        var warning = shape.nullable("warning", NotNegative.DOUBLE, LightThresholds::warning);
        var lagDays = shape.nullable("lagDays", NotNegative.INTEGER, LightThresholds::lagDays);
        var pointsBehind = shape.nullable("pointsBehind", NotNegative.DOUBLE, LightThresholds::pointsBehind);
        var nearAlert = shape.nullable("nearAlert", NotNegative.DOUBLE, LightThresholds::nearAlert);
        return shape.element(read -> {
            LightThresholds.Builder lights = LightThresholds.builder();
            read.given(onTrack, lights::onTrack);
            read.given(watch, lights::watch);
            read.given(warning, lights::warning);
            read.given(lagDays, lights::lagDays);
            read.given(pointsBehind, lights::pointsBehind);
            read.given(nearAlert, lights::nearAlert);
            return lights.build();
        });
    }

    private static ObjectCodec<RuleSelection.Waiver> waiver() {
        Shape<RuleSelection.Waiver> shape = Shape.of(RuleSelection.Waiver.class);
        var code = shape.required("code", TextCodec.TEXT, RuleSelection.Waiver::code);
        var path = shape.required("path", TextCodec.TEXT, RuleSelection.Waiver::path);
        var reason = shape.required("reason", TextCodec.TEXT, RuleSelection.Waiver::reason);
        var until = shape.required("until", Times.DATE, RuleSelection.Waiver::until);
        return shape.element(
                read -> new RuleSelection.Waiver(read.get(code), read.get(path), read.get(reason), read.get(until)));
    }

    private static ObjectCodec<RuleSelection> ruleSelection() {
        Shape<RuleSelection> shape = Shape.of(RuleSelection.class)
                .differingFrom(RuleSelection.builder().build());
        var profile = shape.nullable("profile", Words.RULE_PROFILE, RuleSelection::profile);
        var off = shape.list("off", TextCodec.TEXT, rules -> List.copyOf(rules.off()));
        var severities = shape.map("severities", Words.SEVERITY, RuleSelection::severities);
        var waivers = shape.list("waivers", WAIVER, RuleSelection::waivers);
        var parameters = shape.map("parameters", TextCodec.TEXT, RuleSelection::parameters);
        return shape.container(read -> RuleSelection.builder()
                .profile(read.or(profile, RuleProfile.WORKBOOK))
                .off(read.get(off))
                .severities(read.get(severities))
                .waivers(read.get(waivers))
                .parameters(read.get(parameters))
                .build());
    }

    private static ObjectCodec<PlanPolicy> policy() {
        Shape<PlanPolicy> shape = Shape.of(PlanPolicy.class).differingFrom(PlanPolicy.standard());
        var deviationLimit = shape.nullable("deviationLimit", NotNegative.DOUBLE, PlanPolicy::deviationLimit);
        var achievableFactor = shape.nullable("achievableFactor", NotNegative.DOUBLE, PlanPolicy::achievableFactor);
        var vagueWords = shape.nullable("vagueWords", VAGUE_WORDS, PlanPolicy::vagueWords);
        var rollup = shape.nullable("rollup", ROLLUP_POLICY, PlanPolicy::rollup);
        var raci = shape.nullable("raci", RACI_POLICY, PlanPolicy::raci);
        var delay = shape.nullable("delay", Words.DELAY_POLICY, PlanPolicy::delay);
        var lights = shape.nullable("lights", LIGHTS, PlanPolicy::lights);
        var issues = shape.nullable("issues", IssuePolicyDocuments.ISSUE_POLICY, PlanPolicy::issues);
        var sla = shape.nullable("sla", IssuePolicyDocuments.SLA_POLICY, PlanPolicy::sla);
        var collaboration =
                shape.nullable("collaboration", TimetableDocuments.COLLABORATION_POLICY, PlanPolicy::collaboration);
        var monitoring = shape.nullable("monitoring", TimetableDocuments.MONITORING_POLICY, PlanPolicy::monitoring);
        var approval = shape.nullable("approval", ApprovalDocuments.APPROVAL_POLICY, PlanPolicy::approval);
        var timetable = shape.nullable("timetable", TimetableDocuments.PLANNING_TIMETABLE, PlanPolicy::timetable);
        var scores = shape.nullable("scores", ScoreDocuments.SCORE_POLICY, PlanPolicy::scores);
        var evaluationDays = shape.nullable("evaluationDays", NotNegative.INTEGER, PlanPolicy::evaluationDays);
        var rules = shape.nullable("rules", RULE_SELECTION, PlanPolicy::rules);
        return shape.container(read -> {
            PlanPolicy.Builder policy = PlanPolicy.builder();
            read.given(deviationLimit, policy::deviationLimit);
            read.given(achievableFactor, policy::achievableFactor);
            read.given(vagueWords, policy::vagueWords);
            read.given(rollup, policy::rollup);
            read.given(raci, policy::raci);
            read.given(delay, policy::delay);
            read.given(lights, policy::lights);
            read.given(issues, policy::issues);
            read.given(sla, policy::sla);
            read.given(collaboration, policy::collaboration);
            read.given(monitoring, policy::monitoring);
            read.given(approval, policy::approval);
            read.given(timetable, policy::timetable);
            read.given(scores, policy::scores);
            read.given(evaluationDays, policy::evaluationDays);
            read.given(rules, policy::rules);
            return policy.build();
        });
    }
}
