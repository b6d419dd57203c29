package dev.plumbline.io.digest;

import dev.plumbline.party.PartyId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whom a text is for (适用对象): the whole company, a unit with those under it, or a person, a position or a body. Immutable and
 * thread-safe.
 *
 * @param party the party; empty for the company, whose scope holds everything
 */
public record Scope(Optional<PartyId> party) implements Localized {

    private static final Scope COMPANY = new Scope(Optional.empty());

    public Scope {
        Objects.requireNonNull(party, "party");
    }

    /** The whole book. */
    public static Scope company() {
        return COMPANY;
    }

    /** What one party answers for. */
    public static Scope of(PartyId party) {
        return new Scope(Optional.of(party));
    }

    /** What of a status is in it. */
    public Reach in(PlanStatus status) {
        return new Reach(status, this);
    }

    /** The party, or 全公司. */
    @Override
    public String text(Locale locale) {
        return party.map(PartyId::label).orElseGet(() -> Localized.isChinese(locale) ? "全公司" : "The whole company");
    }
}
