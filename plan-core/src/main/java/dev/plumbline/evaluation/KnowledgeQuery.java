package dev.plumbline.evaluation;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.PlanId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is looked for in a knowledge base (EVA-3); all that is asked has to fit. Words meet whatever their width, spaces,
 * case and characters, simplified or traditional. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class KnowledgeQuery {

    private static final KnowledgeQuery ALL = builder().build();

    KnowledgeQuery() {}

    /** The kinds wanted; all where empty. */
    public abstract Set<KnowledgeKind> kinds();

    /** Tags that an entry has to have, each whole. */
    public abstract List<String> tags();

    /** The dimension it has to be of. */
    public abstract Optional<String> dimension();

    /** The unit it has to be about; those below it count too. What is about no unit does not. */
    public abstract Optional<OrgUnitId> unit();

    /** The plan it has to come from. */
    public abstract Optional<PlanId> plan();

    /** Words, parted by blanks, each of which has to stand in its name, text, causes, dimension or tags; blank for none. */
    public abstract Optional<String> text();

    /** The day on which standards and rules have to count; of other kinds nothing is asked by it. */
    public abstract Optional<LocalDate> validOn();

    /** Asks for everything. */
    public static KnowledgeQuery all() {
        return ALL;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code KnowledgeQuery}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link KnowledgeQuery}. */
    public static final class Builder extends KnowledgeQueryBuilder {
        Builder() {}
    }
}
