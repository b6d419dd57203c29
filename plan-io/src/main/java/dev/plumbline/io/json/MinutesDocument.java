package dev.plumbline.io.json;

import dev.plumbline.collaboration.Duty;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.collaboration.Resolution;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Minutes as they are written. */
record MinutesDocument(
        @Required MeetingId meeting,
        @Required Moment when,
        List<String> points,
        List<Resolution> resolutions,
        @Nullable Boolean isWithoutResolutions,
        List<Duty> duties,
        List<PartyId> distributedTo) {

    static MinutesDocument from(Minutes minutes) {
        return new MinutesDocument(
                minutes.meeting(),
                minutes.when(),
                minutes.points(),
                minutes.resolutions(),
                minutes.isWithoutResolutions() ? true : null,
                minutes.duties(),
                minutes.distributedTo());
    }

    Minutes toMinutes() {
        return Minutes.builder()
                .meeting(meeting)
                .when(when)
                .points(points)
                .resolutions(resolutions)
                .isWithoutResolutions(Boolean.TRUE.equals(isWithoutResolutions))
                .duties(duties)
                .distributedTo(distributedTo)
                .build();
    }
}
