package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.issue.sla.EscalationDue;
import dev.plumbline.issue.sla.EscalationRole;
import dev.plumbline.issue.sla.SlaReading;
import dev.plumbline.party.PartyId;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.text.Localized;
import dev.plumbline.text.MessagePattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A clock of an issue that is breached, or whose escalation is due (ISS-3). */
final class IssueClockRule implements Rule<IssueStatus> {

    static final FindingCode BREACHED = FindingCode.of(
                    "issue-clock-breached",
                    Severity.WARNING,
                    "问题“{issue}”的“{target}”应于{due}前完成，已超时{over}",
                    "[{target}] of issue [{issue}] was due at {due} and is over by {over}")
            .advising("立即办理，并说明超时原因。", "Do it now and say why it is late.")
            .alerting(
                    new MessagePattern("立即办理“{target}”", "Do [{target}] now"),
                    new MessagePattern("{recipients}", "{recipients}"));

    static final FindingCode ESCALATION_DUE = FindingCode.of(
                    "issue-escalation-due",
                    Severity.WARNING,
                    "问题“{issue}”的“{target}”已用去时限的{percent}%，{due}到期",
                    "[{target}] of issue [{issue}] has used {percent}% of its time and is due at {due}")
            .advising("通知{recipients}，并加快办理。", "Tell {recipients} and speed it up.")
            .alerting(
                    new MessagePattern("加快办理“{target}”", "Speed up [{target}]"),
                    new MessagePattern("{recipients}", "{recipients}"));

    @Override
    public String id() {
        return "issue-clock";
    }

    @Override
    public Localized title() {
        return Localized.of("问题须按时受理、启动处理和解决", "Issues are taken in, handled and solved in time");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.ISSUE;
    }

    @Override
    public Subject<IssueStatus> subject() {
        return Subject.ISSUE;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(BREACHED, ESCALATION_DUE);
    }

    @Override
    public void check(IssueStatus issue, RuleContext context, FindingSink findings) {
        for (SlaReading reading : issue.running()) {
            List<EscalationDue> due = issue.escalations().stream()
                    .filter(each -> each.isOf(reading.clock()))
                    .toList();
            if (reading.isBreached()) {
                findings.report(about(BREACHED, issue, reading, due, context)
                        .putFigure("over", TimeText.of(reading))
                        .build());
            } else if (!due.isEmpty()) {
                findings.report(about(ESCALATION_DUE, issue, reading, due, context)
                        .putFigure("percent", highest(due))
                        .build());
            }
        }
    }

    private static int highest(List<EscalationDue> due) {
        return due.stream().mapToInt(each -> each.escalation().percent()).max().orElseThrow();
    }

    private static Finding.Builder about(
            FindingCode code, IssueStatus issue, SlaReading reading, List<EscalationDue> due, RuleContext context) {
        return Finding.builder(code)
                .putFigure("issue", issue.issue().description())
                .putFigure("target", reading.clock().target())
                .putFigure(
                        "due",
                        TimeText.minute(reading.due(), context.status().book().zone()))
                .putFigure("recipients", recipients(issue, due, context));
    }

    /** Whom the escalations name; by role where the organisation does not say who plays it. */
    private static List<Object> recipients(IssueStatus issue, List<EscalationDue> due, RuleContext context) {
        Set<Object> recipients = new LinkedHashSet<>();
        for (EscalationDue each : due) {
            for (EscalationRole role : each.escalation().roles()) {
                List<PartyId> parties =
                        role.parties(issue.owner(), context.status().book().organisation());
                recipients.addAll(
                        parties.isEmpty()
                                ? List.of(role)
                                : parties.stream().map(PartyId::label).toList());
            }
            each.escalation().parties().forEach(party -> recipients.add(party.label()));
        }
        return List.copyOf(recipients);
    }
}
