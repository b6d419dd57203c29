package dev.plumbline.issue;

import java.time.Instant;

/**
 * How grave an issue is from an instant on (ISS-2). Immutable and thread-safe.
 *
 * @param severity the severity
 * @param since from when on it holds
 */
public record SeveritySince(IssueSeverity severity, Instant since) {}
