package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step on record as it is written. */
record AuditStepDocument(
        @Required Reference subject,
        @Required String action,
        @Required PartyId by,
        @Nullable PartyId onBehalfOf,
        @Required Instant at,
        @Nullable String why,
        @Required Digest content,
        Map<String, String> details) {

    static AuditStepDocument from(AuditStep step) {
        return new AuditStepDocument(
                step.subject(),
                step.action(),
                step.by(),
                step.onBehalfOf().orElse(null),
                step.at(),
                step.why().orElse(null),
                step.content(),
                step.details());
    }

    AuditStep toStep() {
        return AuditStep.builder()
                .subject(subject)
                .action(action)
                .by(by)
                .onBehalfOf(ofNullable(onBehalfOf))
                .at(at)
                .why(ofNullable(why))
                .content(content)
                .details(details)
                .build();
    }
}
