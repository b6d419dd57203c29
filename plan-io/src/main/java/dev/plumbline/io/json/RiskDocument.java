package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A risk as it is written. */
record RiskDocument(
        @Required RiskId id,
        @Required String description,
        @Nullable Reference about,
        @Nullable RiskLevel level,
        @Nullable PartyId owner,
        @Nullable BigDecimal threshold,
        @Nullable String contingency,
        List<String> measures,
        Map<String, String> attributes) {

    static RiskDocument from(Risk risk) {
        return new RiskDocument(
                risk.id(),
                risk.description(),
                risk.about().orElse(null),
                risk.level().orElse(null),
                risk.owner().orElse(null),
                risk.threshold().orElse(null),
                risk.contingency().orElse(null),
                risk.measures(),
                risk.attributes());
    }

    Risk toRisk() {
        return Risk.builder()
                .id(id)
                .description(description)
                .about(ofNullable(about))
                .level(ofNullable(level))
                .owner(ofNullable(owner))
                .threshold(ofNullable(threshold))
                .contingency(ofNullable(contingency))
                .measures(measures)
                .attributes(attributes)
                .build();
    }
}
