package dev.plumbline.io.json;

import dev.plumbline.adjustment.ApprovalAuthority;
import dev.plumbline.party.PartyId;
import dev.plumbline.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much a party may decide, as it is written. */
record AuthorityDocument(
        @Required PartyId party,
        List<Quantity> money,
        @Nullable BigDecimal percent,
        @Nullable Boolean unlimited) {

    static AuthorityDocument from(ApprovalAuthority authority) {
        return new AuthorityDocument(
                authority.party(),
                authority.money(),
                authority.percent().orElse(null),
                authority.unlimited() ? true : null);
    }

    ApprovalAuthority toAuthority() {
        return new ApprovalAuthority(party, money, Optional.ofNullable(percent), Boolean.TRUE.equals(unlimited));
    }
}
