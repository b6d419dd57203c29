package dev.plumbline.collaboration;

import dev.plumbline.time.Moment;

/**
 * A collaboration request is closed (COL-3).
 *
 * <p>It counts only if every resolution of the collaboration is done by then. Immutable and thread-safe.
 *
 * @param request the request
 * @param when when it was closed
 */
public record RequestClosure(CollaborationId request, Moment when) implements CollaborationFact {}
