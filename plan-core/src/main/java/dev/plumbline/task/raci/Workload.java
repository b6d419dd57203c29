package dev.plumbline.task.raci;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.Task;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingCalendar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the tasks ask of each party in each period, against what it can do (工作量, TASK-7).
 *
 * <p>A task counts for those responsible for it, in every period that its planned days touch; one without dates counts in
 * none. Its effort is spread evenly over its working days and shared evenly among those responsible. Capacity is the
 * party's heads × the working days of the period. Effort and capacity are person-days. Immutable and thread-safe.
 */
public final class Workload {

    /** A party has more to do than it can. */
    public static final FindingCode OVER_CAPACITY = FindingCode.of(
                    "workload-over-capacity",
                    Severity.WARNING,
                    "{party}在{period}的工作量为{effort}人天，超过可用的{capacity}人天",
                    "{party} has {effort} person-days of work in {period}, more than {capacity}")
            .advising("调整时间、分担任务或增加人手", "Move dates, share the work out or add people");

    private final List<Load> loads;

    private Workload(List<Load> loads) {
        this.loads = List.copyOf(loads);
    }

    /**
     * The load of one party in one period.
     *
     * @param party who
     * @param period when
     * @param tasks how many tasks it is responsible for in the period
     * @param effort the person-days that fall into the period
     * @param capacity the person-days there are
     */
    public record Load(PartyId party, Period period, int tasks, double effort, double capacity) {

        /** Whether more is asked than can be done; a millionth is not more. */
        public boolean isOverCapacity() {
            return effort > capacity * (1 + 1e-6);
        }
    }

    /**
     * The loads of all parties that are responsible for something, in the order of the matrix, then of the periods.
     *
     * @param heads how many people a party is: 1 for a person, the number of its people for a unit
     */
    public static Workload of(
            RaciMatrix matrix,
            Collection<Task> tasks,
            Collection<Period> periods,
            WorkingCalendar calendar,
            Function<PartyId, Integer> heads) {
        Map<PartyId, List<Task>> owned = new LinkedHashMap<>();
        tasks.forEach(task -> matrix.owners(task.id())
                .forEach(owner ->
                        owned.computeIfAbsent(owner, any -> new ArrayList<>()).add(task)));
        List<Load> loads = new ArrayList<>();
        for (PartyId party : matrix.parties()) {
            List<Task> own = owned.getOrDefault(party, List.of());
            for (Period period : own.isEmpty() ? List.<Period>of() : periods) {
                double capacity = heads.apply(party) * (double) workingDays(calendar, period.range());
                loads.add(load(party, period, own, matrix, calendar, capacity));
            }
        }
        return new Workload(loads);
    }

    private static Load load(
            PartyId party,
            Period period,
            List<Task> own,
            RaciMatrix matrix,
            WorkingCalendar calendar,
            double capacity) {
        int count = 0;
        double effort = 0;
        for (Task task : own) {
            DateRange inside = task.planned()
                    .flatMap(planned -> planned.intersection(period.range()))
                    .orElse(null);
            if (inside != null) {
                count++;
                effort += effort(task, inside, calendar)
                        / matrix.owners(task.id()).size();
            }
        }
        return new Load(party, period, count, effort, capacity);
    }

    /** The part of a task's effort that falls on some of its days; evenly over all its days if it has no working day. */
    private static double effort(Task task, DateRange inside, WorkingCalendar calendar) {
        DateRange planned = task.planned().orElse(inside);
        long days = workingDays(calendar, planned);
        double share =
                days > 0 ? (double) workingDays(calendar, inside) / days : (double) inside.days() / planned.days();
        return task.effort().map(BigDecimal::doubleValue).orElse(0.0) * share;
    }

    private static long workingDays(WorkingCalendar calendar, DateRange range) {
        return calendar.workingDays(range).value();
    }

    public List<Load> loads() {
        return loads;
    }

    /** A finding for each party and period that asks more than can be done. */
    public List<Finding> findings() {
        return loads.stream()
                .filter(Load::isOverCapacity)
                .map(load -> Finding.builder(OVER_CAPACITY)
                        .location(Location.ofPath("party/" + load.party()))
                        .putFigure("party", load.party().label())
                        .putFigure("period", load.period())
                        .putFigure("effort", Math.round(load.effort() * 10) / 10.0)
                        .putFigure("capacity", load.capacity())
                        .build())
                .toList();
    }
}
