package dev.plumbline.io.json.document;

import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.UnitEffect;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.fact.Stamp;
import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;

/** Adjustments, lives of plans, and the steps recorded of both. */
public final class AdjustmentDocuments {

    /** Who recorded something, and when, as it is written. */
    public static final ObjectCodec<Stamp> STAMP = stamp();

    /** A step on record as it is written. */
    public static final ObjectCodec<AuditStep> AUDIT_STEP = auditStep();

    /** A step in its place in a chain as it is written. */
    public static final ObjectCodec<AuditEntry> AUDIT_ENTRY = auditEntry();

    /** What an adjustment means for a unit as it is written. */
    public static final ObjectCodec<UnitEffect> UNIT_EFFECT = unitEffect();

    /** A request for an adjustment with its record of steps, as it is written. */
    public static final ObjectCodec<AdjustmentRequest> ADJUSTMENT = adjustment();

    /** A published version of a plan as it is written. */
    public static final ObjectCodec<PlanVersion> PLAN_VERSION = planVersion();

    /** The life of a plan as it is written. */
    public static final ObjectCodec<PlanHistory> PLAN_HISTORY = planHistory();

    private AdjustmentDocuments() {}

    private static ObjectCodec<AdjustmentRequest> adjustment() {
        Shape<AdjustmentRequest> shape =
                Shape.of(AdjustmentRequest.class).calledBy("adjustment/", AdjustmentRequest::id);
        var id = shape.required("id", Ids.ADJUSTMENT, AdjustmentRequest::id);
        var plan = shape.required("plan", Ids.PLAN, request -> request.draft().plan());
        var base = shape.nullable(
                "base", NumberCodec.INTEGER, request -> request.draft().base());
        var requested =
                shape.required("requested", STAMP, request -> request.draft().requested());
        var trigger = shape.required(
                "trigger", Words.ADJUSTMENT_TRIGGER, request -> request.draft().trigger());
        var reason = shape.optional(
                "reason", TextCodec.TOLD, request -> request.draft().reason());
        var justification = shape.optional(
                "justification", TextCodec.TOLD, request -> request.draft().justification());
        var changes = shape.list(
                "changes", ChangeKinds.CHANGE, request -> request.draft().changes());
        var expectedEffect = shape.optional(
                "expectedEffect", TextCodec.TOLD, request -> request.draft().expectedEffect());
        var effects =
                shape.list("effects", UNIT_EFFECT, request -> request.draft().effects());
        var withoutEffects =
                shape.flag("withoutEffects", request -> request.draft().withoutEffects());
        var implementation = shape.optional(
                "implementation", TextCodec.TOLD, request -> request.draft().implementation());
        var answers = shape.list(
                "answers", Texts.REFERENCE, request -> request.draft().answers());
        var state = shape.nullable("state", Words.ADJUSTMENT_STATE, AdjustmentRequest::stated);
        var trail = shape.list("trail", AUDIT_ENTRY, request -> request.trail().entries());
        return shape.element(read -> {
            AdjustmentDraft.Builder draft = AdjustmentDraft.builder()
                    .id(read.get(id))
                    .plan(read.get(plan))
                    .requested(read.get(requested))
                    .trigger(read.get(trigger))
                    .reason(read.find(reason))
                    .justification(read.find(justification))
                    .changes(read.get(changes))
                    .expectedEffect(read.find(expectedEffect))
                    .effects(read.get(effects))
                    .withoutEffects(read.get(withoutEffects))
                    .implementation(read.find(implementation))
                    .answers(read.get(answers));
            read.given(base, draft::base);
            return AdjustmentRequest.restored(
                    Restoring.STORED, draft.build(), new AuditTrail(read.get(trail)), read.find(state));
        });
    }

    private static ObjectCodec<Stamp> stamp() {
        Shape<Stamp> shape = Shape.of(Stamp.class);
        var by = shape.required("by", Parties.PARTY, Stamp::by);
        var recordedAt = shape.required("recordedAt", Times.INSTANT, Stamp::recordedAt);
        return shape.element(read -> new Stamp(read.get(by), read.get(recordedAt)));
    }

    private static ObjectCodec<AuditStep> auditStep() {
        Shape<AuditStep> shape = Shape.of(AuditStep.class);
        var subject = shape.required("subject", Texts.REFERENCE, AuditStep::subject);
        var action = shape.required("action", TextCodec.TEXT, AuditStep::action);
        var by = shape.required("by", Parties.PARTY, AuditStep::by);
        var onBehalfOf = shape.optional("onBehalfOf", Parties.PARTY, AuditStep::onBehalfOf);
        var at = shape.required("at", Times.INSTANT, AuditStep::at);
        var why = shape.optional("why", TextCodec.TEXT, AuditStep::why);
        var content = shape.required("content", Texts.DIGEST, AuditStep::content);
        var details = shape.map("details", TextCodec.TEXT, AuditStep::details);
        return shape.element(read -> AuditStep.builder()
                .subject(read.get(subject))
                .action(read.get(action))
                .by(read.get(by))
                .onBehalfOf(read.find(onBehalfOf))
                .at(read.get(at))
                .why(read.find(why))
                .content(read.get(content))
                .details(read.get(details))
                .build());
    }

    private static ObjectCodec<AuditEntry> auditEntry() {
        Shape<AuditEntry> shape = Shape.of(AuditEntry.class);
        var step = shape.required("step", AUDIT_STEP, AuditEntry::step);
        var link = shape.required("link", Texts.DIGEST, AuditEntry::link);
        return shape.element(read -> new AuditEntry(read.get(step), read.get(link)));
    }

    private static ObjectCodec<UnitEffect> unitEffect() {
        Shape<UnitEffect> shape = Shape.of(UnitEffect.class);
        var unit = shape.required("unit", Parties.PARTY, UnitEffect::unit);
        var effect = shape.required("effect", TextCodec.TEXT, UnitEffect::effect);
        var measure = shape.optional("measure", TextCodec.TOLD, UnitEffect::measure);
        return shape.element(read -> new UnitEffect(read.get(unit), read.get(effect), read.find(measure)));
    }

    private static ObjectCodec<PlanVersion> planVersion() {
        Shape<PlanVersion> shape = Shape.of(PlanVersion.class);
        var plan = shape.required("plan", PlanDocuments.PLAN, PlanVersion::plan);
        var number = shape.required("number", NumberCodec.INTEGER, PlanVersion::number);
        var published = shape.required("published", STAMP, PlanVersion::published);
        var because = shape.optional("because", Texts.REFERENCE, PlanVersion::because);
        return shape.element(
                read -> new PlanVersion(read.get(plan), read.get(number), read.get(published), read.find(because)));
    }

    private static ObjectCodec<PlanHistory> planHistory() {
        Shape<PlanHistory> shape = Shape.of(PlanHistory.class).calledBy("plan/", PlanHistory::plan);
        var plan = shape.required("plan", Ids.PLAN, PlanHistory::plan);
        var state = shape.nullable("state", Words.PLAN_STATE, PlanHistory::stated);
        var versions = shape.list("versions", PLAN_VERSION, PlanHistory::versions);
        var trail = shape.list("trail", AUDIT_ENTRY, history -> history.trail().entries());
        return shape.container(read -> PlanHistory.restored(
                Restoring.STORED,
                read.get(plan),
                read.get(versions),
                new AuditTrail(read.get(trail)),
                read.find(state)));
    }
}
