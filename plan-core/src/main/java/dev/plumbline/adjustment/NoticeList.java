package dev.plumbline.adjustment;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Difference;
import dev.plumbline.plan.change.PlanComparison;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.text.Localized;
import dev.plumbline.text.Message;
import dev.plumbline.text.MessagePattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whom to tell of a change of a plan, and why (通知名单): the owners of what changes, before and after; everybody with a
 * letter for its tasks and those who help; who provides a need; the units of all of these; the owners of goals above and
 * below; who asked for it; and the units that file plans (WF-2, WF-3).
 */
public final class NoticeList {

    private static final MessagePattern OWNS = new MessagePattern("{part}“{name}”的责任人", "owner of {part} [{name}]");
    private static final MessagePattern TAKES_PART = new MessagePattern("参与任务“{name}”", "takes part in task [{name}]");
    private static final MessagePattern PROVIDES = new MessagePattern("提供资源“{name}”", "provides [{name}]");
    private static final MessagePattern RELATED =
            new MessagePattern("其目标“{name}”与所调整的目标“{other}”上下衔接", "its goal [{name}] is next to [{other}]");
    private static final MessagePattern MEMBER = new MessagePattern("{name}所在部门", "the unit of {name}");
    private static final Localized ASKED = Localized.of("申请人", "asked for it");
    private static final Localized FILES = Localized.of("负责计划备案", "files plans");
    private static final Localized NAMED = Localized.of("申请中列明受影响", "named in the request as affected");

    private final Plan before;
    private final Plan after;
    private final Map<PartyId, Set<Localized>> reasons = new LinkedHashMap<>();

    private NoticeList(Plan before, Plan after) {
        this.before = before;
        this.after = after;
    }

    /** Whom to tell that the first plan became the second by a request. */
    public static List<Notice> of(Plan before, Plan after, AdjustmentDraft request, Organisation organisation) {
        NoticeList list = new NoticeList(before, after);
        PlanComparison.of(before, after).differences().forEach(list::touch);
        list.add(request.requested().by(), ASKED);
        request.effects().forEach(effect -> list.add(effect.unit(), NAMED));
        list.units(organisation);
        organisation.unitsFor(ProcessRole.OPERATIONS_MANAGEMENT).forEach(unit -> list.add(unit, FILES));
        return list.notices();
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        reasons.forEach((party, why) -> notices.add(new Notice(party, List.copyOf(why))));
        return notices;
    }

    private void add(PartyId party, Localized why) {
        reasons.computeIfAbsent(party, any -> new LinkedHashSet<>()).add(why);
    }

    private void touch(Difference difference) {
        String id = difference.element().id();
        Stream<Plan> plans = Stream.of(before, after);
        switch (difference.element().kind()) {
            case "goal" -> plans.forEach(plan -> goals(plan, id));
            case "task" -> plans.forEach(plan -> tasks(plan, id));
            case "risk" ->
                plans.flatMap(plan -> plan.risks().stream())
                        .filter(risk -> risk.id().value().equals(id))
                        .forEach(this::risk);
            case "need" ->
                plans.flatMap(plan -> plan.needs().stream())
                        .filter(need -> need.description().equals(difference.name()))
                        .forEach(this::need);
            default -> {}
        }
    }

    private void goals(Plan plan, String id) {
        for (Goal goal : plan.goals()) {
            if (goal.id().value().equals(id)) {
                goal.owner().ifPresent(owner -> add(owner, owns("目标", "goal", goal.name())));
                related(plan, goal);
            }
        }
    }

    private void related(Plan plan, Goal goal) {
        for (Goal other : plan.goals()) {
            boolean next = goal.parent().filter(other.id()::equals).isPresent() || isParent(goal.id(), other);
            other.owner()
                    .filter(owner -> next)
                    .ifPresent(owner ->
                            add(owner, new Message(RELATED, Map.of("name", other.name(), "other", goal.name()))));
        }
        plan.tasks().stream()
                .filter(task -> task.goal().filter(goal.id()::equals).isPresent())
                .forEach(task -> parties(plan, task));
    }

    private static boolean isParent(GoalId id, Goal child) {
        return child.parent().filter(id::equals).isPresent();
    }

    private void tasks(Plan plan, String id) {
        plan.tasks().stream().filter(task -> task.id().value().equals(id)).forEach(task -> parties(plan, task));
        TaskId task = TaskId.of(id);
        plan.raci().of(task).keySet().forEach(party -> add(party, takesPart(name(plan, task))));
    }

    private static String name(Plan plan, TaskId id) {
        return plan.tasks().stream()
                .filter(task -> task.id().equals(id))
                .map(Task::name)
                .findFirst()
                .orElse(id.value());
    }

    private void parties(Plan plan, Task task) {
        plan.raci().of(task.id()).keySet().forEach(party -> add(party, takesPart(task.name())));
        task.collaborators().forEach(party -> add(party, takesPart(task.name())));
    }

    private void risk(Risk risk) {
        risk.owner().ifPresent(owner -> add(owner, owns("风险", "risk", risk.description())));
    }

    private void need(ResourceNeed need) {
        need.provider().ifPresent(party -> add(party, new Message(PROVIDES, Map.of("name", need.description()))));
    }

    private static Localized owns(String chinese, String english, String name) {
        return new Message(OWNS, Map.of("part", Localized.of(chinese, english), "name", name));
    }

    private static Localized takesPart(String name) {
        return new Message(TAKES_PART, Map.of("name", name));
    }

    private void units(Organisation organisation) {
        Function<PartyId, Localized> member = party -> new Message(MEMBER, Map.of("name", party.label()));
        for (PartyId party : List.copyOf(reasons.keySet())) {
            organisation
                    .unitOf(party)
                    .filter(unit -> !unit.equals(party))
                    .ifPresent((OrgUnitId unit) -> add(unit, member.apply(party)));
        }
    }
}
