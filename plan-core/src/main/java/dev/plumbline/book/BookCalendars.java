package dev.plumbline.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyClocks;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.Task;
import dev.plumbline.text.Localized;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.Calendars;
import dev.plumbline.time.WorkingCalendar;
import dev.plumbline.time.WorkingClock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which working calendar counts for what in a book (CAL-1): a task's own, else that of its owner's unit or of a unit above
 * it, else its plan's, else the book's.
 *
 * <p>Where none of them names a calendar there is none, and all days count; what cannot do without working days, deadlines
 * above all, then goes by the official Chinese calendar. A name that no calendar has is told by {@link
 * #findings()} and counts as not given. Immutable and thread-safe.
 */
public final class BookCalendars {

    /** A calendar is chosen that there is not. */
    public static final FindingCode UNKNOWN = FindingCode.of(
                    "calendar-unknown",
                    Severity.ERROR,
                    "“{by}”采用的工作日历“{calendar}”不存在",
                    "[{by}] goes by calendar [{calendar}], which is not known")
            .advising("定义该日历或更正名称", "Define it or correct its name");

    private final PlanBook book;
    private final Optional<Calendars> calendars;
    private final Map<OrgUnitId, Optional<WorkingCalendar>> ofUnits = new HashMap<>();

    private BookCalendars(PlanBook book) {
        this.book = book;
        // Looking for plug-ins takes time; a book that names no calendar needs none.
        this.calendars = book.calendars().isEmpty() && choices(book).isEmpty()
                ? Optional.empty()
                : Optional.of(Calendars.of(book.calendars()));
        book.organisation().units().forEach(unit -> inherit(unit.id()));
    }

    /** The calendars of a book. */
    public static BookCalendars of(PlanBook book) {
        return new BookCalendars(book);
    }

    private record Choice(Object by, String path, CalendarId calendar) {}

    private static List<Choice> choices(PlanBook book) {
        List<Choice> choices = new ArrayList<>();
        book.calendar().ifPresent(id -> choices.add(new Choice(Localized.of("计划账本", "the book"), "book", id)));
        for (OrgUnit unit : book.organisation().units()) {
            unit.calendar().ifPresent(id -> choices.add(new Choice(unit.id().name(), "party/" + unit.id(), id)));
        }
        for (Plan plan : book.plans()) {
            plan.calendar().ifPresent(id -> choices.add(new Choice(plan.id().value(), "plan/" + plan.id(), id)));
            for (Task task : plan.tasks()) {
                task.calendar().ifPresent(id -> choices.add(new Choice(task.name(), "task/" + task.id(), id)));
            }
        }
        return choices;
    }

    private Optional<WorkingCalendar> find(CalendarId id) {
        return calendars.flatMap(known -> known.find(id));
    }

    /** Gives every unit the calendar of the nearest unit that names one, going up each line once. */
    private void inherit(OrgUnitId unit) {
        List<OrgUnitId> line = new ArrayList<>();
        Set<OrgUnitId> seen = new HashSet<>();
        Optional<OrgUnitId> above = Optional.of(unit);
        Optional<WorkingCalendar> found = Optional.empty();
        while (above.isPresent() && found.isEmpty() && seen.add(above.get())) {
            OrgUnitId at = above.get();
            Optional<WorkingCalendar> known = ofUnits.get(at);
            if (known != null) {
                found = known;
                break;
            }
            line.add(at);
            Optional<OrgUnit> each = book.organisation().unit(at);
            found = each.flatMap(OrgUnit::calendar).flatMap(this::find);
            above = each.flatMap(OrgUnit::parent);
        }
        for (OrgUnitId each : line) {
            ofUnits.put(each, found);
        }
    }

    /** The calendar of the whole book. */
    public Optional<WorkingCalendar> usual() {
        return book.calendar().flatMap(this::find);
    }

    /** The clock of the whole book's deadlines, in its zone. */
    public WorkingClock clock() {
        return usual().orElseGet(WorkingCalendar::china).at(book.zone());
    }

    /** By which clock each party's times are reckoned: its unit's, as units inherit from those above, else the book's. */
    public PartyClocks clocks() {
        return PartyClocks.of(
                clock(),
                party -> book.organisation()
                        .unitOf(party)
                        .flatMap(this::ofUnit)
                        .map(calendar -> calendar.at(book.zone())));
    }

    /** The calendar of what a plan counts in working days. */
    public WorkingCalendar workingDays(Plan plan) {
        return ofPlan(plan).orElseGet(WorkingCalendar::china);
    }

    /** The calendar of a plan. */
    public Optional<WorkingCalendar> ofPlan(Plan plan) {
        return plan.calendar().flatMap(this::find).or(this::usual);
    }

    /** The calendar that a unit's people go by; empty where no unit up to the root names one. */
    public Optional<WorkingCalendar> ofUnit(OrgUnitId unit) {
        return ofUnits.getOrDefault(unit, Optional.empty());
    }

    /** The calendar of a task of a plan. */
    public Optional<WorkingCalendar> ofTask(Plan plan, Task task) {
        return task.calendar()
                .flatMap(this::find)
                .or(() -> ofUnits.isEmpty() ? Optional.empty() : ofOwner(plan, task))
                .or(() -> ofPlan(plan));
    }

    private Optional<WorkingCalendar> ofOwner(Plan plan, Task task) {
        List<PartyId> owners = plan.raci().owners(task.id());
        return owners.isEmpty()
                ? Optional.empty()
                : book.organisation().unitOf(owners.get(0)).flatMap(this::ofUnit);
    }

    /** What does not fit together among the calendars, and every choice of one that there is not. */
    public List<Finding> findings() {
        List<Finding> findings =
                new ArrayList<>(calendars.map(Calendars::findings).orElse(List.of()));
        for (Choice choice : choices(book)) {
            if (find(choice.calendar()).isEmpty()) {
                findings.add(Finding.builder(UNKNOWN)
                        .location(Location.ofPath(choice.path()))
                        .putFigure("by", choice.by())
                        .putFigure("calendar", choice.calendar().value())
                        .build());
            }
        }
        return List.copyOf(findings);
    }
}
