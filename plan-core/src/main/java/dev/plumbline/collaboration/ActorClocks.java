package dev.plumbline.collaboration;

import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyClocks;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.time.WorkingClock;
import java.util.Optional;

/** The clocks of those who have to act about requests and meetings (CAL-1). */
record ActorClocks(Organisation organisation, PartyClocks clocks) {

    WorkingClock usual() {
        return clocks.usual();
    }

    /** Operations management holds kick-offs and sends reminders. */
    WorkingClock operations() {
        return clocks.of(managers());
    }

    /** Who holds a meeting; of the meetings about a request operations management where nobody is named. */
    WorkingClock organiser(Meeting meeting) {
        Optional<PartyId> organiser = meeting.organiser();
        return clocks.of(organiser.or(() -> meeting.request().flatMap(any -> managers())));
    }

    /** The unit that asked for help tells how it goes. */
    WorkingClock requester(CollaborationRequest request) {
        return clocks.of(request.requestingUnit());
    }

    private Optional<OrgUnitId> managers() {
        return organisation.unitsFor(ProcessRole.OPERATIONS_MANAGEMENT).stream().findFirst();
    }
}
