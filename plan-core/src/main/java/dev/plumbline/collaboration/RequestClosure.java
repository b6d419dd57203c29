package dev.plumbline.collaboration;

import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import java.util.Optional;

/**
 * A collaboration request is closed (COL-3).
 *
 * <p>It counts only if every resolution of the collaboration is done by then, and its kick-off was held and written up or is
 * waived with a reason. Immutable and thread-safe.
 *
 * @param request the request
 * @param when when it was closed
 * @param kickOffWaived why there was no need of a kick-off (免开启动会的理由), not blank
 */
public record RequestClosure(CollaborationId request, Moment when, Optional<String> kickOffWaived)
        implements CollaborationFact {

    public RequestClosure {
        if (kickOffWaived.isPresent() && Told.text(kickOffWaived).isEmpty()) {
            throw new IllegalArgumentException("Request [" + request
                    + "] is closed without a kick-off and without a reason. Say why there was no need of one.");
        }
    }

    /** The closure of a request after its kick-off. */
    public RequestClosure(CollaborationId request, Moment when) {
        this(request, when, Optional.empty());
    }

    /** The same of a request that needed no kick-off, for a reason. */
    public RequestClosure withoutKickOff(String reason) {
        return new RequestClosure(request, when, Optional.of(reason));
    }
}
