package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;
import static java.util.Optional.ofNullable;

import dev.plumbline.goal.rollup.DayBasis;
import dev.plumbline.goal.rollup.MissingMeasurement;
import dev.plumbline.goal.rollup.RollupPolicy;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The choices of rollups as they are written. */
record RollupPolicyDocument(
        @Nullable MissingMeasurement missing,
        @Nullable BigDecimal cap,
        @Nullable DayBasis days) {

    static RollupPolicyDocument from(RollupPolicy policy) {
        return new RollupPolicyDocument(policy.missing(), policy.cap().orElse(null), policy.days());
    }

    RollupPolicy toPolicy() {
        RollupPolicy.Builder policy = RollupPolicy.builder().cap(ofNullable(cap));
        given(missing, policy::missing);
        given(days, policy::days);
        return policy.build();
    }
}
