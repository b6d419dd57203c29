package dev.plumbline.io.json.document;

import dev.plumbline.fact.Correctable;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Fact;
import dev.plumbline.io.json.codec.FramedCodec;
import dev.plumbline.io.json.codec.Kinds;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;

/** Corrections, which hold the fact that they put right. */
final class CorrectionFacts {

    private CorrectionFacts() {}

    /** A correction of one of some kinds of facts. */
    static ObjectCodec<Correction> correction(Kinds<Fact> kinds) {
        FramedCodec<Correctable> framed = new FramedCodec<>(kinds.only(Correctable.class));
        Shape<Correction> shape = Shape.of(Correction.class);
        var corrected = shape.required("corrected", framed, Correction::corrected);
        var replacement = shape.optional("replacement", framed, Correction::replacement);
        var reason = shape.required("reason", TextCodec.TEXT, Correction::reason);
        return shape.element(read -> new Correction(read.get(corrected), read.find(replacement), read.get(reason)));
    }
}
