package dev.plumbline.plan.lifecycle;

import dev.plumbline.approval.step.StepTrail;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.CanonicalPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lives of plans as a file would hold them, for tests that begin with a plan in force. */
public final class Stored {

    private Stored() {}

    /** A plan that was published, and superseded by each of the further contents in turn, by requests A1, A2 and so on. */
    public static PlanHistory history(Stamp stamp, Plan... contents) {
        return history(Collections.nCopies(contents.length, stamp), contents);
    }

    /** The same with the stamp of each publication. */
    public static PlanHistory history(List<Stamp> stamps, Plan... contents) {
        Stamp stamp = stamps.get(0);
        PlanId id = contents[0].id();
        AuditTrail trail = AuditTrail.empty();
        List<PlanVersion> versions = new ArrayList<>();
        trail = trail.append(step(id, "submit", PlanState.SUBMITTED, stamp, contents[0]));
        trail = trail.append(step(id, "take-up", PlanState.IN_REVIEW, stamp, contents[0]));
        trail = trail.append(
                step(id, "approve", PlanState.APPROVED, Stamp.of("chief", stamp.recordedAt()), contents[0]));
        for (int number = 1; number <= contents.length; number++) {
            Plan content = contents[number - 1];
            Optional<Reference> because =
                    number == 1 ? Optional.empty() : Optional.of(Reference.of("adjustment", "A" + (number - 1)));
            Stamp published = stamps.get(number - 1);
            versions.add(new PlanVersion(content, number, published, because));
            AuditStep step = step(id, number == 1 ? "publish" : "supersede", PlanState.PUBLISHED, published, content);
            trail = trail.append(
                    because.map(why -> step.toBuilder().why(why.toString()).build())
                            .orElse(step));
        }
        return PlanHistory.restored(Restoring.STORED, id, versions, trail, Optional.empty());
    }

    /** A book in which one plan is in force. */
    public static PlanBook book(Stamp stamp, Plan... contents) {
        return book(PlanBook.of(contents[contents.length - 1]), stamp, contents);
    }

    /** A book with one of its plans in force. */
    public static PlanBook book(PlanBook book, Stamp stamp, Plan... contents) {
        return PlanBook.restored(Restoring.STORED, book, List.of(history(stamp, contents)), List.of());
    }

    private static AuditStep step(PlanId id, String action, PlanState state, Stamp stamp, Plan content) {
        return AuditStep.builder()
                .subject(Reference.of("plan", id.value()))
                .action(action)
                .by(stamp.by())
                .at(stamp.recordedAt())
                .content(CanonicalPlan.digest(content))
                .details(Map.of(StepTrail.STATE, state.id()))
                .build();
    }
}
