package dev.plumbline.io.json.document;

import dev.plumbline.approval.Quorum;
import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Reference;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.quantity.Bound;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;

/** Other small values that travel as their text form. */
final class Texts {

    static final TextCodec<Bound> BOUND = TextCodec.of(Bound.class, Bound::parse);
    static final TextCodec<Digest> DIGEST = TextCodec.of(Digest.class, Digest::parse);
    static final TextCodec<Quantity> QUANTITY = TextCodec.single(Quantity.class, Quantity::parse);
    static final TextCodec<Quorum> QUORUM = TextCodec.of(Quorum.class, Quorum::parse);
    static final TextCodec<RaciLetters> RACI = TextCodec.of(RaciLetters.class, RaciLetters::parse);
    static final TextCodec<Reference> REFERENCE = TextCodec.of(Reference.class, Reference::parse);
    static final TextCodec<Unit> UNIT = TextCodec.of(Unit.class, Unit::of);

    private Texts() {}
}
