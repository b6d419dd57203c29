package dev.plumbline.io.arbitrary;

import dev.plumbline.collaboration.CollaborationPolicy;
import dev.plumbline.goal.Frequency;
import dev.plumbline.issue.Denials;
import dev.plumbline.issue.GradingRule;
import dev.plumbline.issue.GradingRules;
import dev.plumbline.issue.ImpactArea;
import dev.plumbline.issue.IssuePolicy;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.sla.Escalation;
import dev.plumbline.issue.sla.EscalationRole;
import dev.plumbline.issue.sla.SlaPolicy;
import dev.plumbline.issue.sla.SlaTarget;
import dev.plumbline.monitoring.MonitoringPolicy;
import dev.plumbline.monitoring.ReportKind;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.PlanningRule;
import dev.plumbline.plan.PlanningStep;
import dev.plumbline.plan.PlanningTimetable;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.DayShift;
import dev.plumbline.time.Deadline;
import dev.plumbline.time.DueTime;
import dev.plumbline.time.Period;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Policies about issues, their clocks, and collaborations. */
public final class TimePolicies {

    private TimePolicies() {}

    public static Arbitrary<Deadline> deadlines() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100_000),
                        Arbitraries.of(Deadline.Unit.class),
                        Arbitraries.of(DueTime.class))
                .as(Deadline::new);
    }

    public static Arbitrary<Cadence> cadences() {
        return Arbitraries.of(
                Cadence.daily(),
                Cadence.weekly(DayOfWeek.FRIDAY),
                Cadence.weekly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY).at(LocalTime.of(14, 0)),
                Cadence.monthly(25),
                Cadence.monthly(2, DayOfWeek.TUESDAY));
    }

    public static Arbitrary<MonitoringPolicy> monitoring() {
        Arbitrary<ReportKind> reports = Combinators.combine(
                        Texts.words().filter(word -> word.indexOf('/') < 0),
                        Texts.words(),
                        Arbitraries.of(Period.Kind.class).set(),
                        cadences(),
                        Arbitraries.of(ProcessRole.class).optional(),
                        Arbitraries.of(true, false))
                .as(ReportKind::new);
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(Frequency.class), cadences())
                                .ofMaxSize(3),
                        reports.list().uniqueElements(ReportKind::id).ofMaxSize(3))
                .as(MonitoringPolicy::new);
    }

    public static Arbitrary<IssuePolicy> issues() {
        return Combinators.combine(gradings(), deadlines())
                .as((grading, observation) -> IssuePolicy.builder()
                        .grading(grading)
                        .observation(observation)
                        .build());
    }

    private static Arbitrary<GradingRules> gradings() {
        Arbitrary<GradingRule> rules = Combinators.combine(
                        Arbitraries.of(IssueSeverity.class),
                        Arbitraries.of(ImpactArea.class).set(),
                        Plans.few(Texts.words()))
                .as(GradingRule::new);
        Arbitrary<List<String>> words = Plans.few(Texts.words());
        Arbitrary<Denials> denials =
                Combinators.combine(words, words, words, words).as(Denials::new);
        return Combinators.combine(Plans.few(rules), Arbitraries.of(IssueSeverity.class), denials)
                .as(GradingRules::new);
    }

    public static Arbitrary<SlaPolicy> sla() {
        return targets().map(targets -> SlaPolicy.builder().targets(targets).build());
    }

    private static Arbitrary<List<SlaTarget>> targets() {
        return Combinators.combine(
                        target("one"), target("two"), Arbitraries.integers().between(0, 2))
                .as((one, two, count) -> List.of(one, two).subList(0, count));
    }

    private static Arbitrary<SlaTarget> target(String id) {
        return Builders.withBuilder(() -> SlaTarget.builder().id(id))
                .use(Texts.any())
                .in(SlaTarget.Builder::chinese)
                .use(Texts.any())
                .in(SlaTarget.Builder::english)
                .use(states().filter(states -> !states.isEmpty()))
                .in((target, value) -> target.startsOn(value).runsIn(value))
                .use(states())
                .in((target, value) -> target.addAllRunsIn(value))
                .use(states())
                .in((target, value) -> target.cancelledBy(value))
                .use(Arbitraries.of(EscalationRole.class))
                .in((target, value) -> target.actor(value))
                .use(Arbitraries.of(true, false))
                .in((target, value) -> target.isFromOccurrence(value))
                .use(Arbitraries.of(true, false))
                .in((target, value) -> target.isPausable(value))
                .use(Arbitraries.maps(Arbitraries.of(IssueSeverity.class), deadlines()))
                .in((target, value) -> target.deadlines(value))
                .use(escalations())
                .in((target, value) -> target.escalations(value))
                .build(SlaTarget.Builder::build);
    }

    public static Arbitrary<PlanningTimetable> timetables() {
        Arbitrary<PlanningRule> rules = Combinators.combine(
                        Arbitraries.of(PlanningStep.class),
                        Arbitraries.of(Period.Kind.class),
                        Arbitraries.integers().between(-3, 12),
                        Arbitraries.integers().between(0, 31),
                        Arbitraries.integers().between(0, 31))
                .as((step, kind, month, one, other) ->
                        new PlanningRule(step, kind, month, Math.max(1, Math.min(one, other)), Math.max(one, other)));
        return Combinators.combine(
                        rules.list().uniqueElements(PlanningRule::step).ofMaxSize(3), Arbitraries.of(DayShift.class))
                .as(PlanningTimetable::new);
    }

    private static Arbitrary<Set<IssueState>> states() {
        return Arbitraries.of(IssueState.class).set().ofMaxSize(4);
    }

    private static Arbitrary<List<Escalation>> escalations() {
        Arbitrary<Escalation> escalations = Combinators.combine(
                        Arbitraries.integers().between(1, 1000),
                        Plans.few(Arbitraries.of(EscalationRole.class)),
                        Plans.few(Values.parties()))
                .as(Escalation::new);
        return escalations.list().uniqueElements(Escalation::percent).ofMaxSize(2);
    }

    public static Arbitrary<CollaborationPolicy> collaboration() {
        return Combinators.combine(deadlines(), deadlines(), deadlines(), cadences(), deadlines())
                .as((kickOff, notice, minutes, briefs, again) -> CollaborationPolicy.builder()
                        .kickOffWithin(kickOff)
                        .noticeAhead(notice)
                        .minutesWithin(minutes)
                        .briefs(briefs)
                        .remindAgainAfter(again)
                        .build());
    }
}
