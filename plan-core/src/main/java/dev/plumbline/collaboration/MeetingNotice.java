package dev.plumbline.collaboration;

import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The notice of a meeting is sent (会议通知), with its agenda, papers and attendees (COL-2).
 *
 * <p>Immutable and thread-safe.
 *
 * @param meeting the meeting
 * @param when when it was sent
 * @param agenda what is talked about (议题)
 * @param papers what to read before (材料)
 * @param attendees who is asked to come (参会人员)
 */
public record MeetingNotice(
        MeetingId meeting, Moment when, List<String> agenda, List<String> papers, List<PartyId> attendees)
        implements CollaborationFact {

    public MeetingNotice {
        agenda = List.copyOf(Told.texts(agenda));
        papers = List.copyOf(Told.texts(papers));
        attendees = List.copyOf(attendees);
    }

    /** This notice with what another one adds that was sent later. */
    MeetingNotice and(MeetingNotice later) {
        return new MeetingNotice(
                meeting,
                when,
                together(agenda, later.agenda),
                together(papers, later.papers),
                together(attendees, later.attendees));
    }

    private static <T> List<T> together(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** What it does not say. */
    public List<Localized> missingParts() {
        List<Localized> missing = new ArrayList<>();
        if (agenda.isEmpty()) {
            missing.add(Localized.of("议题", "agenda"));
        }
        if (papers.isEmpty()) {
            missing.add(Localized.of("材料", "papers"));
        }
        if (attendees.isEmpty()) {
            missing.add(Localized.of("参会人员", "attendees"));
        }
        return missing;
    }
}
