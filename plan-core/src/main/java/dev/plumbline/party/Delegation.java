package dev.plumbline.party;

import dev.plumbline.time.DateRange;

/**
 * Somebody stands in for another while that one is away (代理, WF-4b). Immutable and thread-safe.
 *
 * @param principal who is away: a person or a position
 * @param substitute who stands in, with the same duties
 * @param days for how long, both ends included
 */
public record Delegation(PartyId principal, PartyId substitute, DateRange days) {}
