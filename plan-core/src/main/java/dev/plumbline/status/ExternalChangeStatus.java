package dev.plumbline.status;

import dev.plumbline.fact.Reference;
import dev.plumbline.monitoring.ExternalChange;
import java.util.List;

/**
 * A change outside, and who has answered it (MON-2). Immutable and thread-safe.
 *
 * @param change the change as it was reported last
 * @param answers the analyses and adjustment requests that name it, such as {@code adjustment/price-cut}
 * @param whom whom to tell of it, by what it may touch
 */
public record ExternalChangeStatus(ExternalChange change, List<Reference> answers, WhomToTell whom) {

    public ExternalChangeStatus {
        answers = List.copyOf(answers);
    }

    /** Whether nobody has answered it. */
    public boolean isOpen() {
        return answers.isEmpty();
    }

    /** Its path in findings. */
    public String path() {
        return change.reference().toString();
    }
}
