package dev.plumbline.collaboration;

import dev.plumbline.time.Moment;

/**
 * How a collaboration goes, told to operations management every week (协作进展简报, COL-3). Immutable and thread-safe.
 *
 * @param request the request
 * @param when when it was handed in
 * @param text how it goes
 */
public record WeeklyBrief(CollaborationId request, Moment when, String text) implements CollaborationFact {}
