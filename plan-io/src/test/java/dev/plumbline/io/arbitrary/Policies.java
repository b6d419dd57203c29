package dev.plumbline.io.arbitrary;

import static dev.plumbline.io.arbitrary.Texts.maybe;

import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.rollup.MissingMeasurement;
import dev.plumbline.goal.rollup.RollupPolicy;
import dev.plumbline.policy.LightThresholds;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.policy.RuleSelection;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Policies. */
public final class Policies {

    private Policies() {}

    public static Arbitrary<PlanPolicy> policies() {
        return Builders.withBuilder(PlanPolicy::builder)
                .use(Values.doubles())
                .in(PlanPolicy.Builder::deviationLimit)
                .use(Values.doubles())
                .in(PlanPolicy.Builder::achievableFactor)
                .use(rollups())
                .in(PlanPolicy.Builder::rollup)
                .use(lights())
                .in(PlanPolicy.Builder::lights)
                .use(rules())
                .in(PlanPolicy.Builder::rules)
                .build(PlanPolicy.Builder::build);
    }

    public static Arbitrary<RollupPolicy> rollups() {
        return Combinators.combine(Arbitraries.of(MissingMeasurement.class), maybe(Values.positiveDecimals()))
                .as((missing, cap) ->
                        RollupPolicy.builder().missing(missing).cap(cap).build());
    }

    public static Arbitrary<LightThresholds> lights() {
        return Builders.withBuilder(LightThresholds::builder)
                .use(Values.doubles())
                .in(LightThresholds.Builder::onTrack)
                .use(Values.doubles())
                .in(LightThresholds.Builder::watch)
                .use(Values.doubles())
                .in(LightThresholds.Builder::warning)
                .use(Arbitraries.integers())
                .in(LightThresholds.Builder::lagDays)
                .use(Values.doubles())
                .in(LightThresholds.Builder::pointsBehind)
                .use(Values.doubles())
                .in(LightThresholds.Builder::nearAlert)
                .build(LightThresholds.Builder::build);
    }

    public static Arbitrary<RuleSelection> rules() {
        return Combinators.combine(
                        Texts.any().set().ofMaxSize(3),
                        Arbitraries.maps(Texts.any(), Arbitraries.of(Severity.class))
                                .ofMaxSize(3),
                        waivers().list().ofMaxSize(2),
                        Arbitraries.maps(Texts.any(), Texts.any()).ofMaxSize(3))
                .as((off, severities, waivers, parameters) -> RuleSelection.builder()
                        .off(off)
                        .severities(severities)
                        .waivers(waivers)
                        .parameters(parameters)
                        .build());
    }

    public static Arbitrary<RuleSelection.Waiver> waivers() {
        return Combinators.combine(Texts.any(), Texts.any(), Texts.words(), Values.dates())
                .as(RuleSelection.Waiver::new);
    }
}
