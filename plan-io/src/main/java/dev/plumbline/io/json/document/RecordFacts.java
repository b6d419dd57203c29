package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.plan.letter.LetterSigned;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.time.AsOf;

/** Facts about letters, evaluations, reports and changes outside. */
public final class RecordFacts {

    /** A signature under a responsibility letter as it is written. */
    public static final ObjectCodec<LetterSigned> LETTER_SIGNED = letterSigned();

    private static final ObjectCodec<AsOf> AS_OF = asOf();

    /** A filed evaluation as it is written. */
    public static final ObjectCodec<EvaluationFiled> EVALUATION_FILED = evaluationFiled();

    /** That a report was handed in, as it is written. */
    public static final ObjectCodec<ReportFiled> REPORT_FILED = reportFiled();

    /** A change outside the company, as it is written. */
    public static final ObjectCodec<ExternalChange> EXTERNAL_CHANGE = externalChange();

    private RecordFacts() {}

    private static ObjectCodec<LetterSigned> letterSigned() {
        Shape<LetterSigned> shape = Shape.of(LetterSigned.class);
        var plan = shape.required("plan", Ids.PLAN, LetterSigned::plan);
        var version = shape.required("version", NumberCodec.INTEGER, LetterSigned::version);
        var owner = shape.required("owner", Parties.PARTY, LetterSigned::owner);
        var side = shape.required("side", Words.LETTER_SIDE, LetterSigned::side);
        var content = shape.required("content", Texts.DIGEST, LetterSigned::content);
        var when = shape.required("when", Times.MOMENT, LetterSigned::when);
        return shape.element(read -> new LetterSigned(
                read.get(plan), read.get(version), read.get(owner), read.get(side), read.get(content), read.get(when)));
    }

    private static ObjectCodec<EvaluationFiled> evaluationFiled() {
        Shape<EvaluationFiled> shape = Shape.of(EvaluationFiled.class);
        var id = shape.required("id", TextCodec.TEXT, EvaluationFiled::id);
        var plan = shape.required("plan", Ids.PLAN, EvaluationFiled::plan);
        var content = shape.required("content", Texts.DIGEST, EvaluationFiled::content);
        var when = shape.required("when", Times.MOMENT, EvaluationFiled::when);
        var period = shape.optional("period", Times.PERIOD, EvaluationFiled::period);
        var asOf = shape.optional("asOf", AS_OF, EvaluationFiled::asOf);
        return shape.element(read -> new EvaluationFiled(
                read.get(id), read.get(plan), read.get(content), read.get(when), read.find(period), read.find(asOf)));
    }

    private static ObjectCodec<AsOf> asOf() {
        Shape<AsOf> shape = Shape.of(AsOf.class);
        var moment = shape.required("moment", Times.MOMENT, AsOf::moment);
        var knownAt = shape.optional("knownAt", Times.INSTANT, AsOf::knownAt);
        return shape.element(read -> new AsOf(read.get(moment), read.find(knownAt)));
    }

    private static ObjectCodec<ReportFiled> reportFiled() {
        Shape<ReportFiled> shape = Shape.of(ReportFiled.class);
        var report = shape.required("report", TextCodec.TEXT, ReportFiled::report);
        var plan = shape.required("plan", Ids.PLAN, ReportFiled::plan);
        var by = shape.required("by", Parties.PARTY, ReportFiled::by);
        var period = shape.required("period", Times.PERIOD, ReportFiled::period);
        var when = shape.required("when", Times.MOMENT, ReportFiled::when);
        return shape.element(read ->
                new ReportFiled(read.get(report), read.get(plan), read.get(by), read.get(period), read.get(when)));
    }

    private static ObjectCodec<ExternalChange> externalChange() {
        Shape<ExternalChange> shape = Shape.of(ExternalChange.class);
        var id = shape.required("id", TextCodec.TEXT, ExternalChange::id);
        var what = shape.required("what", TextCodec.TEXT, ExternalChange::what);
        var since = shape.required("since", Times.DATE, ExternalChange::since);
        var when = shape.required("when", Times.MOMENT, ExternalChange::when);
        var mayTouch = shape.list("mayTouch", Texts.REFERENCE, ExternalChange::mayTouch);
        var source = shape.optional("source", TextCodec.TOLD, ExternalChange::source);
        return shape.element(read -> new ExternalChange(
                read.get(id), read.get(what), read.get(since), read.get(when), read.get(mayTouch), read.find(source)));
    }
}
