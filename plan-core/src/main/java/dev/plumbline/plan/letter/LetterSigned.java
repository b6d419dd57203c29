package dev.plumbline.plan.letter;

import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Fact;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.time.Moment;

/**
 * Somebody signed a responsibility letter (签署); who did is in the stamp (PLAN-6). Immutable and thread-safe.
 *
 * @param plan the plan
 * @param version the version the letter was drawn from
 * @param owner whose letter it is
 * @param side as what it was signed
 * @param content the digest of what was signed; a letter whose content has changed since is not signed
 * @param when when it was signed
 */
public record LetterSigned(PlanId plan, int version, PartyId owner, LetterSide side, Digest content, Moment when)
        implements Fact {}
