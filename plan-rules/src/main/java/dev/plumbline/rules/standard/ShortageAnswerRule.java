package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.resource.BalanceFindings;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** An answer to a shortage that there is not (RES-3). */
final class ShortageAnswerRule implements Rule<PlanStatus> {

    @Override
    public String id() {
        return "shortage-answer";
    }

    @Override
    public Localized title() {
        return Localized.of("短缺处理须对应短缺", "Answers to shortages meet one");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.RESOURCE;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(BalanceFindings.NOTHING_ANSWERED);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        status.strayShortageAnswers().forEach(findings::report);
    }
}
