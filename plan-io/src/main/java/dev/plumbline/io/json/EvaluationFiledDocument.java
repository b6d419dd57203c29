package dev.plumbline.io.json;

import dev.plumbline.audit.Digest;
import dev.plumbline.plan.PlanId;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.time.Moment;

/** A filed evaluation as it is written. */
record EvaluationFiledDocument(
        @Required String id,
        @Required PlanId plan,
        @Required Digest content,
        @Required Moment when) {

    static EvaluationFiledDocument from(EvaluationFiled filed) {
        return new EvaluationFiledDocument(filed.id(), filed.plan(), filed.content(), filed.when());
    }

    EvaluationFiled toFiled() {
        return new EvaluationFiled(id, plan, content, when);
    }
}
