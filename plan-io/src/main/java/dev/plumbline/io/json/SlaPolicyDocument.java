package dev.plumbline.io.json;

import dev.plumbline.issue.sla.SlaPolicy;
import dev.plumbline.issue.sla.SlaTarget;
import java.util.List;

/** What has to be done about issues in time, as it is written. */
record SlaPolicyDocument(List<SlaTarget> targets) {

    static SlaPolicyDocument from(SlaPolicy policy) {
        return new SlaPolicyDocument(policy.targets());
    }

    SlaPolicy toPolicy() {
        return SlaPolicy.builder().targets(targets).build();
    }
}
