package dev.plumbline.io.json.document;

import static dev.plumbline.io.json.document.Absent.sorted;

import dev.plumbline.io.json.codec.FlagCodec;
import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.issue.Denials;
import dev.plumbline.issue.GradingRule;
import dev.plumbline.issue.GradingRules;
import dev.plumbline.issue.IssuePolicy;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.sla.Escalation;
import dev.plumbline.issue.sla.SlaPolicy;
import dev.plumbline.issue.sla.SlaTarget;
import dev.plumbline.time.Deadline;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The parts of a policy about issues and their clocks. */
public final class IssuePolicyDocuments {

    /** When an issue is of a severity, as it is written. */
    public static final ObjectCodec<GradingRule> GRADING_RULE = gradingRule();

    /** The words that deny what follows them, as they are written. */
    public static final ObjectCodec<Denials> DENIALS = denials();

    /** How issues are graded, as it is written. */
    public static final ObjectCodec<GradingRules> GRADING_RULES = gradingRules();

    /** What a company goes by in handling issues, as it is written. */
    public static final ObjectCodec<IssuePolicy> ISSUE_POLICY = issuePolicy();

    /** Who is told at a share of a clock's time, as it is written. */
    public static final ObjectCodec<Escalation> ESCALATION = escalation();

    /** Deadlines by the severity of an issue, as they are written. */
    public static final ObjectCodec<Map<IssueSeverity, Deadline>> SEVERITY_DEADLINES = severityDeadlines();

    /** Something that has to be done about issues in time, as it is written. */
    public static final ObjectCodec<SlaTarget> SLA_TARGET = slaTarget();

    /** What has to be done about issues in time, as it is written. */
    public static final ObjectCodec<SlaPolicy> SLA_POLICY = slaPolicy();

    private IssuePolicyDocuments() {}

    private static ObjectCodec<Map<IssueSeverity, Deadline>> severityDeadlines() {
        Shape<Map<IssueSeverity, Deadline>> shape = Shape.called("SeverityDeadlines", Map.class);
        var urgent = shape.nullable("urgent", Times.DEADLINE, all -> all.get(IssueSeverity.URGENT));
        var important = shape.nullable("important", Times.DEADLINE, all -> all.get(IssueSeverity.IMPORTANT));
        var general = shape.nullable("general", Times.DEADLINE, all -> all.get(IssueSeverity.GENERAL));
        return shape.element(read -> {
            Map<IssueSeverity, Deadline> all = new EnumMap<>(IssueSeverity.class);
            read.given(urgent, each -> all.put(IssueSeverity.URGENT, each));
            read.given(important, each -> all.put(IssueSeverity.IMPORTANT, each));
            read.given(general, each -> all.put(IssueSeverity.GENERAL, each));
            return all;
        });
    }

    private static ObjectCodec<GradingRule> gradingRule() {
        Shape<GradingRule> shape = Shape.of(GradingRule.class);
        var severity = shape.required("severity", Words.ISSUE_SEVERITY, GradingRule::severity);
        var areas = shape.list("areas", Words.IMPACT_AREA, rule -> sorted(rule.areas()));
        var words = shape.list("words", TextCodec.TEXT, GradingRule::words);
        return shape.element(read -> new GradingRule(read.get(severity), Set.copyOf(read.get(areas)), read.get(words)));
    }

    private static ObjectCodec<Denials> denials() {
        Shape<Denials> shape = Shape.of(Denials.class);
        Denials usual = Denials.standard();
        var direct = shape.usualList("direct", TextCodec.TEXT, Denials::direct, usual.direct());
        var clause = shape.usualList("clause", TextCodec.TEXT, Denials::clause, usual.clause());
        var turns = shape.usualList("turns", TextCodec.TEXT, Denials::turns, usual.turns());
        var failures = shape.usualList("failures", TextCodec.TEXT, Denials::failures, usual.failures());
        return shape.element(
                read -> new Denials(read.get(direct), read.get(clause), read.get(turns), read.get(failures)));
    }

    private static ObjectCodec<GradingRules> gradingRules() {
        Shape<GradingRules> shape = Shape.of(GradingRules.class);
        var rules = shape.usualList(
                "rules",
                GRADING_RULE,
                GradingRules::rules,
                GradingRules.standard().rules());
        var otherwise = shape.nullable("otherwise", Words.ISSUE_SEVERITY, GradingRules::otherwise);
        var denials = shape.nullable("denials", DENIALS, GradingRules::denials);
        return shape.element(read -> new GradingRules(
                read.get(rules),
                read.or(otherwise, GradingRules.standard().otherwise()),
                read.or(denials, Denials.standard())));
    }

    private static ObjectCodec<IssuePolicy> issuePolicy() {
        Shape<IssuePolicy> shape = Shape.of(IssuePolicy.class).differingFrom(IssuePolicy.standard());
        var grading = shape.nullable("grading", GRADING_RULES, IssuePolicy::grading);
        var observation = shape.nullable("observation", Times.DEADLINE, IssuePolicy::observation);
        return shape.element(read -> {
            IssuePolicy.Builder policy = IssuePolicy.builder();
            read.given(grading, policy::grading);
            read.given(observation, policy::observation);
            return policy.build();
        });
    }

    private static ObjectCodec<Escalation> escalation() {
        Shape<Escalation> shape = Shape.of(Escalation.class);
        var percent = shape.required("percent", NumberCodec.INTEGER, Escalation::percent);
        var roles = shape.list("roles", Words.ESCALATION_ROLE, Escalation::roles);
        var parties = shape.list("parties", Parties.PARTY, Escalation::parties);
        return shape.element(read -> new Escalation(read.get(percent), read.get(roles), read.get(parties)));
    }

    private static ObjectCodec<SlaTarget> slaTarget() {
        Shape<SlaTarget> shape = Shape.of(SlaTarget.class);
        var id = shape.required("id", TextCodec.TEXT, SlaTarget::id);
        var chinese = shape.required("chinese", TextCodec.TEXT, SlaTarget::chinese);
        var english = shape.required("english", TextCodec.TEXT, SlaTarget::english);
        var startsOn = shape.list("startsOn", Words.ISSUE_STATE, target -> sorted(target.startsOn()));
        var runsIn = shape.list("runsIn", Words.ISSUE_STATE, target -> sorted(target.runsIn()));
        var cancelledBy = shape.list("cancelledBy", Words.ISSUE_STATE, target -> sorted(target.cancelledBy()));
        var actor = shape.nullable("actor", Words.ESCALATION_ROLE, SlaTarget::actor);
        var isFromOccurrence = shape.nullable("isFromOccurrence", FlagCodec.FLAG, SlaTarget::isFromOccurrence);
        var isPausable = shape.nullable("isPausable", FlagCodec.FLAG, SlaTarget::isPausable);
        var deadlines = shape.nullable("deadlines", SEVERITY_DEADLINES, SlaTarget::deadlines);
        var escalations = shape.list("escalations", ESCALATION, SlaTarget::escalations);
        return shape.element(read -> {
            SlaTarget.Builder target = SlaTarget.builder()
                    .id(read.get(id))
                    .chinese(read.get(chinese))
                    .english(read.get(english))
                    .startsOn(read.get(startsOn))
                    .runsIn(read.get(runsIn))
                    .cancelledBy(read.get(cancelledBy))
                    .escalations(read.get(escalations));
            read.given(actor, target::actor);
            read.given(isFromOccurrence, target::isFromOccurrence);
            read.given(isPausable, target::isPausable);
            read.given(deadlines, target::deadlines);
            return target.build();
        });
    }

    private static ObjectCodec<SlaPolicy> slaPolicy() {
        Shape<SlaPolicy> shape = Shape.of(SlaPolicy.class);
        var targets = shape.usualList(
                "targets", SLA_TARGET, SlaPolicy::targets, SlaPolicy.standard().targets());
        return shape.element(
                read -> SlaPolicy.builder().targets(read.get(targets)).build());
    }
}
