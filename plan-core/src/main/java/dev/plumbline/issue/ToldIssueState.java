package dev.plumbline.issue;

import dev.plumbline.approval.step.ToldDecisions;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.Organisation;
import java.util.List;
import java.util.Optional;

/**
 * What is to be told of states that a table tells (表格所载状态, ISS-4): one that differs from the steps on record, and one
 * told by nobody the organisation knows. Both count all the same.
 */
public final class ToldIssueState {

    /** A table's state replaces the one that steps led to. */
    public static final FindingCode OVER_STEPS = FindingCode.of(
                    "issue-snapshot-over-steps",
                    Severity.WARNING,
                    "问题“{issue}”已有步骤记录，{when}的表格由“{by}”改记为“{state}”",
                    "Issue [{issue}] has steps on record; a table of [{by}] for {when} makes it [{state}]")
            .advising("核对表格；今后由责任人和反馈人办理相应步骤。", "Check the table; have owner and reporter take the steps from now on.");

    /** A table's state comes of somebody unknown. */
    public static final FindingCode BY_UNKNOWN = FindingCode.of(
                    "issue-snapshot-by-unknown",
                    Severity.WARNING,
                    "问题“{issue}”{when}的状态由组织架构中没有的“{by}”填报",
                    "The state of issue [{issue}] for {when} was told by [{by}], whom the organisation does not know")
            .advising("登记填报人，或更正填报人。", "Enter who told it in the organisation, or correct the name.");

    /** A table tells a decision that whoever told it may not take, and no step on record says it was taken. */
    public static final FindingCode NOT_ENTITLED = FindingCode.of(
                    "issue-snapshot-not-entitled",
                    Severity.WARNING,
                    "问题“{issue}”{when}由“{by}”填报为“{state}”，其无权作此决定，也没有相应的步骤记录",
                    "[{by}] told issue [{issue}] as [{state}] for {when}, which is not theirs to decide; no step on record says so")
            .advising("由有权的人办理相应步骤。", "Have whoever may decide it take the step.");

    private static final ToldDecisions TOLD = new ToldDecisions(OVER_STEPS, BY_UNKNOWN, NOT_ENTITLED);

    private ToldIssueState() {}

    static List<Finding> of(
            Entry<IssueFact> entry, boolean isOverSteps, boolean isEntitled, Organisation organisation) {
        Optional<?> state =
                entry.fact() instanceof IssueSnapshot snapshot ? Optional.of(snapshot.state()) : Optional.empty();
        return TOLD.of(
                Reference.of("issue", entry.fact().issue().value()),
                entry.stamp(),
                entry.fact().when(),
                state,
                isOverSteps,
                isEntitled,
                organisation);
    }
}
