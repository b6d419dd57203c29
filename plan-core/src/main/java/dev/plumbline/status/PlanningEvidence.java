package dev.plumbline.status;

import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the book says about a step of planning.
 *
 * @param isKept whether the book keeps such things at all, so that their absence means something
 * @param done the day on which the step was done
 * @param lack what is still missing, where a part was done
 */
record PlanningEvidence(boolean isKept, Optional<LocalDate> done, Optional<Localized> lack) {

    static PlanningEvidence of(boolean isKept, Optional<LocalDate> done) {
        return new PlanningEvidence(isKept || done.isPresent(), done, Optional.empty());
    }

    /** Done when both are; what the second lacks is told once the first is done. */
    PlanningEvidence and(PlanningEvidence other, Localized missing) {
        if (!other.isKept || done.isEmpty()) {
            return this;
        }
        return other.done
                .map(day -> of(isKept, done.map(first -> first.isAfter(day) ? first : day)))
                .orElseGet(() -> new PlanningEvidence(isKept, Optional.empty(), Optional.of(missing)));
    }
}
