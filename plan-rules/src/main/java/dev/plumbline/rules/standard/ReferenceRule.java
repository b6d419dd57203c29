package dev.plumbline.rules.standard;

import dev.plumbline.book.References;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** Links that lead nowhere, and ids used twice (SAFE-3). */
final class ReferenceRule implements Rule<PlanStatus> {

    @Override
    public String id() {
        return "references";
    }

    @Override
    public Localized title() {
        return Localized.of("引用的内容须存在，编号不得重复", "Links lead somewhere, ids stand for one thing");
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
        return List.of(
                References.UNKNOWN,
                References.CIRCULAR,
                References.TWICE,
                References.REMOVED,
                References.INDICATOR_SHARED,
                References.AGAIN);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        status.danglingReferences().forEach(findings::report);
    }
}
