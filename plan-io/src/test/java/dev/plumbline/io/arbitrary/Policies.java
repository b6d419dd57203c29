package dev.plumbline.io.arbitrary;

import static dev.plumbline.io.arbitrary.Texts.maybe;

import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.VagueWords;
import dev.plumbline.goal.rollup.MissingMeasurement;
import dev.plumbline.goal.rollup.RollupPolicy;
import dev.plumbline.policy.LightThresholds;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.policy.RuleSelection;
import dev.plumbline.policy.ScoreBand;
import dev.plumbline.policy.ScorePolicy;
import dev.plumbline.task.raci.RaciPolicy;
import dev.plumbline.task.schedule.DelayPolicy;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Policies. */
public final class Policies {

    private Policies() {}

    public static Arbitrary<PlanPolicy> policies() {
        return Builders.withBuilder(PlanPolicy::builder)
                .use(Values.thresholds())
                .in(PlanPolicy.Builder::deviationLimit)
                .use(Values.thresholds())
                .in(PlanPolicy.Builder::achievableFactor)
                .use(vagueWords())
                .in(PlanPolicy.Builder::vagueWords)
                .use(rollups())
                .in(PlanPolicy.Builder::rollup)
                .use(lights())
                .in(PlanPolicy.Builder::lights)
                .use(matrices())
                .in(PlanPolicy.Builder::raci)
                .use(TimePolicies.issues())
                .in(PlanPolicy.Builder::issues)
                .use(TimePolicies.sla())
                .in(PlanPolicy.Builder::sla)
                .use(TimePolicies.collaboration())
                .in(PlanPolicy.Builder::collaboration)
                .use(TimePolicies.monitoring())
                .in(PlanPolicy.Builder::monitoring)
                .use(Arbitraries.of(DelayPolicy.class))
                .in(PlanPolicy.Builder::delay)
                .use(ApprovalPolicies.policies())
                .in(PlanPolicy.Builder::approval)
                .use(TimePolicies.timetables())
                .in(PlanPolicy.Builder::timetable)
                .use(scores())
                .in(PlanPolicy.Builder::scores)
                .use(Arbitraries.integers().between(0, 400))
                .in(PlanPolicy.Builder::evaluationDays)
                .use(rules())
                .in(PlanPolicy.Builder::rules)
                .build(PlanPolicy.Builder::build);
    }

    public static Arbitrary<VagueWords> vagueWords() {
        return Texts.words()
                .set()
                .ofMaxSize(4)
                .map(more -> VagueWords.standard().withThings(more).withEmptyVerbs(more));
    }

    public static Arbitrary<ScorePolicy> scores() {
        return Builders.withBuilder(ScorePolicy::builder)
                .use(maybe(Values.positiveDecimals()))
                .in(ScorePolicy.Builder::cap)
                .use(Arbitraries.of(MissingMeasurement.class))
                .in(ScorePolicy.Builder::missing)
                .use(Arbitraries.of(true, false))
                .in(ScorePolicy.Builder::toDate)
                .use(bands())
                .in(ScorePolicy.Builder::bands)
                .build(ScorePolicy.Builder::build);
    }

    /** Fewer bands than the usual ones, or more, each with a bound and names of its own. */
    private static Arbitrary<List<ScoreBand>> bands() {
        return Arbitraries.integers()
                .between(0, 400)
                .set()
                .ofMaxSize(4)
                .map(bounds -> bounds.stream()
                        .sorted(Comparator.reverseOrder())
                        .map(bound -> ScoreBand.of(bound / 100.0, bound + "档", "grade " + bound))
                        .toList());
    }

    public static Arbitrary<RaciPolicy> matrices() {
        return Builders.withBuilder(RaciPolicy::builder)
                .use(allowed())
                .in(RaciPolicy.Builder::responsible)
                .use(allowed())
                .in(RaciPolicy.Builder::approver)
                .use(allowed())
                .in(RaciPolicy.Builder::consulted)
                .use(allowed())
                .in(RaciPolicy.Builder::informed)
                .use(Arbitraries.of(true, false))
                .in(RaciPolicy.Builder::sharedCellAllowed)
                .use(Arbitraries.of(0.0, 0.1, 0.3, 1.0))
                .in(RaciPolicy.Builder::shareLimit)
                .use(Arbitraries.integers().between(1, Integer.MAX_VALUE))
                .in(RaciPolicy.Builder::capacity)
                .build(RaciPolicy.Builder::build);
    }

    private static Arbitrary<RaciPolicy.Allowed> allowed() {
        return Combinators.combine(Arbitraries.integers().between(0, 3), Arbitraries.of(0, 1, Integer.MAX_VALUE - 3))
                .as((least, more) -> new RaciPolicy.Allowed(least, least + more));
    }

    public static Arbitrary<RollupPolicy> rollups() {
        return Combinators.combine(Arbitraries.of(MissingMeasurement.class), maybe(Values.positiveDecimals()))
                .as((missing, cap) ->
                        RollupPolicy.builder().missing(missing).cap(cap).build());
    }

    public static Arbitrary<LightThresholds> lights() {
        return Builders.withBuilder(LightThresholds::builder)
                .use(Values.thresholds())
                .in(LightThresholds.Builder::onTrack)
                .use(Values.thresholds())
                .in(LightThresholds.Builder::watch)
                .use(Values.thresholds())
                .in(LightThresholds.Builder::warning)
                .use(Arbitraries.integers().greaterOrEqual(0))
                .in(LightThresholds.Builder::lagDays)
                .use(Values.thresholds())
                .in(LightThresholds.Builder::pointsBehind)
                .use(Values.thresholds())
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
