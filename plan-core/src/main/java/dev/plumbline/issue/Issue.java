package dev.plumbline.issue;

import dev.plumbline.Attributes;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something that went wrong (问题): what happened, whom it touches, why, and what is done about it (ISS-1, ISS-5).
 *
 * <p>Where it stands is told by the facts recorded after it; see {@link IssueProcess}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Issue implements Fact {

    Issue() {}

    public abstract IssueId id();

    /** What happened (问题描述), not blank. */
    public abstract String description();

    /** When it happened (发生时间). */
    @Override
    public abstract Moment when();

    /** When it was reported (反馈时间); empty for when it was recorded. */
    public abstract Optional<Moment> reported();

    /** Whom or what it touches, in words (影响范围). */
    public abstract Optional<String> scope();

    /** What it touches, as far as its severity hangs on it (ISS-2). */
    public abstract Set<ImpactArea> impacts();

    /** Who told of it (反馈人); empty for who recorded it. */
    public abstract Optional<PartyId> reporter();

    /** Who handles it (责任人). */
    public abstract Optional<PartyId> owner();

    /** What the reporter suggests (建议改进措施). */
    public abstract Optional<String> suggestion();

    /** What it is about. */
    public abstract Optional<IssueCategory> category();

    /** How grave it is, as it was reported; empty to be graded by rule. */
    public abstract Optional<IssueSeverity> severity();

    /** Why it was reported as less grave than its words say (降级理由, ISS-2); empty where nobody said. */
    public abstract Optional<String> severityReason();

    /** Why it came about (根本原因分析). */
    public abstract List<RootCause> rootCauses();

    /** What stops its effect for now (临时措施). */
    public abstract Optional<String> containment();

    /** What keeps it from happening again (长期预防措施). */
    public abstract Optional<String> prevention();

    /** The goal or task it hurts. */
    public abstract List<Reference> about();

    /** The closed issue that this one repeats (ISS-6). */
    public abstract Optional<IssueId> recurrenceOf();

    /** The report of a later recurrence of this issue, linked to it; what is known to be the same is taken over. */
    public Builder recurrence(IssueId id, Moment when) {
        return builder()
                .id(id)
                .description(description())
                .when(when)
                .scope(scope())
                .impacts(impacts())
                .owner(owner())
                .category(category())
                .about(about())
                .recurrenceOf(id());
    }

    /**
     * What else was written about it, by the names of the columns it stood in (其他栏目), in their order; no name is blank.
     *
     * <p>The order is for showing: two with the same texts by the same names are equal.
     */
    public abstract Map<String, String> attributes();

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code Issue}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    Issue check() {
        Attributes.check("Issue", id(), attributes());
        return told();
    }

    /** Blank texts tell nothing. */
    private Issue told() {
        return Told.all(scope(), suggestion(), severityReason(), containment(), prevention())
                ? this
                : toBuilder()
                        .scope(Told.text(scope()))
                        .suggestion(Told.text(suggestion()))
                        .severityReason(Told.text(severityReason()))
                        .containment(Told.text(containment()))
                        .prevention(Told.text(prevention()))
                        .build();
    }

    /** Builds an {@link Issue}. */
    public static final class Builder extends IssueBuilder {
        Builder() {}
    }
}
