package dev.plumbline.io.arbitrary;

import static dev.plumbline.io.arbitrary.Texts.maybe;

import dev.plumbline.fact.Fact;
import dev.plumbline.issue.CauseAnalysis;
import dev.plumbline.issue.Fishbone;
import dev.plumbline.issue.FishboneCause;
import dev.plumbline.issue.FiveWhys;
import dev.plumbline.issue.HandlingMeasure;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.ImpactArea;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueAssignment;
import dev.plumbline.issue.IssueCategory;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueGrading;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssuePause;
import dev.plumbline.issue.IssueResume;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.IssueStep;
import dev.plumbline.issue.RootCause;
import dev.plumbline.issue.Verification;
import dev.plumbline.workflow.Event;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Issues and the facts about them. */
public final class IssueRecords {

    private IssueRecords() {}

    static Map<Class<? extends Fact>, Arbitrary<? extends Fact>> byKind() {
        Map<Class<? extends Fact>, Arbitrary<? extends Fact>> kinds = new LinkedHashMap<>();
        kinds.put(Issue.class, issues());
        kinds.put(IssueSnapshot.class, snapshots());
        kinds.put(IssueStep.class, steps());
        kinds.put(IssueGrading.class, gradings());
        kinds.put(IssueAssignment.class, assignments());
        kinds.put(IssuePause.class, pauses());
        kinds.put(IssueResume.class, resumes());
        kinds.put(HandlingPlan.class, handlingPlans());
        kinds.put(CauseAnalysis.class, analyses());
        return kinds;
    }

    private static Arbitrary<IssueId> ids() {
        return Values.ids(IssueId::new);
    }

    public static Arbitrary<Issue> issues() {
        return Builders.withBuilder(Issue::builder)
                .use(ids())
                .in(Issue.Builder::id)
                .use(Texts.any())
                .in(Issue.Builder::description)
                .use(Values.moments())
                .in(Issue.Builder::when)
                .use(maybe(Values.moments()))
                .in((issue, value) -> issue.reported(value))
                .use(maybe(Texts.any()))
                .in((issue, value) -> issue.scope(value))
                .use(Arbitraries.of(ImpactArea.class).set())
                .in((issue, value) -> issue.impacts(value))
                .use(maybe(Values.parties()))
                .in((issue, value) -> issue.reporter(value))
                .use(maybe(Values.parties()))
                .in((issue, value) -> issue.owner(value))
                .use(maybe(Texts.any()))
                .in((issue, value) -> issue.suggestion(value))
                .use(maybe(Arbitraries.of(IssueCategory.class)))
                .in((issue, value) -> issue.category(value))
                .use(maybe(Arbitraries.of(IssueSeverity.class)))
                .in((issue, value) -> issue.severity(value))
                .use(maybe(Texts.any()))
                .in((issue, value) -> issue.severityReason(value))
                .use(Plans.few(rootCauses()))
                .in((issue, value) -> issue.rootCauses(value))
                .use(maybe(Texts.any()))
                .in((issue, value) -> issue.containment(value))
                .use(maybe(Texts.any()))
                .in((issue, value) -> issue.prevention(value))
                .use(Plans.few(Values.references()))
                .in((issue, value) -> issue.about(value))
                .use(maybe(ids()))
                .in((issue, value) -> issue.recurrenceOf(value))
                .use(Texts.attributes())
                .in((issue, value) -> issue.attributes(value))
                .build(Issue.Builder::build);
    }

    public static Arbitrary<RootCause> rootCauses() {
        return Combinators.combine(Texts.words(), maybe(Texts.any())).as(RootCause::new);
    }

    public static Arbitrary<IssueSnapshot> snapshots() {
        return Combinators.combine(ids(), Values.moments(), Arbitraries.of(IssueState.class), maybe(Texts.any()))
                .as(IssueSnapshot::new);
    }

    /** Steps by standard events and by an application's own. */
    public static Arbitrary<IssueStep> steps() {
        return Combinators.combine(ids(), Values.moments(), events(), maybe(Texts.any()), maybe(verifications()))
                .as(IssueStep::new);
    }

    private static Arbitrary<Event<IssueEvent>> events() {
        Arbitrary<Event<IssueEvent>> own = Combinators.combine(Texts.words(), Texts.words())
                .as((chinese, english) -> Event.named("to-legal", chinese, english));
        return Arbitraries.oneOf(
                own, Arbitraries.of(IssueEvent.TAKE_IN, IssueEvent.START, IssueEvent.RESOLVE, IssueEvent.REOPEN));
    }

    public static Arbitrary<Verification> verifications() {
        return Combinators.combine(Texts.words(), maybe(Texts.any())).as(Verification::new);
    }

    public static Arbitrary<IssueGrading> gradings() {
        return Combinators.combine(ids(), Values.moments(), Arbitraries.of(IssueSeverity.class), maybe(Texts.any()))
                .as(IssueGrading::new);
    }

    public static Arbitrary<IssueAssignment> assignments() {
        return Combinators.combine(ids(), Values.moments(), Values.parties()).as(IssueAssignment::new);
    }

    public static Arbitrary<IssuePause> pauses() {
        return Combinators.combine(ids(), Values.moments(), Texts.words()).as(IssuePause::new);
    }

    public static Arbitrary<IssueResume> resumes() {
        return Combinators.combine(ids(), Values.moments()).as(IssueResume::new);
    }

    public static Arbitrary<HandlingPlan> handlingPlans() {
        Arbitrary<HandlingMeasure> measures = Combinators.combine(
                        Texts.words(), maybe(Values.parties()), maybe(Values.dates()))
                .as(HandlingMeasure::new);
        return Combinators.combine(ids(), Values.moments(), Plans.few(measures)).as(HandlingPlan::new);
    }

    public static Arbitrary<CauseAnalysis> analyses() {
        return Builders.withBuilder(CauseAnalysis::builder)
                .use(ids())
                .in(CauseAnalysis.Builder::issue)
                .use(Values.moments())
                .in(CauseAnalysis.Builder::when)
                .use(maybe(whys()))
                .in((fact, value) -> fact.fiveWhys(value))
                .use(maybe(fishbones()))
                .in((fact, value) -> fact.fishbone(value))
                .use(maybe(Texts.any()))
                .in((fact, value) -> fact.containment(value))
                .use(maybe(Texts.any()))
                .in((fact, value) -> fact.prevention(value))
                .build(CauseAnalysis.Builder::build);
    }

    private static Arbitrary<FiveWhys> whys() {
        return Combinators.combine(Texts.any(), Plans.few(Texts.any()), Plans.few(Texts.any()))
                .as(FiveWhys::new);
    }

    private static Arbitrary<Fishbone> fishbones() {
        Arbitrary<FishboneCause> causes = Combinators.combine(Texts.any(), Texts.any(), maybe(Texts.any()))
                .as(FishboneCause::new);
        return Combinators.combine(Texts.any(), Plans.few(causes)).as(Fishbone::new);
    }
}
