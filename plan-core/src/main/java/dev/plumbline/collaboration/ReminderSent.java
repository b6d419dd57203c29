package dev.plumbline.collaboration;

import dev.plumbline.time.Moment;

/**
 * A reminder letter about an overdue resolution was sent (催办函, COL-3). Immutable and thread-safe.
 *
 * @param resolution the resolution
 * @param when when it was sent
 */
public record ReminderSent(ResolutionId resolution, Moment when) implements CollaborationFact {}
