package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanVersion;
import org.jspecify.annotations.Nullable;

/** A published version of a plan as it is written. */
record PlanVersionDocument(
        @Required Plan plan,
        @Required Integer number,
        @Required Stamp published,
        @Nullable Reference because) {

    static PlanVersionDocument from(PlanVersion version) {
        return new PlanVersionDocument(
                version.plan(),
                version.number(),
                version.published(),
                version.because().orElse(null));
    }

    PlanVersion toVersion() {
        return new PlanVersion(plan, number, published, ofNullable(because));
    }
}
