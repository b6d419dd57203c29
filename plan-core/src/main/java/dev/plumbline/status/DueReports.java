package dev.plumbline.status;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Reference;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.monitoring.ReportKind;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.TaskFact;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which reports the units at work on a plan owe, by the policy (MON-3). Confined to one thread. */
final class DueReports {

    private final DueReckoning reckoning;
    private final Set<ReportFiled> answering = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<PartyId, List<PartyId>> headed = new HashMap<>();
    private final Map<PlanId, List<Entry<ReportFiled>>> filed;

    DueReports(DueReckoning reckoning) {
        this.reckoning = reckoning;
        reckoning
                .book
                .organisation()
                .units()
                .forEach(unit -> unit.head()
                        .ifPresent(head -> headed.computeIfAbsent(head, any -> new ArrayList<>(1))
                                .add(unit.id())));
        this.filed = reckoning.entries(ReportFiled.class).stream()
                .collect(Collectors.groupingBy(entry -> entry.fact().plan()));
    }

    List<ReportDue> of(Plan plan, DateRange span) {
        List<ReportKind> kinds = reckoning.book.policy().monitoring().reports().stream()
                .filter(kind -> kind.plans().contains(plan.period().kind()))
                .toList();
        boolean unasked = reckoning.book.isUnasked(ReportsDue.REPORT_MISSING, "plan/" + plan.id());
        List<ReportDue> dues = new ArrayList<>();
        if (!kinds.isEmpty() && !unasked) {
            Map<PartyId, List<TaskStatus>> byUnit = byUnit(plan);
            Map<PartyId, List<Entry<ReportFiled>>> byOwner = filed(plan, byUnit.keySet());
            kinds.forEach(kind -> byUnit.forEach(
                    (unit, tasks) -> due(plan, kind, unit, tasks, span, byOwner.getOrDefault(unit, List.of()))
                            .ifPresent(dues::add)));
        }
        return dues;
    }

    /** The tasks that each unit answers for; whoever belongs to no unit answers alone. */
    private Map<PartyId, List<TaskStatus>> byUnit(Plan plan) {
        Map<PartyId, List<TaskStatus>> byUnit = new LinkedHashMap<>();
        for (TaskStatus task : reckoning.status.tasks(plan.id())) {
            if (task.state() != TaskState.CANCELLED && !task.owners().isEmpty()) {
                PartyId owner = task.owners().get(0);
                Optional<OrgUnitId> unit = reckoning.book.organisation().unitOf(owner);
                byUnit.computeIfAbsent(unit.<PartyId>map(each -> each).orElse(owner), any -> new ArrayList<>())
                        .add(task);
            }
        }
        return byUnit;
    }

    private Optional<ReportDue> due(
            Plan plan,
            ReportKind kind,
            PartyId unit,
            List<TaskStatus> tasks,
            DateRange span,
            List<Entry<ReportFiled>> own) {
        List<DueSlot> slots = reckoning.slots(kind.cadence(), reckoning.calendar(plan, Optional.of(unit)), span);
        SlotTally tally = new SlotTally(slots);
        for (TaskStatus task : tasks) {
            tally.ask(begin(task, plan), end(task, plan), kind.fromProgress() ? told(task) : Map.of());
        }
        Map<DueSlot, Instant> handedIn = handedIn(own, kind, slots);
        List<ReportOccurrence> occurrences = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Optional<Instant> given = Optional.ofNullable(handedIn.get(slots.get(i)));
            if (tally.isAsked(i)) {
                Optional<Instant> told = kind.fromProgress() ? tally.told(i) : Optional.empty();
                occurrences.add(ReportOccurrence.of(slots.get(i), earlier(given, told), reckoning.now));
            }
        }
        answered(own, kind, occurrences);
        return occurrences.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportDue(
                        ReportDue.Kind.REPORT,
                        kind.name(),
                        plan.id(),
                        Reference.of("plan", plan.id().value()),
                        Optional.of(kind.id()),
                        Optional.of(unit),
                        kind.recipient(),
                        false,
                        occurrences));
    }

    private void answered(List<Entry<ReportFiled>> own, ReportKind kind, List<ReportOccurrence> occurrences) {
        Set<Period> owed = new HashSet<>();
        occurrences.forEach(each -> owed.add(each.period()));
        own.stream()
                .map(Entry::fact)
                .filter(filed -> filed.report().equals(kind.id()) && owed.contains(filed.period()))
                .forEach(answering::add);
    }

    /** Whether a report that was handed in is one that somebody owed; known once all plans are reckoned. */
    boolean answers(ReportFiled filed) {
        return answering.contains(filed);
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && other.isPresent() && other.get().isBefore(one.get()) ? other : one.or(() -> other);
    }

    private static LocalDate begin(TaskStatus task, Plan plan) {
        return task.task().start().orElse(plan.period().start());
    }

    /** A task that is not over goes on being reported past its planned finish. */
    private static LocalDate end(TaskStatus task, Plan plan) {
        return task.progress().finishedOn().orElse(plan.period().end());
    }

    /** When progress was first told, by the day it holds for. */
    private Map<LocalDate, Instant> told(TaskStatus task) {
        Map<LocalDate, Instant> told = new HashMap<>();
        boolean byRecord = !reckoning.book.isUnasked(ReportsDue.REPORT_MISSING + ":late", task.path());
        for (Entry<TaskFact> each : reckoning.recorded(task.task().id())) {
            if (each.fact() instanceof ProgressReport) {
                Instant at = byRecord ? reckoning.handedIn(each) : reckoning.holds(each.fact());
                told.merge(reckoning.date(each.fact()), at, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return told;
    }

    /** What was filed for a plan, by who owes it: each report is held against those alone for whom its author may act. */
    private Map<PartyId, List<Entry<ReportFiled>>> filed(Plan plan, Set<PartyId> owners) {
        List<PartyId> bodies = owners.stream().filter(BodyId.class::isInstance).toList();
        Map<PartyId, List<PartyId>> known = new HashMap<>();
        Map<PartyId, List<Entry<ReportFiled>>> byOwner = new HashMap<>();
        for (Entry<ReportFiled> each : filed.getOrDefault(plan.id(), List.of())) {
            PartyId by = each.fact().by();
            known.computeIfAbsent(by, any -> actingFor(by, owners, bodies))
                    .forEach(owner -> byOwner.computeIfAbsent(owner, any -> new ArrayList<>())
                            .add(each));
        }
        return byOwner;
    }

    private List<PartyId> actingFor(PartyId by, Set<PartyId> owners, List<PartyId> bodies) {
        Organisation organisation = reckoning.book.organisation();
        Set<PartyId> near = new LinkedHashSet<>(bodies);
        near.add(by);
        if (by instanceof PersonId id) {
            organisation.person(id).ifPresent(person -> near.addAll(person.positions()));
        }
        for (PartyId each : List.copyOf(near)) {
            near.addAll(headed.getOrDefault(each, List.of()));
        }
        organisation.unitOf(by).ifPresent(unit -> {
            near.add(unit);
            near.addAll(organisation.ancestors(unit));
        });
        return near.stream()
                .filter(each -> owners.contains(each) && organisation.actsFor(by, each))
                .toList();
    }

    /** What was filed, by the slot it answers: the k-th of its period. */
    private Map<DueSlot, Instant> handedIn(List<Entry<ReportFiled>> own, ReportKind kind, List<DueSlot> slots) {
        Map<Object, List<Instant>> byPeriod = new HashMap<>();
        for (Entry<ReportFiled> each : own) {
            if (each.fact().report().equals(kind.id())) {
                byPeriod.computeIfAbsent(each.fact().period(), any -> new ArrayList<>())
                        .add(reckoning.handedIn(each));
            }
        }
        byPeriod.values().forEach(instants -> instants.sort(null));
        Map<DueSlot, Instant> handedIn = new HashMap<>();
        for (DueSlot slot : slots) {
            List<Instant> instants = byPeriod.getOrDefault(slot.period(), List.of());
            if (instants.size() >= slot.number()) {
                handedIn.put(slot, instants.get(slot.number() - 1));
            }
        }
        return handedIn;
    }
}
