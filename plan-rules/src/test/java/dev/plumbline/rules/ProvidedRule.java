package dev.plumbline.rules;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** A rule as an application provides it: named in {@code META-INF/services}. */
public final class ProvidedRule implements Rule<PlanStatus> {

    static final FindingCode GREETING = FindingCode.of("provided-greeting", Severity.INFO, "你好", "Hello");

    @Override
    public String id() {
        return "provided";
    }

    @Override
    public Localized title() {
        return Localized.of("外部规则", "A rule from outside");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.PLAN;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(GREETING);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        findings.report(GREETING);
    }
}
