package dev.plumbline.adjustment;

import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import java.util.List;

/**
 * Somebody to be told of a published adjustment, and why (通知, WF-2). Immutable and thread-safe.
 *
 * @param party whom to tell
 * @param reasons why, at least one
 */
public record Notice(PartyId party, List<Localized> reasons) {

    public Notice {
        reasons = List.copyOf(reasons);
    }
}
