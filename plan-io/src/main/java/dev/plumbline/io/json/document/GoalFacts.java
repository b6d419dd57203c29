package dev.plumbline.io.json.document;

import dev.plumbline.goal.GoalFeedback;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.io.json.codec.DoubleCodec;
import dev.plumbline.io.json.codec.FlagCodec;
import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.task.Cause;

/** Facts about goals and risks. */
public final class GoalFacts {

    /** A measured value as it is written: just one of amount, grade, done. */
    public static final ObjectCodec<MeasuredValue> MEASURED_VALUE = measuredValue();

    /** A cause as it is written. */
    public static final ObjectCodec<Cause> CAUSE = cause();

    /** The answer to feedback on a goal as it is written. */
    public static final ObjectCodec<GoalFeedback.Answer> FEEDBACK_ANSWER = feedbackAnswer();

    /** Feedback on a goal as it is written. */
    public static final ObjectCodec<GoalFeedback> FEEDBACK = feedback();

    /** A measurement as it is written. */
    public static final ObjectCodec<Measurement> MEASUREMENT = measurement();

    /** An attainment set by hand, as it is written. */
    public static final ObjectCodec<AttainmentOverride> OVERRIDE = override();

    /** A deviation analysis as it is written. */
    public static final ObjectCodec<DeviationAnalysis> ANALYSIS = analysis();

    /** A risk report as it is written. */
    public static final ObjectCodec<RiskReport> RISK_REPORT = riskReport();

    private static final String JUST_ONE = "A measured value is one of amount, grade, done.";

    private GoalFacts() {}

    private static ObjectCodec<MeasuredValue> measuredValue() {
        Shape<MeasuredValue> shape = Shape.of(MeasuredValue.class);
        var amount = shape.nullable(
                "amount",
                Texts.QUANTITY,
                value -> value instanceof MeasuredValue.Amount given ? given.quantity() : null);
        var grade = shape.nullable(
                "grade", TextCodec.TEXT, value -> value instanceof MeasuredValue.GradeName given ? given.name() : null);
        var done = shape.nullable(
                "done", FlagCodec.FLAG, value -> value instanceof MeasuredValue.Done given ? given.done() : null);
        return shape.element(read -> {
            boolean isAmount = read.has(amount);
            boolean isGrade = read.has(grade);
            if (isAmount && isGrade || read.has(done) && (isAmount || isGrade)) {
                throw new IllegalArgumentException(JUST_ONE);
            }
            if (isAmount) {
                return MeasuredValue.of(read.get(amount));
            }
            if (isGrade) {
                return MeasuredValue.grade(read.get(grade));
            }
            return MeasuredValue.done(read.find(done).orElseThrow(() -> new IllegalArgumentException(JUST_ONE)));
        });
    }

    private static ObjectCodec<Cause> cause() {
        Shape<Cause> shape = Shape.of(Cause.class);
        var kind = shape.required("kind", Words.CAUSE_KIND, Cause::kind);
        var text = shape.required("text", TextCodec.TEXT, Cause::text);
        return shape.element(read -> new Cause(read.get(kind), read.get(text)));
    }

    private static ObjectCodec<GoalFeedback.Answer> feedbackAnswer() {
        Shape<GoalFeedback.Answer> shape = Shape.of(GoalFeedback.Answer.class);
        var by = shape.required("by", Parties.PARTY, GoalFeedback.Answer::by);
        var when = shape.required("when", Times.MOMENT, GoalFeedback.Answer::when);
        var text = shape.required("text", TextCodec.TEXT, GoalFeedback.Answer::text);
        var agreed = shape.required("agreed", FlagCodec.FLAG, GoalFeedback.Answer::agreed);
        return shape.element(
                read -> new GoalFeedback.Answer(read.get(by), read.get(when), read.get(text), read.get(agreed)));
    }

    private static ObjectCodec<GoalFeedback> feedback() {
        Shape<GoalFeedback> shape = Shape.of(GoalFeedback.class);
        var goal = shape.required("goal", Ids.GOAL, GoalFeedback::goal);
        var from = shape.required("from", Parties.PARTY, GoalFeedback::from);
        var when = shape.required("when", Times.MOMENT, GoalFeedback::when);
        var text = shape.required("text", TextCodec.TEXT, GoalFeedback::text);
        var answer = shape.optional("answer", FEEDBACK_ANSWER, GoalFeedback::answer);
        return shape.element(read ->
                new GoalFeedback(read.get(goal), read.get(from), read.get(when), read.get(text), read.find(answer)));
    }

    private static ObjectCodec<Measurement> measurement() {
        Shape<Measurement> shape = Shape.of(Measurement.class);
        var indicator = shape.required("indicator", Ids.INDICATOR, Measurement::indicator);
        var when = shape.required("when", Times.MOMENT, Measurement::when);
        var value = shape.required("value", MEASURED_VALUE, Measurement::value);
        var covers = shape.optional("covers", Times.PERIOD, Measurement::covers);
        var base = shape.optional("base", NumberCodec.DECIMAL, Measurement::base);
        var source = shape.optional("source", Words.MEASUREMENT_SOURCE, Measurement::source);
        return shape.element(read -> {
            Measurement.Builder measurement = Measurement.builder()
                    .indicator(read.get(indicator))
                    .when(read.get(when))
                    .value(read.get(value));
            read.given(covers, measurement, Measurement.Builder::covers);
            read.given(base, measurement, Measurement.Builder::base);
            read.given(source, measurement, Measurement.Builder::source);
            return measurement.build();
        });
    }

    private static ObjectCodec<AttainmentOverride> override() {
        Shape<AttainmentOverride> shape = Shape.of(AttainmentOverride.class);
        var goal = shape.required("goal", Ids.GOAL, AttainmentOverride::goal);
        var when = shape.required("when", Times.MOMENT, AttainmentOverride::when);
        var attainment = shape.required(
                "attainment",
                DoubleCodec.DOUBLE,
                override -> override.attainment().value().orElseThrow());
        var reason = shape.required("reason", TextCodec.TEXT, AttainmentOverride::reason);
        return shape.element(read -> new AttainmentOverride(
                read.get(goal), read.get(when), Ratio.of(read.get(attainment)), read.get(reason)));
    }

    private static ObjectCodec<DeviationAnalysis> analysis() {
        Shape<DeviationAnalysis> shape = Shape.of(DeviationAnalysis.class);
        var indicator = shape.required("indicator", Ids.INDICATOR, DeviationAnalysis::indicator);
        var period = shape.required("period", Times.PERIOD, DeviationAnalysis::period);
        var when = shape.nullable("when", Times.MOMENT, DeviationAnalysis::when);
        var causes = shape.list("causes", CAUSE, DeviationAnalysis::causes);
        var experience = shape.optional("experience", TextCodec.TOLD, DeviationAnalysis::experience);
        var improvement = shape.optional("improvement", TextCodec.TOLD, DeviationAnalysis::improvement);
        var measures = shape.list("measures", TextCodec.TOLD, DeviationAnalysis::measures);
        var nextAdjustment = shape.optional("nextAdjustment", TextCodec.TOLD, DeviationAnalysis::nextAdjustment);
        var answers = shape.list("answers", Texts.REFERENCE, DeviationAnalysis::answers);
        var statedAttainment = shape.optional("statedAttainment", Texts.QUANTITY, DeviationAnalysis::statedAttainment);
        var statedDeviation = shape.optional("statedDeviation", Texts.QUANTITY, DeviationAnalysis::statedDeviation);
        return shape.element(read -> {
            DeviationAnalysis.Builder analysis = DeviationAnalysis.builder()
                    .indicator(read.get(indicator))
                    .period(read.get(period))
                    .causes(read.get(causes))
                    .experience(read.find(experience))
                    .improvement(read.find(improvement))
                    .measures(read.get(measures))
                    .nextAdjustment(read.find(nextAdjustment))
                    .answers(read.get(answers))
                    .statedAttainment(read.find(statedAttainment))
                    .statedDeviation(read.find(statedDeviation));
            read.given(when, analysis::when);
            return analysis.build();
        });
    }

    private static ObjectCodec<RiskReport> riskReport() {
        Shape<RiskReport> shape = Shape.of(RiskReport.class);
        var risk = shape.required("risk", Ids.RISK, RiskReport::risk);
        var when = shape.required("when", Times.MOMENT, RiskReport::when);
        var state = shape.required("state", Words.RISK_STATE, RiskReport::state);
        var measure = shape.optional("measure", TextCodec.TOLD, RiskReport::measure);
        return shape.element(
                read -> new RiskReport(read.get(risk), read.get(when), read.get(state), read.find(measure)));
    }
}
