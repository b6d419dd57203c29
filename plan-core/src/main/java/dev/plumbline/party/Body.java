package dev.plumbline.party;

import dev.plumbline.text.Told;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A body (机构) that decides or works together: 总经理办公会, 年度计划制定小组 with its lead and duties (RACI-1).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Body {

    Body() {}

    public abstract BodyId id();

    /** Who leads it (组长). */
    public abstract Optional<PartyId> lead();

    public abstract List<PartyId> members();

    /** By whose votes it decides (WF-4b). */
    @Value.Default
    public BodyRule rule() {
        return BodyRule.MAJORITY;
    }

    /** Its lead and members, each once; of those some may be one person. */
    public List<PartyId> seats() {
        return Stream.concat(lead().stream(), members().stream()).distinct().toList();
    }

    /** What it is there for (职责). */
    public abstract List<String> duties();

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code Body}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    Body check() {
        return told();
    }

    /** Blank texts tell nothing. */
    private Body told() {
        return Told.areTold(duties())
                ? this
                : toBuilder().duties(Told.texts(duties())).build();
    }

    /** Builds a {@link Body}. */
    public static final class Builder extends BodyBuilder {
        Builder() {}
    }
}
