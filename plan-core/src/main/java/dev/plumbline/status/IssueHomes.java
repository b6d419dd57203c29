package dev.plumbline.status;

import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * To which plan issues fall: that of the shortest period in which they occurred, the first of several such; the book's first
 * plan where there is none.
 */
final class IssueHomes {

    private final List<Plan> plans;
    private final Map<LocalDate, Optional<PlanId>> byDay = new HashMap<>();

    private IssueHomes(List<Plan> plans) {
        this.plans = plans;
    }

    /** The issues of each plan, in the order in which they occurred. */
    static Map<PlanId, List<IssueStatus>> of(StatusCore core) {
        IssueHomes homes = new IssueHomes(core.book.plans());
        return core.issues.all().stream()
                .filter(issue -> homes.home(issue, core).isPresent())
                .collect(Collectors.groupingBy(
                        issue -> homes.home(issue, core).orElseThrow(), Collectors.toUnmodifiableList()));
    }

    private Optional<PlanId> home(IssueStatus issue, StatusCore core) {
        return byDay.computeIfAbsent(issue.issue().when().date(core.book.zone()), this::home);
    }

    private Optional<PlanId> home(LocalDate day) {
        return plans.stream()
                .filter(plan -> plan.period().contains(day))
                .min(Comparator.comparing(plan -> plan.period().range().days()))
                .or(() -> plans.stream().findFirst())
                .map(Plan::id);
    }
}
