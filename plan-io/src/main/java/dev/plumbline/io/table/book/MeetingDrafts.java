package dev.plumbline.io.table.book;

import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.MeetingKind;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.table.row.DateFindings;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The minutes that were read, joined sheet by sheet when all are: a block of time and people and the rows below it. */
final class MeetingDrafts {

    private static final Map<String, MeetingKind> KINDS = kinds();

    private final Map<Object, List<MeetingPart>> sheets = new IdentityHashMap<>();
    private final List<List<MeetingPart>> order = new ArrayList<>();

    void add(MeetingPart part) {
        List<MeetingPart> here = sheets.computeIfAbsent(part.table().sheet(), any -> {
            List<MeetingPart> fresh = new ArrayList<>();
            order.add(fresh);
            return fresh;
        });
        here.add(part);
    }

    /** Records all meetings with their minutes and enters their action items. */
    void finish(BookDraft book) {
        for (List<MeetingPart> sheet : order) {
            sheet.sort(Comparator.comparingInt(part -> part.row().number()));
            List<MeetingPart> meeting = new ArrayList<>();
            for (MeetingPart part : sheet) {
                boolean other = part.isNamed() && meeting.stream().anyMatch(MeetingPart::isNamed);
                if (other) {
                    record(meeting, book);
                    meeting.clear();
                }
                meeting.add(part);
            }
            record(meeting, book);
        }
    }

    private static void record(List<MeetingPart> parts, BookDraft book) {
        OfficeTable table = parts.get(0).table();
        PlanDraft plan = book.plan(table);
        ZoneId zone = book.options().zone();
        String title = first(parts, MeetingPart::title)
                .or(() -> Titles.of(table))
                .orElse(table.kind().title());
        MeetingTime time = first(parts, MeetingPart::time)
                .orElseGet(
                        () -> MeetingTime.of(first(parts, MeetingPart::titled).orElse(table.asOf())));
        MeetingId id = id(parts, title, time, plan, book);
        Map<String, String> attributes = new LinkedHashMap<>();
        parts.forEach(part -> attributes.putAll(part.attributes()));
        Optional<PartyId> organiser = first(parts, MeetingPart::organiser);
        book.record(
                Meeting.builder()
                        .id(id)
                        .when(Moment.of(time.from(zone)))
                        .kind(kind(title))
                        .title(title)
                        .start(time.from(zone))
                        .end(time.to(zone))
                        .organiser(organiser)
                        .addAllAttendees(all(parts, MeetingPart::attendees))
                        .request(request(title, book))
                        .attributes(attributes)
                        .build(),
                organiser,
                true);
        tellDay(parts.get(0), title, time, book);
        Minutes.Builder minutes = Minutes.builder()
                .meeting(id)
                .when(Moment.of(time.day()))
                .addAllDistributedTo(all(parts, MeetingPart::distributed));
        parts.forEach(part -> minutes.addAllPoints(part.points()));
        MeetingItems items = new MeetingItems(id, plan, time, book);
        parts.stream().flatMap(part -> part.items().stream()).forEach(item -> items.take(item, minutes));
        book.record(minutes.build(), organiser, true);
        parts.forEach(part -> part.row().subject("meeting", id));
    }

    private static MeetingId id(
            List<MeetingPart> parts, String title, MeetingTime time, PlanDraft plan, BookDraft book) {
        String id = first(parts, MeetingPart::number)
                .map(number -> plan.idOf(parts.get(0).table(), number))
                .orElseGet(() -> NameIds.id(plan.id(), Optional.empty(), title) + "@" + time.day());
        return MeetingId.of(book.ids().claim("meeting", id));
    }

    private static void tellDay(MeetingPart part, String title, MeetingTime time, BookDraft book) {
        if (time.start().isEmpty()) {
            LocalDate day = time.day();
            book.remarks()
                    .add(Finding.builder(DateFindings.MEETING_DAY_ONLY)
                            .location(part.table().sheet().location().toBuilder()
                                    .row(part.row().number())
                                    .build())
                            .putFigure("meeting", title)
                            .putFigure("day", day)
                            .build());
        }
    }

    private static <V> Optional<V> first(List<MeetingPart> parts, Function<MeetingPart, Optional<V>> what) {
        return parts.stream().map(what).flatMap(Optional::stream).findFirst();
    }

    private static List<PartyId> all(List<MeetingPart> parts, Function<MeetingPart, List<PartyId>> who) {
        return parts.stream().map(who).flatMap(List::stream).distinct().toList();
    }

    /** The request whose number or matter the title names. */
    private static Optional<CollaborationId> request(String title, BookDraft book) {
        return book.requests().within(title);
    }

    private static MeetingKind kind(String title) {
        String key = TextForms.matchingKey(title);
        return KINDS.entrySet().stream()
                .filter(each -> key.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MeetingKind.OTHER);
    }

    private static Map<String, MeetingKind> kinds() {
        Map<String, MeetingKind> kinds = new LinkedHashMap<>();
        kinds.put("战略研讨", MeetingKind.STRATEGY_SEMINAR);
        kinds.put("协作启动", MeetingKind.COLLABORATION_KICK_OFF);
        kinds.put("启动会", MeetingKind.KICK_OFF);
        kinds.put("目标解读", MeetingKind.GOAL_BRIEFING);
        kinds.put("评审", MeetingKind.REVIEW);
        kinds.put("复盘", MeetingKind.RETROSPECTIVE);
        kinds.put("专项", MeetingKind.SPECIAL);
        kinds.put("站会", MeetingKind.STAND_UP);
        kinds.put("晨会", MeetingKind.STAND_UP);
        kinds.put("周例会", MeetingKind.WEEKLY);
        kinds.put("月度", MeetingKind.MONTHLY_WORK);
        kinds.put("kick-off", MeetingKind.KICK_OFF);
        kinds.put("kickoff", MeetingKind.KICK_OFF);
        kinds.put("review", MeetingKind.REVIEW);
        kinds.put("retrospective", MeetingKind.RETROSPECTIVE);
        return kinds;
    }
}
