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

/** What requests, notices, kick-offs, minutes and resolutions lack, and closures that do not count (COL-1 to COL-3). */
final class CollaborationFormRule implements Rule<PlanStatus> {

    @Override
    public String id() {
        return "collaboration-form";
    }

    @Override
    public Localized title() {
        return Localized.of("协作申请、会议通知、纪要和决议须完整", "Requests, notices, minutes and resolutions are whole");
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
                CollaborationCheck.MINUTES_WITHOUT_POINTS,
                CollaborationCheck.MINUTES_WITHOUT_RESOLUTIONS,
                CollaborationCheck.MINUTES_WITHOUT_DISTRIBUTION,
                CollaborationCheck.MINUTES_OF_NOTHING,
                CollaborationCheck.RESOLUTION_INCOMPLETE,
                CollaborationCheck.CLOSED_WITHOUT_KICK_OFF,
                CollaborationCheck.CLOSURE_REFUSED,
                CollaborationCheck.CLOSED_AGAIN,
                CollaborationCheck.RESOLUTION_TWICE,
                CollaborationCheck.UNKNOWN);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        status.collaborations().findings().forEach(findings::report);
    }
}
