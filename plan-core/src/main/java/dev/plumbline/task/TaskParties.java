package dev.plumbline.task;

import dev.plumbline.party.PartyId;
import java.time.Instant;
import java.util.List;

/**
 * Who is responsible for a task and who judges its result, from an instant on (RACI-2). Immutable and thread-safe.
 *
 * @param since from when; {@link Instant#MIN} for always
 * @param owners who is R
 * @param approvers who is A
 */
public record TaskParties(Instant since, List<PartyId> owners, List<PartyId> approvers) {

    public TaskParties {
        owners = List.copyOf(owners);
        approvers = List.copyOf(approvers);
    }
}
