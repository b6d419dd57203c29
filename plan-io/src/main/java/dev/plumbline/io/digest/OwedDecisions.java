package dev.plumbline.io.digest;

import dev.plumbline.attention.Stake;
import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.CollaborationProgress;
import dev.plumbline.collaboration.CollaborationState;
import dev.plumbline.collaboration.DueItem;
import dev.plumbline.collaboration.DueKind;
import dev.plumbline.collaboration.Duty;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.evaluation.EvaluationDue;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.letter.LetterRegister;
import dev.plumbline.plan.letter.LetterSide;
import dev.plumbline.plan.letter.LetterSigned;
import dev.plumbline.plan.letter.ResponsibilityLetter;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.ReportDue;
import dev.plumbline.status.ReportOccurrence;
import dev.plumbline.text.Localized;
import dev.plumbline.text.Message;
import dev.plumbline.text.MessagePattern;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Letters to sign, requests of other units to answer, evaluations and reports that are owed. */
final class OwedDecisions {

    private static final MessagePattern SIGN = new MessagePattern(
            "“{owner}”的目标责任书（{plan}）待{side}签字",
            "The responsibility letter of [{owner}] for [{plan}] waits for the signature of the {side}");
    private static final MessagePattern ANSWER = new MessagePattern(
            "“{by}”请求协作“{matter}”，待“{unit}”明确职责、期限和接口人",
            "[{by}] asks for help with [{matter}]; [{unit}] has yet to name duty, deadline and interface person");
    private static final MessagePattern TO_DO = new MessagePattern("待办：{what}“{title}”", "To do: {what}, [{title}]");
    private static final MessagePattern EVALUATE = new MessagePattern(
            "计划“{plan}”（{period}）已结束，待提交评估报告", "Plan [{plan}] ({period}) is over and waits for its evaluation");
    private static final MessagePattern REPORT =
            new MessagePattern("{kind}“{title}”逾期未报{count}次", "Overdue: {kind} [{title}], {count} {count|time|times}");

    // that a plan's table is missing puts its goals at no risk
    private static final Reference NOTHING = Reference.of("report", "any");

    private final PlanStatus status;
    private final Awaited awaited;

    OwedDecisions(PlanStatus status, Awaited awaited) {
        this.status = status;
        this.awaited = awaited;
    }

    void addTo(List<Decision> found) {
        addLetters(found);
        status.collaborations().requests().stream()
                .filter(request -> request.state() != CollaborationState.CLOSED)
                .forEach(request -> addAnswers(request, found));
        status.collaborations().toDo().forEach(item -> found.add(toDo(item)));
        EvaluationDue.of(status).forEach(due -> found.add(evaluation(due)));
        status.reportsDue().missing().forEach(due -> found.add(report(due)));
    }

    private void addLetters(List<Decision> found) {
        Set<LetterSigned> counting = new HashSet<>(status.facts(LetterSigned.class));
        Map<PlanId, List<Entry<LetterSigned>>> signatures =
                status.book().execution().entries(LetterSigned.class).stream()
                        .filter(entry -> counting.contains(entry.fact()))
                        .collect(Collectors.groupingBy(entry -> entry.fact().plan()));
        for (Plan plan : status.plans()) {
            PlanHistory history = status.book()
                    .history(plan.id())
                    .at(status.asOf(), status.book().zone());
            if (isBinding(history) && !awaited.isDoubtful(plan.id())) {
                LetterRegister register = new LetterRegister(
                        history,
                        status.book().organisation(),
                        signatures.getOrDefault(plan.id(), List.of()),
                        status.book().zone());
                register.unsigned()
                        .forEach(letter -> letter.missing()
                                .forEach(side -> found.add(letter(plan, history, letter.letter(), side))));
            }
        }
    }

    private String name(PartyId party) {
        return status.book().organisation().name(party);
    }

    private static boolean isBinding(PlanHistory history) {
        return switch (history.state()) {
            case PUBLISHED, IN_EXECUTION -> history.current().isPresent();
            default -> false;
        };
    }

    private Decision letter(Plan plan, PlanHistory history, ResponsibilityLetter letter, LetterSide side) {
        List<PartyId> who = side == LetterSide.OWNER
                ? List.of(letter.owner())
                : letter.superior().stream().toList();
        return new Decision(
                DecisionKind.LETTER,
                history.reference(),
                name(letter.owner()),
                new Message(SIGN, Map.of("owner", name(letter.owner()), "plan", Awaited.title(plan), "side", side)),
                who,
                history.current().map(version -> version.published().recordedAt()),
                Optional.empty(),
                letter.items().stream()
                        .map(item ->
                                awaited.stake(Reference.of("goal", item.goal().value()), Optional.empty()))
                        .min(Stake::compareTo)
                        .orElse(Stake.NONE));
    }

    /** Of each helping unit that has not said who does what by when. */
    private void addAnswers(CollaborationProgress progress, List<Decision> found) {
        Optional<Instant> due =
                progress.dues(DueKind.KICK_OFF).stream().map(DueItem::due).findFirst();
        for (OrgUnitId unit : progress.request().helpingUnits()) {
            boolean isAnswered = progress.duties().stream()
                    .filter(Duty::isComplete)
                    .anyMatch(duty -> duty.unit().equals(unit));
            if (!isAnswered) {
                found.add(request(
                        Reference.of("collaboration", progress.request().id().value()),
                        progress.request().matter(),
                        new Message(
                                ANSWER,
                                Map.of(
                                        "by",
                                                progress.request()
                                                        .requestingUnit()
                                                        .label(),
                                        "matter", progress.request().matter(),
                                        "unit", unit.label())),
                        List.of(unit),
                        Optional.of(
                                progress.request().when().instant(status.book().zone())),
                        due));
            }
        }
    }

    private Decision toDo(DueItem item) {
        return request(
                item.about(),
                item.title(),
                new Message(TO_DO, Map.of("what", item.kind(), "title", item.title())),
                actors(item),
                Optional.empty(),
                Optional.of(item.due()));
    }

    private Decision request(
            Reference about,
            String subject,
            Localized sentence,
            List<PartyId> who,
            Optional<Instant> since,
            Optional<Instant> due) {
        return new Decision(DecisionKind.REQUEST, about, subject, sentence, who, since, due, awaited.stake(about, due));
    }

    /** Who has to do it, as {@link DueKind} says. */
    private List<PartyId> actors(DueItem item) {
        String id = item.about().id();
        return switch (item.kind()) {
            case KICK_OFF, REMINDER -> awaited.unitsFor(ProcessRole.OPERATIONS_MANAGEMENT);
            case NOTICE, MINUTES -> organisers(MeetingId.of(id));
            case BRIEF ->
                status.collaborations().request(CollaborationId.of(id)).stream()
                        .map(each -> (PartyId) each.request().requestingUnit())
                        .toList();
            case RESOLUTION ->
                status.collaborations().resolution(ResolutionId.of(id)).stream()
                        .flatMap(each -> each.resolution().owner().stream())
                        .toList();
        };
    }

    private List<PartyId> organisers(MeetingId id) {
        Optional<Meeting> meeting = status.collaborations().meeting(id).map(each -> each.meeting());
        List<PartyId> organisers = meeting.flatMap(Meeting::organiser).stream().toList();
        return organisers.isEmpty() && meeting.flatMap(Meeting::request).isPresent()
                ? awaited.unitsFor(ProcessRole.OPERATIONS_MANAGEMENT)
                : organisers;
    }

    private Decision evaluation(EvaluationDue due) {
        Reference about = Reference.of("plan", due.plan().id().value());
        Optional<Instant> limit = Optional.of(awaited.endOf(due.due()));
        return new Decision(
                DecisionKind.EVALUATION,
                about,
                Awaited.title(due.plan()),
                new Message(
                        EVALUATE,
                        Map.of(
                                "plan", Awaited.title(due.plan()),
                                "period", due.plan().period())),
                awaited.unitsFor(ProcessRole.OPERATIONS_MANAGEMENT),
                Optional.of(awaited.endOf(due.plan().period().end())),
                limit,
                awaited.stake(about, limit));
    }

    private Decision report(ReportDue owed) {
        Optional<Instant> due =
                owed.missing().stream().map(ReportOccurrence::due).min(Instant::compareTo);
        return new Decision(
                DecisionKind.REPORT,
                owed.about(),
                owed.title(),
                new Message(
                        REPORT,
                        Map.of(
                                "kind", owed.kind(),
                                "title", awaited.name(owed),
                                "count", owed.missing().size())),
                owed.owner().stream().toList(),
                Optional.empty(),
                due,
                awaited.stake(owed.report().isPresent() ? NOTHING : owed.about(), due));
    }
}
