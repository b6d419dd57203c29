package dev.plumbline.status;

import dev.plumbline.approval.step.StepTrail;
import dev.plumbline.book.PlanBook;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.time.AsOf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan as it counts in a status: the version in force at the moment, as known then (GOAL-10). Before the first it counts as
 * it was published first, or as it stands: what a draft held earlier is not kept. Immutable and thread-safe.
 *
 * @param plan its content
 * @param version the version whose content that is; empty of a draft and of what is supposed and was never published
 * @param basis why this one
 */
public record PlanInForce(Plan plan, Optional<PlanVersion> version, VersionBasis basis) {

    /** The plans of a book as they count at a moment, in its order; none that was drafted after what it knows. */
    static List<PlanInForce> of(PlanBook book, AsOf asOf) {
        return book.plans().stream()
                .filter(plan -> isKnown(book, plan, asOf))
                .map(plan -> of(book, plan, asOf))
                .toList();
    }

    /** A plan whose drafting nobody recorded has been there ever since. */
    private static boolean isKnown(PlanBook book, Plan plan, AsOf asOf) {
        return book.isSupposed(plan.id())
                || book.history(plan.id()).trail().steps().stream()
                        .findFirst()
                        .filter(step -> step.action().equals(StepTrail.DRAFTED) && !asOf.knows(step.at()))
                        .isEmpty();
    }

    private static PlanInForce of(PlanBook book, Plan plan, AsOf asOf) {
        if (book.isSupposed(plan.id())) {
            return new PlanInForce(plan, versionLike(book, plan), VersionBasis.SUPPOSED);
        }
        PlanHistory history = book.history(plan.id());
        Optional<PlanVersion> inForce = history.inForce(asOf, book.zone());
        if (inForce.isPresent()) {
            return new PlanInForce(inForce.get().plan(), inForce, sound(book, plan, VersionBasis.IN_FORCE));
        }
        Optional<PlanVersion> first = history.version(1);
        Optional<PlanVersion> known =
                first.filter(version -> asOf.knows(version.published().recordedAt()));
        return new PlanInForce(
                first.map(PlanVersion::plan).orElse(plan),
                known,
                sound(book, plan, known.isPresent() ? VersionBasis.NOT_YET : VersionBasis.UNPUBLISHED));
    }

    /** Of what does not fit its record nobody knows whether it was decided; its figures say so. */
    private static VersionBasis sound(PlanBook book, Plan plan, VersionBasis basis) {
        return book.integrity(plan.id()).isEmpty() ? basis : VersionBasis.BROKEN;
    }

    /** The version whose content is supposed, the last of several. */
    private static Optional<PlanVersion> versionLike(PlanBook book, Plan plan) {
        return book.history(plan.id()).versions().stream()
                .filter(version -> version.plan().equals(plan))
                .reduce((earlier, later) -> later);
    }

    /** A book that holds the plans as they count, and no others. */
    static PlanBook seen(PlanBook book, List<PlanInForce> plans) {
        Map<PlanId, Plan> counting = new HashMap<>();
        plans.forEach(each -> counting.putIfAbsent(each.plan().id(), each.plan()));
        List<Plan> others = book.plans().stream()
                .map(plan -> counting.getOrDefault(plan.id(), plan))
                .filter(plan -> !book.plan(plan.id()).equals(Optional.of(plan)))
                .toList();
        List<PlanId> unknown = book.plans().stream()
                .map(Plan::id)
                .filter(id -> !counting.containsKey(id))
                .toList();
        PlanBook seen = others.isEmpty() ? book : book.supposing(others);
        return unknown.isEmpty() ? seen : seen.supposingWithout(unknown);
    }

    /** The number of the version; 0 where it is none. */
    public int number() {
        return version.map(PlanVersion::number).orElse(0);
    }
}
