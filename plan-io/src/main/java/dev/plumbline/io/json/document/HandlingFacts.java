package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.issue.CauseAnalysis;
import dev.plumbline.issue.Fishbone;
import dev.plumbline.issue.FishboneCause;
import dev.plumbline.issue.FiveWhys;
import dev.plumbline.issue.HandlingMeasure;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueStep;
import dev.plumbline.issue.Verification;
import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Facts about how issues are handled and where they come from. */
public final class HandlingFacts {

    /** A measure of a handling plan as it is written. */
    public static final ObjectCodec<HandlingMeasure> HANDLING_MEASURE = handlingMeasure();

    /** A handling plan as it is written. */
    public static final ObjectCodec<HandlingPlan> HANDLING_PLAN = handlingPlan();

    /** A name in both languages as it is written. */
    public static final ObjectCodec<Localized> NAME = name();

    /** A verification form as it is written. */
    public static final ObjectCodec<Verification> VERIFICATION = verification();

    /** A step of an issue as it is written; an event of an application's own has its name. */
    public static final ObjectCodec<IssueStep> ISSUE_STEP = issueStep();

    /** A chain of whys as it is written. */
    public static final ObjectCodec<FiveWhys> FIVE_WHYS = fiveWhys();

    /** One bone of a fishbone as it is written. */
    public static final ObjectCodec<FishboneCause> FISHBONE_CAUSE = fishboneCause();

    /** A fishbone as it is written. */
    public static final ObjectCodec<Fishbone> FISHBONE = fishbone();

    /** A cause analysis as it is written. */
    public static final ObjectCodec<CauseAnalysis> CAUSE_ANALYSIS = causeAnalysis();

    private static final Map<String, IssueEvent> EVENTS =
            Arrays.stream(IssueEvent.values()).collect(Collectors.toUnmodifiableMap(IssueEvent::id, each -> each));

    private HandlingFacts() {}

    private static ObjectCodec<IssueStep> issueStep() {
        Shape<IssueStep> shape = Shape.of(IssueStep.class);
        var issue = shape.required("issue", Ids.ISSUE, IssueStep::issue);
        var when = shape.required("when", Times.MOMENT, IssueStep::when);
        var event = shape.required("event", TextCodec.TEXT, step -> step.event().id());
        var eventName =
                shape.nullable("eventName", NAME, step -> step.event() instanceof IssueEvent ? null : step.event());
        var reason = shape.optional("reason", TextCodec.TOLD, IssueStep::reason);
        var verification = shape.optional("verification", VERIFICATION, IssueStep::verification);
        return shape.element(read -> new IssueStep(
                read.get(issue),
                read.get(when),
                event(read.get(event), read.find(eventName)),
                read.find(reason),
                read.find(verification)));
    }

    private static Event<IssueEvent> event(String id, Optional<Localized> name) {
        if (name.isPresent()) {
            return Event.named(id, name.get().text(Locale.CHINESE), name.get().text(Locale.ENGLISH));
        }
        IssueEvent standard = EVENTS.get(id);
        if (standard == null) {
            throw new IllegalArgumentException(
                    "Event [" + id + "] is no standard one. Give its eventName in Chinese and English.");
        }
        return standard;
    }

    private static ObjectCodec<Localized> name() {
        Shape<Localized> shape = Shape.of(Localized.class);
        var chinese = shape.required("chinese", TextCodec.TEXT, name -> name.text(Locale.CHINESE));
        var english = shape.required("english", TextCodec.TEXT, name -> name.text(Locale.ENGLISH));
        return shape.element(read -> Localized.of(read.get(chinese), read.get(english)));
    }

    private static ObjectCodec<HandlingMeasure> handlingMeasure() {
        Shape<HandlingMeasure> shape = Shape.of(HandlingMeasure.class);
        var text = shape.required("text", TextCodec.TEXT, HandlingMeasure::text);
        var owner = shape.optional("owner", Parties.PARTY, HandlingMeasure::owner);
        var deadline = shape.optional("deadline", Times.DATE, HandlingMeasure::deadline);
        return shape.element(read -> new HandlingMeasure(read.get(text), read.find(owner), read.find(deadline)));
    }

    private static ObjectCodec<HandlingPlan> handlingPlan() {
        Shape<HandlingPlan> shape = Shape.of(HandlingPlan.class);
        var issue = shape.required("issue", Ids.ISSUE, HandlingPlan::issue);
        var when = shape.required("when", Times.MOMENT, HandlingPlan::when);
        var measures = shape.list("measures", HANDLING_MEASURE, HandlingPlan::measures);
        return shape.element(read -> new HandlingPlan(read.get(issue), read.get(when), read.get(measures)));
    }

    private static ObjectCodec<Verification> verification() {
        Shape<Verification> shape = Shape.of(Verification.class);
        var result = shape.required("result", TextCodec.TEXT, Verification::result);
        var method = shape.optional("method", TextCodec.TOLD, Verification::method);
        return shape.element(read -> new Verification(read.get(result), read.find(method)));
    }

    private static ObjectCodec<FiveWhys> fiveWhys() {
        Shape<FiveWhys> shape = Shape.of(FiveWhys.class);
        var problem = shape.required("problem", TextCodec.TEXT, FiveWhys::problem);
        var answers = shape.list("answers", TextCodec.TEXT, FiveWhys::answers);
        var measures = shape.list("measures", TextCodec.TEXT, FiveWhys::measures);
        return shape.element(read -> new FiveWhys(read.get(problem), read.get(answers), read.get(measures)));
    }

    private static ObjectCodec<FishboneCause> fishboneCause() {
        Shape<FishboneCause> shape = Shape.of(FishboneCause.class);
        var category = shape.required("category", TextCodec.TEXT, FishboneCause::category);
        var text = shape.required("text", TextCodec.TEXT, FishboneCause::text);
        var measure = shape.optional("measure", TextCodec.TOLD, FishboneCause::measure);
        return shape.element(read -> new FishboneCause(read.get(category), read.get(text), read.find(measure)));
    }

    private static ObjectCodec<Fishbone> fishbone() {
        Shape<Fishbone> shape = Shape.of(Fishbone.class);
        var effect = shape.required("effect", TextCodec.TEXT, Fishbone::effect);
        var causes = shape.list("causes", FISHBONE_CAUSE, Fishbone::causes);
        return shape.element(read -> new Fishbone(read.get(effect), read.get(causes)));
    }

    private static ObjectCodec<CauseAnalysis> causeAnalysis() {
        Shape<CauseAnalysis> shape = Shape.of(CauseAnalysis.class);
        var issue = shape.required("issue", Ids.ISSUE, CauseAnalysis::issue);
        var when = shape.required("when", Times.MOMENT, CauseAnalysis::when);
        var fiveWhys = shape.optional("fiveWhys", FIVE_WHYS, CauseAnalysis::fiveWhys);
        var fishbone = shape.optional("fishbone", FISHBONE, CauseAnalysis::fishbone);
        var containment = shape.optional("containment", TextCodec.TOLD, CauseAnalysis::containment);
        var prevention = shape.optional("prevention", TextCodec.TOLD, CauseAnalysis::prevention);
        return shape.element(read -> CauseAnalysis.builder()
                .issue(read.get(issue))
                .when(read.get(when))
                .fiveWhys(read.find(fiveWhys))
                .fishbone(read.find(fishbone))
                .containment(read.find(containment))
                .prevention(read.find(prevention))
                .build());
    }
}
