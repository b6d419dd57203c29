package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.RequestClosure;
import dev.plumbline.time.Moment;
import org.jspecify.annotations.Nullable;

/** That a request is closed, as it is written. */
record RequestClosureDocument(
        @Required CollaborationId request,
        @Required Moment when,
        @Nullable String kickOffWaived) {

    static RequestClosureDocument from(RequestClosure closure) {
        return new RequestClosureDocument(
                closure.request(), closure.when(), closure.kickOffWaived().orElse(null));
    }

    RequestClosure toClosure() {
        return new RequestClosure(request, when, ofNullable(kickOffWaived));
    }
}
