package dev.plumbline.io.json.document;

import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Grade;
import dev.plumbline.goal.GradeScale;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Phasing;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.io.json.codec.FlagCodec;
import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import java.util.List;
import java.util.Optional;

/** Goals, their indicators and targets. */
public final class GoalDocuments {

    /** A grade as it is written. */
    public static final ObjectCodec<Grade> GRADE = grade();

    /** A target as it is written: just one of value, low with high, grade, done; a value may be meant for every period. */
    public static final ObjectCodec<Target> TARGET = target();

    /** The part of a target that falls to one period, as it is written. */
    public static final ObjectCodec<TargetPhase> TARGET_PHASE = targetPhase();

    /** An indicator as it is written; a scale of grades is their list. */
    public static final ObjectCodec<Indicator> INDICATOR = indicator();

    /** A goal as it is written. */
    public static final ObjectCodec<Goal> GOAL = goal();

    private GoalDocuments() {}

    private static ObjectCodec<Target> target() {
        Shape<Target> shape = Shape.of(Target.class);
        var value = shape.nullable("value", Texts.QUANTITY, TargetParts::value);
        var low = shape.nullable("low", Texts.QUANTITY, TargetParts::low);
        var high = shape.nullable("high", Texts.QUANTITY, TargetParts::high);
        var per = shape.nullable("per", Words.PERIOD_KIND, TargetParts::per);
        var every = shape.nullable("every", NumberCodec.INTEGER, TargetParts::every);
        var grade = shape.nullable("grade", TextCodec.TEXT, TargetParts::grade);
        var done = shape.nullable("done", FlagCodec.FLAG, TargetParts::done);
        return shape.element(read -> new TargetParts(
                        read.find(value),
                        read.find(low),
                        read.find(high),
                        read.find(per),
                        read.find(every),
                        read.find(grade),
                        read.find(done))
                .toTarget());
    }

    private static ObjectCodec<Grade> grade() {
        Shape<Grade> shape = Shape.of(Grade.class);
        var name = shape.required("name", TextCodec.TEXT, Grade::name);
        var score = shape.required("score", NumberCodec.DECIMAL, Grade::score);
        return shape.element(read -> new Grade(read.get(name), read.get(score)));
    }

    private static ObjectCodec<TargetPhase> targetPhase() {
        Shape<TargetPhase> shape = Shape.of(TargetPhase.class);
        var period = shape.required("period", Times.PERIOD, TargetPhase::period);
        var value = shape.required("value", Texts.QUANTITY, TargetPhase::value);
        return shape.element(read -> new TargetPhase(read.get(period), read.get(value)));
    }

    private static ObjectCodec<Indicator> indicator() {
        Shape<Indicator> shape = Shape.of(Indicator.class);
        var id = shape.usual(
                "id", Ids.INDICATOR, Indicator::id, Indicator.unstated().id());
        var name = shape.optional("name", TextCodec.TOLD, Indicator::name);
        var direction = shape.usualBy("direction", Words.DIRECTION, Indicator::direction, UsualIndicator::direction);
        var target = shape.optional("target", TARGET, Indicator::target);
        var phases = shape.list("phases", TARGET_PHASE, Indicator::phases);
        var phasing = shape.usual("phasing", Words.PHASING, Indicator::phasing, Phasing.PER_PERIOD);
        var baseline = shape.optional("baseline", Texts.QUANTITY, Indicator::baseline);
        var alertValue = shape.optional("alertValue", Texts.QUANTITY, Indicator::alertValue);
        var tolerance = shape.optional("tolerance", Texts.QUANTITY, Indicator::tolerance);
        var fullScore = shape.optional("fullScore", Texts.QUANTITY, Indicator::fullScore);
        var scale = shape.list(
                "scale",
                GRADE,
                indicator -> indicator.scale().map(GradeScale::grades).orElse(List.of()));
        var key = shape.flag("key", Indicator::key);
        var accumulation = shape.nullable("accumulation", Words.ACCUMULATION, Indicator::accumulation);
        var method = shape.usual("method", Words.ATTAINMENT_METHOD, Indicator::method, AttainmentMethod.RATIO);
        var frequency = shape.usualBy("frequency", Words.FREQUENCY, Indicator::frequency, UsualIndicator::frequency);
        return shape.element(read -> {
            Indicator.Builder indicator = Indicator.builder()
                    .name(read.find(name))
                    .target(read.find(target))
                    .phases(read.get(phases))
                    .baseline(read.find(baseline))
                    .alertValue(read.find(alertValue))
                    .tolerance(read.find(tolerance))
                    .fullScore(read.find(fullScore))
                    .scale(read.get(scale).isEmpty() ? Optional.empty() : Optional.of(new GradeScale(read.get(scale))));
            read.given(id, indicator, Indicator.Builder::id);
            read.given(direction, indicator, Indicator.Builder::direction);
            read.given(phasing, indicator, Indicator.Builder::phasing);
            read.given(key, indicator, Indicator.Builder::key);
            read.given(accumulation, indicator, Indicator.Builder::accumulation);
            read.given(method, indicator, Indicator.Builder::method);
            read.given(frequency, indicator, Indicator.Builder::frequency);
            return indicator.build();
        });
    }

    private static ObjectCodec<Goal> goal() {
        Shape<Goal> shape = Shape.of(Goal.class)
                .calledBy("goal/", Goal::id)
                .differingFrom(Goal.builder().id(GoalId.of("g")).name("g").build());
        var id = shape.required("id", Ids.GOAL, Goal::id);
        var name = shape.required("name", TextCodec.TEXT, Goal::name);
        var level = shape.nullable("level", Words.GOAL_LEVEL, Goal::level);
        var owner = shape.optional("owner", Parties.PARTY, Goal::owner);
        var indicator = shape.nullable("indicator", INDICATOR, UsualIndicator::ofGoal);
        var parent = shape.optional("parent", Ids.GOAL, Goal::parent);
        var supports = shape.list("supports", Ids.GOAL, Goal::supports);
        var weight = shape.optional("weight", NumberCodec.DECIMAL, Goal::weight);
        var deadline = shape.optional("deadline", Times.DATE, Goal::deadline);
        var dimension = shape.optional("dimension", TextCodec.TOLD, Goal::dimension);
        var priority = shape.nullable("priority", Words.PRIORITY, Goal::priority);
        var rollup = shape.nullable("rollup", Words.ROLLUP_METHOD, Goal::rollup);
        var cancelled = shape.nullable("cancelled", FlagCodec.FLAG, Goal::cancelled);
        var note = shape.optional("note", TextCodec.TOLD, Goal::note);
        var attributes = shape.map("attributes", TextCodec.TEXT, Goal::attributes);
        return shape.element(read -> {
            Goal.Builder goal = Goal.builder()
                    .id(read.get(id))
                    .name(read.get(name))
                    .owner(read.find(owner))
                    .parent(read.find(parent))
                    .supports(read.get(supports))
                    .weight(read.find(weight))
                    .deadline(read.find(deadline))
                    .dimension(read.find(dimension))
                    .note(read.find(note))
                    .attributes(read.get(attributes));
            read.given(level, goal, Goal.Builder::level);
            // as the goal would have it anyway, which so has nothing to change
            read.given(
                    indicator,
                    given -> goal.indicator(given.ownedBy(read.get(id).value(), read.get(name))));
            read.given(priority, goal, Goal.Builder::priority);
            read.given(rollup, goal, Goal.Builder::rollup);
            read.given(cancelled, goal, Goal.Builder::cancelled);
            return goal.build();
        });
    }
}
