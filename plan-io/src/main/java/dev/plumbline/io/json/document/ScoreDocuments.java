package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.FlagCodec;
import dev.plumbline.io.json.codec.ListCodec;
import dev.plumbline.io.json.codec.NotNegative;
import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.policy.ScoreBand;
import dev.plumbline.policy.ScoreGrade;
import dev.plumbline.policy.ScorePolicy;
import java.util.Optional;

/** How owners and units are scored. */
public final class ScoreDocuments {

    /** What a score is called, as it is written. */
    public static final ObjectCodec<ScoreGrade> GRADE = grade();

    /** The scores of one grade as they are written. */
    public static final ObjectCodec<ScoreBand> BAND = band();

    /** How scores are made, as it is written. */
    public static final ObjectCodec<ScorePolicy> SCORE_POLICY = scorePolicy();

    private ScoreDocuments() {}

    private static ObjectCodec<ScoreGrade> grade() {
        Shape<ScoreGrade> shape = Shape.of(ScoreGrade.class);
        var chinese = shape.required("chinese", TextCodec.TEXT, ScoreGrade::chinese);
        var english = shape.required("english", TextCodec.TEXT, ScoreGrade::english);
        return shape.element(read -> new ScoreGrade(read.get(chinese), read.get(english)));
    }

    private static ObjectCodec<ScoreBand> band() {
        Shape<ScoreBand> shape = Shape.of(ScoreBand.class);
        var from = shape.required("from", NotNegative.DOUBLE, ScoreBand::from);
        var grade = shape.required("grade", GRADE, ScoreBand::grade);
        return shape.element(read -> new ScoreBand(read.get(from), read.get(grade)));
    }

    /** That there is no cap has a member of its own, since a missing cap is the usual one. */
    private static ObjectCodec<ScorePolicy> scorePolicy() {
        Shape<ScorePolicy> shape = Shape.of(ScorePolicy.class).differingFrom(ScorePolicy.standard());
        var cap = shape.nullable(
                "cap", NumberCodec.DECIMAL, policy -> policy.cap().orElse(null));
        var uncapped = shape.flag("uncapped", policy -> policy.cap().isEmpty());
        var missing = shape.nullable("missing", Words.MISSING_MEASUREMENT, ScorePolicy::missing);
        var toDate = shape.nullable("toDate", FlagCodec.FLAG, ScorePolicy::toDate);
        var bands = shape.nullable("bands", new ListCodec<>(BAND), ScorePolicy::bands);
        var lowest = shape.nullable("lowest", GRADE, ScorePolicy::lowest);
        return shape.element(read -> {
            ScorePolicy.Builder policy = ScorePolicy.builder();
            if (read.get(uncapped)) {
                policy.cap(Optional.empty());
            }
            read.given(cap, given -> {
                if (read.get(uncapped)) {
                    throw new IllegalArgumentException("Scores have a cap or are uncapped. Leave out one of them.");
                }
                policy.cap(Optional.of(given));
            });
            read.given(missing, policy::missing);
            read.given(toDate, policy::toDate);
            read.given(bands, policy::bands);
            read.given(lowest, policy::lowest);
            return policy.build();
        });
    }
}
