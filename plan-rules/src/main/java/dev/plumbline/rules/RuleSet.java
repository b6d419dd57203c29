package dev.plumbline.rules;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.policy.RuleSelection;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.standard.StandardRules;
import dev.plumbline.status.PlanStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules that a status is held against (检查规则集): the built-in ones and an application's own (RULE-1..3).
 *
 * <p>What a book's policy says about rules applies: codes switched off, other severities, findings waived until a day. What
 * the book's source had no place to say is not asked for (IO-2e).
 * A rule that throws does not stop the others; it becomes a finding of its own. Immutable and thread-safe.
 */
public final class RuleSet {

    /** A rule threw instead of reporting. */
    public static final FindingCode RULE_FAILED = FindingCode.of(
                    "rule-failed",
                    Severity.ERROR,
                    "规则 {rule} 检查 {subject} 时出错：{problem}",
                    "Rule {rule} failed on {subject}: {problem}")
            .advising("请联系规则作者；其他规则不受影响。", "Tell the rule's author; the other rules went on.");

    private static final Logger LOG = LoggerFactory.getLogger(RuleSet.class);

    private final Map<String, Rule<?>> rules;

    private RuleSet(Map<String, Rule<?>> rules) {
        this.rules = rules;
    }

    /** The built-in rules. */
    public static RuleSet standard() {
        return of(StandardRules.all());
    }

    /** The built-in rules and those that the application provides as services. */
    public static RuleSet discovered() {
        RuleSet set = standard();
        for (Rule<?> rule : ServiceLoader.load(Rule.class)) {
            set = set.with(rule);
        }
        return set;
    }

    /** Just these rules; of two with the same id the later one counts. */
    public static RuleSet of(List<? extends Rule<?>> rules) {
        Map<String, Rule<?>> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        return new RuleSet(byId);
    }

    /** This set and one more rule, in place of any with its id. */
    public RuleSet with(Rule<?> rule) {
        Map<String, Rule<?>> more = new LinkedHashMap<>(rules);
        more.put(rule.id(), rule);
        return new RuleSet(more);
    }

    /** This set without a rule. */
    public RuleSet without(String id) {
        Map<String, Rule<?>> fewer = new LinkedHashMap<>(rules);
        fewer.remove(id);
        return new RuleSet(fewer);
    }

    /** The rules, in the order in which they are held against a status. */
    public List<Rule<?>> rules() {
        return List.copyOf(rules.values());
    }

    /** What the rules have to say about a status: in the order of the rules, then of the subjects. */
    public List<Finding> evaluate(PlanStatus status) {
        RuleContext context = new RuleContext(status);
        RuleSelection selection = status.policy().rules();
        List<Finding> findings = new ArrayList<>();
        for (Rule<?> rule : rules.values()) {
            if (!selection.off().contains(rule.id())) {
                apply(rule, context, finding -> keep(finding, selection, context, findings));
            }
        }
        return List.copyOf(findings);
    }

    private static <S> void apply(Rule<S> rule, RuleContext context, FindingSink findings) {
        try {
            for (S subject : rule.subject().instances().apply(context.status())) {
                apply(rule, subject, rule.subject().path().apply(subject), context, findings);
            }
        } catch (RuntimeException broken) {
            findings.report(failure(rule, rule.subject().name(), broken));
        }
    }

    private static <S> void apply(Rule<S> rule, S subject, String path, RuleContext context, FindingSink findings) {
        try {
            rule.check(subject, context, findings.at(path));
        } catch (RuntimeException broken) {
            findings.report(failure(rule, path, broken));
        }
    }

    private static Finding failure(Rule<?> rule, String path, RuntimeException broken) {
        LOG.warn("Rule {} failed on {}", rule.id(), path, broken);
        return Finding.builder(RULE_FAILED)
                .location(Location.ofPath(path))
                .putFigure("rule", rule.id())
                .putFigure("subject", path)
                .putFigure("problem", String.valueOf(broken))
                .build();
    }

    private static void keep(Finding finding, RuleSelection selection, RuleContext context, List<Finding> findings) {
        String code = finding.code().id();
        if (selection.off().contains(code)
                || context.isUnanswered(code, finding.location().path().orElse(""))
                || isWaived(finding, selection, context)) {
            return;
        }
        Severity severity = selection.severities().getOrDefault(code, finding.severity());
        findings.add(
                severity == finding.severity()
                        ? finding
                        : finding.toBuilder().severity(severity).build());
    }

    private static boolean isWaived(Finding finding, RuleSelection selection, RuleContext context) {
        String path = finding.location().path().orElse("");
        return selection.waivers().stream()
                .anyMatch(waiver -> waiver.code().equals(finding.code().id())
                        && (waiver.path().equals("*") || waiver.path().equals(path))
                        && !context.date().isAfter(waiver.until()));
    }
}
