package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request across departments as it is written. */
record CollaborationRequestDocument(
        @Required CollaborationId id,
        @Required Moment when,
        @Required OrgUnitId requestingUnit,
        @Nullable PartyId head,
        @Required String matter,
        @Nullable String goal,
        @Nullable LocalDate wantedDate,
        List<OrgUnitId> helpingUnits,
        List<ResourceNeed> resources,
        Map<String, String> attributes) {

    static CollaborationRequestDocument from(CollaborationRequest request) {
        return new CollaborationRequestDocument(
                request.id(),
                request.when(),
                request.requestingUnit(),
                request.head().orElse(null),
                request.matter(),
                request.goal().orElse(null),
                request.wantedDate().orElse(null),
                request.helpingUnits(),
                request.resources(),
                request.attributes());
    }

    CollaborationRequest toRequest() {
        return CollaborationRequest.builder()
                .id(id)
                .when(when)
                .requestingUnit(requestingUnit)
                .head(ofNullable(head))
                .matter(matter)
                .goal(ofNullable(goal))
                .wantedDate(ofNullable(wantedDate))
                .helpingUnits(helpingUnits)
                .resources(resources)
                .attributes(attributes)
                .build();
    }
}
