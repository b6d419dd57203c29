package dev.plumbline.io.json;

import dev.plumbline.audit.Digest;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.letter.LetterSide;
import dev.plumbline.plan.letter.LetterSigned;
import dev.plumbline.time.Moment;

/** A signature under a responsibility letter as it is written. */
record LetterSignedDocument(
        @Required PlanId plan,
        @Required Integer version,
        @Required PartyId owner,
        @Required LetterSide side,
        @Required Digest content,
        @Required Moment when) {

    static LetterSignedDocument from(LetterSigned signed) {
        return new LetterSignedDocument(
                signed.plan(), signed.version(), signed.owner(), signed.side(), signed.content(), signed.when());
    }

    LetterSigned toSigned() {
        return new LetterSigned(plan, version, owner, side, content, when);
    }
}
