package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;

import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.sla.Escalation;
import dev.plumbline.issue.sla.EscalationRole;
import dev.plumbline.issue.sla.SlaTarget;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that has to be done about issues in time, as it is written. */
record SlaTargetDocument(
        @Required String id,
        @Required String chinese,
        @Required String english,
        List<IssueState> startsOn,
        List<IssueState> runsIn,
        List<IssueState> cancelledBy,
        @Nullable EscalationRole actor,
        @Nullable Boolean isFromOccurrence,
        @Nullable Boolean isPausable,
        @Nullable SeverityDeadlinesDocument deadlines,
        List<Escalation> escalations) {

    static SlaTargetDocument from(SlaTarget target) {
        return new SlaTargetDocument(
                target.id(),
                target.chinese(),
                target.english(),
                sorted(target.startsOn()),
                sorted(target.runsIn()),
                sorted(target.cancelledBy()),
                target.actor(),
                target.isFromOccurrence(),
                target.isPausable(),
                SeverityDeadlinesDocument.from(target.deadlines()),
                target.escalations());
    }

    private static List<IssueState> sorted(Set<IssueState> states) {
        return states.stream().sorted().toList();
    }

    SlaTarget toTarget() {
        SlaTarget.Builder target = SlaTarget.builder()
                .id(id)
                .chinese(chinese)
                .english(english)
                .startsOn(startsOn)
                .runsIn(runsIn)
                .cancelledBy(cancelledBy)
                .escalations(escalations);
        given(actor, target::actor);
        given(isFromOccurrence, target::isFromOccurrence);
        given(isPausable, target::isPausable);
        given(deadlines, each -> target.deadlines(each.toDeadlines()));
        return target.build();
    }
}
