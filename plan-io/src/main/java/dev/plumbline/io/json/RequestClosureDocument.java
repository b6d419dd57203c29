package dev.plumbline.io.json;

import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.RequestClosure;
import dev.plumbline.time.Moment;

/** That a request is closed, as it is written. */
record RequestClosureDocument(
        @Required CollaborationId request, @Required Moment when) {

    static RequestClosureDocument from(RequestClosure closure) {
        return new RequestClosureDocument(closure.request(), closure.when());
    }

    RequestClosure toClosure() {
        return new RequestClosure(request, when);
    }
}
