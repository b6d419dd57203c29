package dev.plumbline.io.digest;

import dev.plumbline.attention.Stakes;
import dev.plumbline.fact.Reference;
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
    private final Stakes stakes;

    ComparedStatuses(PlanStatus before, PlanStatus after, Scope scope) {
        this.before = before;
        this.after = after;
        this.reachBefore = scope.in(before);
        this.reach = scope.in(after);
        this.stakes = Stakes.of(after);
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
        return new Changed(kind, about, sentence, stakes.at(about));
    }
}
