package dev.plumbline.io.digest;

import dev.plumbline.fact.Reference;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Two statuses of a book and what of each is in the scope. */
final class ComparedStatuses {

    private final PlanStatus before;
    private final PlanStatus after;
    private final Reach reachBefore;
    private final Reach reach;
    private final Awaited awaited;

    ComparedStatuses(PlanStatus before, Reach reachBefore, PlanStatus after, Reach reach, Awaited awaited) {
        this.before = before;
        this.after = after;
        this.reachBefore = reachBefore;
        this.reach = reach;
        this.awaited = awaited;
    }

    PlanStatus before() {
        return before;
    }

    PlanStatus after() {
        return after;
    }

    ZoneId zone() {
        return after.book().zone();
    }

    /** What a plan is called. */
    String title(PlanId plan) {
        return awaited.title(plan);
    }

    Reach reach() {
        return reach;
    }

    /** Whether something is in the scope as it is now, or as it was where it is no more. */
    <T> boolean holds(Optional<T> was, Optional<T> is, BiPredicate<Reach, T> asked) {
        return is.map(each -> asked.test(reach, each))
                .orElseGet(
                        () -> was.filter(each -> asked.test(reachBefore, each)).isPresent());
    }

    Changed changed(ChangeKind kind, Reference about, Localized sentence) {
        return new Changed(kind, about, sentence, awaited.stakes().at(about));
    }
}
