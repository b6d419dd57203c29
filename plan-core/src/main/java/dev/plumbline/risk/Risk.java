package dev.plumbline.risk;

import dev.plumbline.Attributes;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Told;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that may go wrong with a plan, goal or task (风险), and what is prepared against it (RISK-1).
 *
 * <p>What has become of it since is told by {@link RiskReport}s. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Risk {

    Risk() {}

    public abstract RiskId id();

    /** What may happen (风险描述). */
    public abstract String description();

    /** What it threatens; empty for the plan as a whole. */
    public abstract Optional<Reference> about();

    /** How grave it is; unknown where nobody said. */
    public abstract Optional<RiskLevel> level();

    /** Who watches it. */
    public abstract Optional<PartyId> owner();

    /** How far behind the plan calls for action (预警阈值), in percentage points; goes before the policy's (MON-2). */
    public abstract Optional<BigDecimal> threshold();

    /** What is done if it happens (应对预案). */
    public abstract Optional<String> contingency();

    /** What is done against it (解决措施). */
    public abstract List<String> measures();

    /**
     * What else was written about it, by the names of the columns it stood in (其他栏目), in their order; no name is blank.
     *
     * <p>The order is for showing: two with the same texts by the same names are equal.
     */
    public abstract Map<String, String> attributes();

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this risk. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    Risk check() {
        Attributes.check("Risk", id(), attributes());
        return told();
    }

    /** Blank texts tell nothing. */
    private Risk told() {
        return Told.all(contingency()) && Told.areTold(measures())
                ? this
                : toBuilder()
                        .contingency(Told.text(contingency()))
                        .measures(Told.texts(measures()))
                        .build();
    }

    /** Builds a {@link Risk}. */
    public static final class Builder extends RiskBuilder {
        Builder() {}
    }
}
