package dev.plumbline.task;

import dev.plumbline.approval.Condition;
import dev.plumbline.approval.Role;
import dev.plumbline.approval.Standing;
import dev.plumbline.approval.step.Actor;
import dev.plumbline.fact.Entry;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.text.Localized;
import dev.plumbline.text.Message;
import dev.plumbline.text.MessagePattern;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out as what somebody recorded something about a task, and what stands in its way. */
final class TaskReckoning extends Actor {

    private static final MessagePattern UNMET =
            new MessagePattern("完成标准未达到：{criteria}", "these criteria do not hold: {criteria}");

    private final TaskHistory history;
    private final TaskFact fact;
    private final List<TaskParties> named;

    TaskReckoning(TaskProcess process, TaskHistory history, Entry<TaskFact> entry) {
        super(
                new Standing(process.organisation(), entry.fact().when().date(process.zone())),
                entry.stamp(),
                process.open());
        this.history = history;
        this.fact = entry.fact();
        this.named =
                history.named(fact.when().instant(process.zone()), entry.stamp().recordedAt());
    }

    @Override
    protected Collection<? extends PartyId> parties(Role role) {
        return switch (role) {
            case OWNER -> owners();
            case APPROVER -> approvers().isEmpty() ? operations() : approvers();
            case OPERATIONS_MANAGEMENT -> operations();
            case AUTHOR, REVIEWER, DECIDER, REPORTER -> List.of();
        };
    }

    private List<PartyId> owners() {
        return named.size() == 1
                ? named.get(0).owners()
                : named.stream().flatMap(each -> each.owners().stream()).toList();
    }

    private List<PartyId> approvers() {
        return named.stream().flatMap(each -> each.approvers().stream()).toList();
    }

    private Collection<? extends PartyId> operations() {
        return organisation().unitsFor(ProcessRole.OPERATIONS_MANAGEMENT);
    }

    /** Whoever is named as A in person judges what they did as R; who is A through a unit or as a substitute does not. */
    @Override
    public boolean isOwn() {
        return standing().isOwn(stamp().by(), owners()) && !isNamedInPerson(approvers());
    }

    @Override
    public boolean hasReason() {
        return fact instanceof ProgressReport report
                && Stream.concat(report.causes().stream().map(Cause::text), report.problems().stream())
                        .anyMatch(text -> !text.isBlank());
    }

    @Override
    public boolean meets(Condition condition) {
        return condition == TaskCondition.CRITERIA_MET && unmet().isEmpty();
    }

    /** The readable criteria that neither hold nor are waived. */
    private List<AcceptanceCriterion> unmet() {
        List<CriterionResult> results = fact instanceof TaskAcceptance acceptance ? acceptance.results() : List.of();
        return history.task().criteria().stream()
                .filter(AcceptanceCriterion::isReadable)
                .filter(criterion -> !criterion.isSettledBy(results))
                .toList();
    }

    @Override
    public Optional<Localized> lack(Condition condition) {
        List<String> unmet = condition == TaskCondition.CRITERIA_MET
                ? unmet().stream().map(AcceptanceCriterion::text).toList()
                : List.of();
        return unmet.isEmpty() ? Optional.empty() : Optional.of(new Message(UNMET, Map.of("criteria", unmet)));
    }
}
