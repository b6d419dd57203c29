package dev.plumbline.io.table.book;

import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.collaboration.Resolution;
import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.collaboration.ResolutionReport;
import dev.plumbline.fact.Reference;
import dev.plumbline.io.table.row.StateCell;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Enters the points and resolutions of a meeting; a resolution with an owner is an action item too (TASK-8, COL-3). */
final class MeetingItems {

    private final MeetingId meeting;
    private final PlanDraft plan;
    private final MeetingTime time;
    private final BookDraft book;

    MeetingItems(MeetingId meeting, PlanDraft plan, MeetingTime time, BookDraft book) {
        this.meeting = meeting;
        this.plan = plan;
        this.time = time;
        this.book = book;
    }

    void take(MeetingItem item, Minutes.Builder minutes) {
        item.point().ifPresent(minutes::addPoints);
        if (item.resolution().isEmpty()) {
            item.row().subject("meeting", meeting);
            return;
        }
        String text = item.resolution().get();
        ResolutionId id = ResolutionId.of(book.ids()
                .claim("resolution", meeting + "/" + item.number().orElseGet(() -> TextForms.matchingKey(text))));
        Optional<PartyId> owner = item.owners().stream().findFirst();
        minutes.addResolutions(new Resolution(id, owner.isPresent() ? text : whole(text, item), owner, item.due()));
        item.row().subject("resolution", id);
        Optional<TaskId> task = owner.map(party -> action(text, item, party));
        item.state().ifPresent(state -> report(state, id, task, item));
    }

    /** A resolution that nobody owns has no task whose attributes could keep what else its row says. */
    private static String whole(String text, MeetingItem item) {
        StringBuilder whole = new StringBuilder(text);
        item.attributes()
                .forEach((name, value) ->
                        whole.append("；").append(name).append("：").append(value));
        return whole.toString();
    }

    /** The task of a resolution: the one of its name that the plan has, or a new one. */
    private TaskId action(String text, MeetingItem item, PartyId owner) {
        Reference origin = Reference.of("meeting", meeting.value());
        Optional<TaskId> known = plan.tasks(text).stream().findFirst();
        if (known.isPresent()) {
            plan.change(known.get(), task -> {
                Task before = plan.task(known.get()).orElseThrow();
                Map<String, String> kept = plan.kept(before.id(), before.attributes(), item.attributes());
                return task.origin(before.origin().or(() -> Optional.of(origin)))
                        .finish(before.finish().or(item::due))
                        .attributes(kept);
            });
            return known.get();
        }
        TaskId id = plan.claim(NameIds.id(plan.id(), book.parties().unitOf(owner), text));
        plan.put(Task.builder()
                .id(id)
                .name(text)
                .finish(item.due())
                .origin(origin)
                .addAllCollaborators(item.owners().stream().skip(1).toList())
                .attributes(item.attributes())
                .build());
        plan.letters().assign(id, owner, RaciRole.RESPONSIBLE);
        item.row().table().notes().origin("task/" + id, item.row().number(), Role.MEETING_RESOLUTION);
        return id;
    }

    private void report(StateCell state, ResolutionId id, Optional<TaskId> task, MeetingItem item) {
        LocalDate asOf = item.row().table().asOf();
        Moment when = Moment.of(asOf.isBefore(time.day()) ? time.day() : asOf);
        boolean done = state.state()
                .filter(each -> each == TaskState.COMPLETED || each == TaskState.ACCEPTED)
                .isPresent();
        String text = done ? "" : item.row().text(Role.MEETING_STATE).orElse("");
        book.record(new ResolutionReport(id, when, done, text));
        task.ifPresent(each -> book.record(ProgressReport.builder()
                .snapshot(true)
                .task(each)
                .when(when)
                .state(state.state())
                .percent(state.percent())
                .build()));
    }
}
