package dev.plumbline.io.arbitrary;

import static dev.plumbline.io.arbitrary.Texts.maybe;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Grade;
import dev.plumbline.goal.GradeScale;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.Priority;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.InitiativeKind;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Plans and what they hold. */
public final class Plans {

    private Plans() {}

    public static Arbitrary<Plan> plans() {
        return Builders.withBuilder(Plan::builder)
                .use(Values.ids(PlanId::new))
                .in(Plan.Builder::id)
                .use(maybe(Texts.any()))
                .in((plan, value) -> plan.title(value))
                .use(Values.periods())
                .in(Plan.Builder::period)
                .use(maybe(Values.ids(CalendarId::new)))
                .in((plan, value) -> plan.calendar(value))
                .use(few(Texts.any()))
                .in((plan, value) -> plan.scope(value))
                .use(maybe(Values.ids(PlanId::new)))
                .in((plan, value) -> plan.parent(value))
                .use(maybe(Texts.any()))
                .in((plan, value) -> plan.overview(value))
                .use(few(Texts.any()))
                .in((plan, value) -> plan.basis(value))
                .use(few(Texts.any()))
                .in((plan, value) -> plan.keyPoints(value))
                .use(maybe(Texts.any()))
                .in((plan, value) -> plan.noteOnChangedGoals(value))
                .use(few(goals()))
                .in((plan, value) -> plan.goals(value))
                .use(few(initiatives()))
                .in((plan, value) -> plan.initiatives(value))
                .use(few(Tasks.tasks()))
                .in((plan, value) -> plan.tasks(value))
                .use(few(milestones()))
                .in((plan, value) -> plan.milestones(value))
                .use(matrices())
                .in((plan, value) -> plan.raci(value))
                .use(few(needs()))
                .in((plan, value) -> plan.needs(value))
                .use(few(Tasks.jointWorks()))
                .in((plan, value) -> plan.jointWorks(value))
                .use(few(Tasks.routines()))
                .in((plan, value) -> plan.routines(value))
                .use(few(supplies()))
                .in((plan, value) -> plan.supplies(value))
                .use(few(risks()))
                .in((plan, value) -> plan.risks(value))
                .build(Plan.Builder::build);
    }

    static <T> Arbitrary<List<T>> few(Arbitrary<T> each) {
        return each.list().ofMaxSize(2);
    }

    public static Arbitrary<Goal> goals() {
        return Builders.withBuilder(Goal::builder)
                .use(Values.ids(GoalId::new))
                .in(Goal.Builder::id)
                .use(Texts.words())
                .in(Goal.Builder::name)
                .use(Arbitraries.of(GoalLevel.class))
                .in(Goal.Builder::level)
                .use(maybe(Values.parties()))
                .in((goal, value) -> goal.owner(value))
                .use(indicators())
                .in(Goal.Builder::indicator)
                .use(maybe(Values.ids(GoalId::new)))
                .in((goal, value) -> goal.parent(value))
                .use(few(Values.ids(GoalId::new)))
                .in((goal, value) -> goal.supports(value))
                .use(maybe(Values.positiveDecimals()))
                .in((goal, value) -> goal.weight(value))
                .use(maybe(Values.dates()))
                .in((goal, value) -> goal.deadline(value))
                .use(maybe(Texts.any()))
                .in((goal, value) -> goal.dimension(value))
                .use(Arbitraries.of(Priority.class))
                .in(Goal.Builder::priority)
                .use(Arbitraries.of(RollupMethod.class))
                .in(Goal.Builder::rollup)
                .use(Arbitraries.of(true, false))
                .in(Goal.Builder::cancelled)
                .use(maybe(Texts.any()))
                .in((goal, value) -> goal.note(value))
                .use(Texts.attributes())
                .in((goal, value) -> goal.attributes(value))
                .build(Goal.Builder::build);
    }

    public static Arbitrary<Indicator> indicators() {
        return Arbitraries.oneOf(Arbitraries.just(Indicator.unstated()), stated(), graded());
    }

    private static Arbitrary<Indicator> stated() {
        return Builders.withBuilder(Indicator::builder)
                .use(Values.ids(IndicatorId::new))
                .in(Indicator.Builder::id)
                .use(maybe(Texts.any()))
                .in((indicator, value) -> indicator.name(value))
                .use(Arbitraries.of(Direction.class))
                .in(Indicator.Builder::direction)
                .use(maybe(targets()))
                .in((indicator, value) -> indicator.target(value))
                .use(few(phases()))
                .in((indicator, value) -> indicator.phases(value))
                .use(Arbitraries.of(Phasing.class))
                .in(Indicator.Builder::phasing)
                .use(maybe(Values.quantities()))
                .in((indicator, value) -> indicator.baseline(value))
                .use(maybe(Values.quantities()))
                .in((indicator, value) -> indicator.alertValue(value))
                .use(maybe(Values.quantities().map(Quantity::abs)))
                .in((indicator, value) -> indicator.tolerance(value))
                .use(maybe(Values.quantities()))
                .in((indicator, value) -> indicator.fullScore(value))
                .use(Arbitraries.of(true, false))
                .in(Indicator.Builder::key)
                .use(Arbitraries.of(Accumulation.class))
                .in(Indicator.Builder::accumulation)
                .use(Arbitraries.of(AttainmentMethod.class))
                .in(Indicator.Builder::method)
                .use(Arbitraries.of(Frequency.class))
                .in(Indicator.Builder::frequency)
                .build(Indicator.Builder::build);
    }

    private static Arbitrary<Indicator> graded() {
        return scales().map(
                        scale -> Indicator.grade(scale, scale.grades().get(0).name()));
    }

    public static Arbitrary<GradeScale> scales() {
        return Combinators.combine(
                        Texts.words().list().uniqueElements().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(0, 3))
                .as((names, scale) -> new GradeScale(IntStream.range(0, names.size())
                        .mapToObj(i -> new Grade(
                                names.get(i), BigDecimal.valueOf(90L - 10 * i).setScale(scale)))
                        .toList()));
    }

    /** Targets other than grades, which need a scale. */
    public static Arbitrary<Target> targets() {
        Arbitrary<Target> ranges = Combinators.combine(
                        Arbitraries.longs().between(-1000, 1000),
                        Arbitraries.longs().between(0, 1000),
                        Values.units())
                .as((low, width, unit) -> Target.within(Quantity.of(low, unit), Quantity.of(low + width, unit)));
        Arbitrary<Target> periodic = Combinators.combine(
                        Values.quantities(), Arbitraries.integers().between(1, 5), Arbitraries.of(Period.Kind.class))
                .as(Target.PerPeriod::new);
        return Arbitraries.oneOf(
                Values.quantities().map(Target::of), ranges, periodic, Arbitraries.just(Target.done()));
    }

    public static Arbitrary<TargetPhase> phases() {
        return Combinators.combine(Values.periods(), Values.quantities()).as(TargetPhase::new);
    }

    public static Arbitrary<Initiative> initiatives() {
        return Builders.withBuilder(Initiative::builder)
                .use(Values.ids(InitiativeId::new))
                .in(Initiative.Builder::id)
                .use(Texts.any())
                .in(Initiative.Builder::what)
                .use(maybe(Texts.any()))
                .in((initiative, value) -> initiative.how(value))
                .use(maybe(Arbitraries.of(InitiativeKind.class)))
                .in((initiative, value) -> initiative.kind(value))
                .use(maybe(Values.ids(GoalId::new)))
                .in((initiative, value) -> initiative.goal(value))
                .build(Initiative.Builder::build);
    }

    public static Arbitrary<Milestone> milestones() {
        return Combinators.combine(Texts.any(), Values.dates(), maybe(Values.ids(TaskId::new)))
                .as(Milestone::new);
    }

    public static Arbitrary<RaciMatrix> matrices() {
        Arbitrary<Tuple.Tuple3<TaskId, PartyId, RaciRole>> letters = Combinators.combine(
                        Values.ids(TaskId::new), Values.parties(), Arbitraries.of(RaciRole.class))
                .as(Tuple::of);
        return letters.list().ofMaxSize(8).map(list -> {
            RaciMatrix.Builder matrix = RaciMatrix.builder();
            list.forEach(letter -> matrix.add(letter.get1(), letter.get2(), letter.get3()));
            return matrix.build();
        });
    }

    public static Arbitrary<ResourceNeed> needs() {
        return Builders.withBuilder(ResourceNeed::builder)
                .use(Arbitraries.of(ResourceKind.class))
                .in(ResourceNeed.Builder::kind)
                .use(Texts.words())
                .in(ResourceNeed.Builder::description)
                .use(Values.ids(ResourceId::new))
                .in(ResourceNeed.Builder::resource)
                .use(maybe(Texts.any()))
                .in((need, value) -> need.skill(value))
                .use(maybe(Texts.any()))
                .in((need, value) -> need.account(value))
                .use(maybe(Values.ranges()))
                .in((need, value) -> need.span(value))
                .use(maybe(Values.quantities().map(Quantity::abs)))
                .in((need, value) -> need.quantity(value))
                .use(maybe(Values.parties()))
                .in((need, value) -> need.provider(value))
                .use(maybe(Values.dates()))
                .in((need, value) -> need.due(value))
                .use(maybe(Values.references()))
                .in((need, value) -> need.about(value))
                .use(Texts.attributes())
                .in((need, value) -> need.attributes(value))
                .build(ResourceNeed.Builder::build);
    }

    public static Arbitrary<ResourceSupply> supplies() {
        return Combinators.combine(Values.ids(ResourceId::new), Values.ranges(), Values.quantities())
                .as((resource, span, amount) -> new ResourceSupply(resource, span, amount.abs()));
    }

    public static Arbitrary<Risk> risks() {
        return Builders.withBuilder(Risk::builder)
                .use(Values.ids(RiskId::new))
                .in(Risk.Builder::id)
                .use(Texts.any())
                .in(Risk.Builder::description)
                .use(maybe(Values.references()))
                .in((risk, value) -> risk.about(value))
                .use(maybe(Arbitraries.of(RiskLevel.class)))
                .in((risk, value) -> risk.level(value))
                .use(maybe(Values.parties()))
                .in((risk, value) -> risk.owner(value))
                .use(maybe(Values.decimals()))
                .in((risk, value) -> risk.threshold(value))
                .use(maybe(Texts.any()))
                .in((risk, value) -> risk.contingency(value))
                .use(few(Texts.any()))
                .in((risk, value) -> risk.measures(value))
                .use(Texts.attributes())
                .in((risk, value) -> risk.attributes(value))
                .build(Risk.Builder::build);
    }
}
