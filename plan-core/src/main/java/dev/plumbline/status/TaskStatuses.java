package dev.plumbline.status;

import dev.plumbline.book.BookCalendars;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.ResourceLedger;
import dev.plumbline.task.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where tasks stand. Immutable. */
final class TaskStatuses {

    private final ById<TaskId, TaskStatus> all;
    private final SilentPlans silent;
    private final Set<Reference> lacking;
    private final Set<TaskId> touched;

    private TaskStatuses(
            ById<TaskId, TaskStatus> all, SilentPlans silent, Set<Reference> lacking, Set<TaskId> touched) {
        this.all = all;
        this.silent = silent;
        this.lacking = lacking;
        this.touched = touched;
    }

    static TaskStatuses of(PlanBook book, FactView facts, BookCalendars calendars, ResourceLedger ledger) {
        SilentPlans silent = SilentPlans.of(book.plans(), facts);
        Set<Reference> lacking = lacking(book, facts, ledger);
        TaskReading reading = new TaskReading(book, facts, calendars, silent, lacking);
        List<TaskStatus> all = new ArrayList<>();
        for (Plan plan : book.plans()) {
            plan.tasks().forEach(task -> all.add(reading.status(plan, task)));
        }
        return new TaskStatuses(ById.of(all, status -> status.task().id()), silent, lacking, Set.of());
    }

    /** What needs are about that are not in place. */
    private static Set<Reference> lacking(PlanBook book, FactView facts, ResourceLedger ledger) {
        NeedsInPlace inPlace = new NeedsInPlace(book, ledger, facts.date());
        Set<Reference> lacking = new HashSet<>();
        for (Plan plan : book.plans()) {
            inPlace.lacking(plan, plan.needs()).forEach(need -> need.about().ifPresent(lacking::add));
        }
        return lacking;
    }

    /** The same after other facts count; what they do not touch is taken over. */
    TaskStatuses after(
            PlanBook book,
            FactView facts,
            BookCalendars calendars,
            ResourceLedger ledger,
            PlanIndex index,
            FactChange change) {
        SilentPlans heard = silent.after(book.plans(), facts, change);
        Set<Reference> lack = change.isOf(LedgerEntry.class) ? lacking(book, facts, ledger) : lacking;
        Set<TaskId> ids = new LinkedHashSet<>(change.tasks());
        change.measured().forEach(indicator -> ids.addAll(index.measuredBy(indicator)));
        otherwiseLacking(lack).forEach(about -> ids.add(new TaskId(about.id())));
        book.plans().stream()
                .filter(plan -> heard.contains(plan.id()) != silent.contains(plan.id()))
                .forEach(plan -> plan.tasks().forEach(task -> ids.add(task.id())));
        TaskReading reading = new TaskReading(book, facts, calendars, heard, lack);
        Map<TaskId, TaskStatus> others = new HashMap<>();
        ids.forEach(id ->
                index.task(id).ifPresent(place -> others.put(id, reading.status(place.plan(), place.task()))));
        return new TaskStatuses(all.with(others), heard, lack, others.keySet());
    }

    /** The tasks for which something is lacking now and was not, or not any more. */
    private List<Reference> otherwiseLacking(Set<Reference> now) {
        if (now == lacking) {
            return List.of();
        }
        return Stream.concat(
                        now.stream().filter(each -> !lacking.contains(each)),
                        lacking.stream().filter(each -> !now.contains(each)))
                .filter(each -> each.kind().equals("task") && !each.id().isBlank())
                .toList();
    }

    /** All tasks, in the order of the plans. */
    ById<TaskId, TaskStatus> all() {
        return all;
    }

    /** The tasks that were looked at anew; none where all were. */
    Set<TaskId> touched() {
        return touched;
    }
}
