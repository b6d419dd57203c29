package dev.plumbline.rules.standard;

import dev.plumbline.collaboration.CollaborationCheck;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.util.List;

/** What requests, notices, kick-offs and resolutions lack (COL-1, COL-2). */
final class CollaborationFormRule implements Rule<PlanStatus> {

    @Override
    public String id() {
        return "collaboration-form";
    }

    @Override
    public Localized title() {
        return Localized.of("协作申请、会议通知和决议须完整", "Requests, notices and resolutions are whole");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.COLLABORATION;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(
                CollaborationCheck.REQUEST_INCOMPLETE,
                CollaborationCheck.DUTY_INCOMPLETE,
                CollaborationCheck.NOTICE_INCOMPLETE,
                CollaborationCheck.RESOLUTION_INCOMPLETE,
                CollaborationCheck.CLOSURE_REFUSED,
                CollaborationCheck.UNKNOWN);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        status.collaborations().findings().forEach(findings::report);
    }
}
