package dev.plumbline.audit;

import java.util.Optional;

/**
 * What could be read of a chain that was written down. Immutable and thread-safe.
 *
 * @param trail the entries before the first that does not fit
 * @param broken the first that does not
 */
public record TrailReading(AuditTrail trail, Optional<TrailBreak> broken) {}
