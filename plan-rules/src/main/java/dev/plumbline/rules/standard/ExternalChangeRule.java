package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.ExternalChangeStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import dev.plumbline.text.MessagePattern;
import java.util.List;

/** A change outside that nobody has answered yet (MON-2). */
final class ExternalChangeRule implements Rule<PlanStatus> {

    static final FindingCode OPEN = FindingCode.of(
                    "external-change-open",
                    Severity.WARNING,
                    "外部环境变化“{change}”（自{since}）尚无分析或调整申请答复，可能影响：{touched}",
                    "The change outside [{change}] (since {since}) is answered by no analysis or adjustment request; it may touch: {touched}")
            .advising(
                    "分析其影响，或提出计划调整申请，并在其中注明该变化。",
                    "Analyse what it does, or ask for an adjustment; name the change in it.")
            .alerting(
                    new MessagePattern("评估影响，提出初步应对方案", "Judge what it does and give a first response"),
                    new MessagePattern("{whom}", "{whom}"));

    private static final Localized UNKNOWN = Localized.of("尚不明确", "not known yet");

    @Override
    public String id() {
        return "external-change";
    }

    @Override
    public Localized title() {
        return Localized.of("外部环境变化须有分析或调整", "Changes outside are answered");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.MONITORING;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(OPEN);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        status.externalChanges().stream()
                .filter(ExternalChangeStatus::isOpen)
                .map(ExternalChangeRule::open)
                .forEach(findings::report);
    }

    private static Finding open(ExternalChangeStatus status) {
        List<Reference> touched = status.change().mayTouch();
        return Finding.builder(OPEN)
                .location(Location.ofPath(status.path()))
                .putFigure("change", status.change().what())
                .putFigure("since", status.change().since())
                .putFigure("touched", touched.isEmpty() ? UNKNOWN : touched)
                .putFigure("whom", status.whom())
                .build();
    }
}
