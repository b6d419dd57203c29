package dev.plumbline.status;

import dev.plumbline.audit.AuditEntry;
import dev.plumbline.book.PlanBook;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** When the plans of a period were drafted, reviewed, filed and published, by the steps on their record. */
final class PlanSteps {

    /** What comes in which order; who has taken a later step has taken the earlier ones. */
    private static final List<PlanEvent> ORDER = List.of(
            PlanEvent.SUBMIT,
            PlanEvent.TAKE_UP,
            PlanEvent.REVIEW,
            PlanEvent.APPROVE,
            PlanEvent.FILE,
            PlanEvent.PUBLISH,
            PlanEvent.ISSUE,
            PlanEvent.BRIEF,
            PlanEvent.START,
            PlanEvent.CLOSE,
            PlanEvent.ARCHIVE);

    private final PlanBook book;
    private final AsOf asOf;
    private final Map<Period, List<Plan>> plans;
    private final Set<Period.Kind> kept;

    PlanSteps(PlanBook book, AsOf asOf) {
        this.book = book;
        this.asOf = asOf;
        this.plans = book.plans().stream().collect(Collectors.groupingBy(Plan::period));
        boolean steps = book.histories().stream()
                .flatMap(life -> life.trail().steps().stream())
                .anyMatch(step -> asOf.knows(step.at()));
        this.kept = EnumSet.noneOf(Period.Kind.class);
        if (steps) {
            plans.keySet().forEach(period -> kept.add(period.kind()));
        }
    }

    /** When the last plan of a period had taken a step, or one behind it; open while one has not, or there is none. */
    PlanningEvidence evidence(Period period, PlanEvent event) {
        Collection<Plan> all = plans.getOrDefault(period, List.of());
        Optional<LocalDate> last = Optional.empty();
        for (Plan plan : all) {
            Optional<LocalDate> day = day(book.history(plan.id()), event);
            if (day.isEmpty()) {
                return PlanningEvidence.of(kept.contains(period.kind()), Optional.empty());
            }
            last = last.filter(known -> !known.isBefore(day.get())).or(() -> day);
        }
        return PlanningEvidence.of(kept.contains(period.kind()), last);
    }

    private Optional<LocalDate> day(PlanHistory life, PlanEvent event) {
        Set<String> reached = ORDER.subList(ORDER.indexOf(event), ORDER.size()).stream()
                .map(PlanEvent::id)
                .collect(Collectors.toSet());
        Instant until = asOf.instant(book.zone());
        return life.trail().entries().stream()
                .map(AuditEntry::step)
                .filter(step -> reached.contains(step.action()))
                .filter(step -> asOf.knows(step.at()) && !step.at().isAfter(until))
                .findFirst()
                .map(step -> step.at().atZone(book.zone()).toLocalDate());
    }
}
