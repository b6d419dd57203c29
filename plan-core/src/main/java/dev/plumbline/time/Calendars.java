package dev.plumbline.time;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The calendars that can be chosen by name: a book's own, laid over each other, and the built-in ones (CAL-1).
 *
 * <p>A definition that cannot be laid over its base (an unknown one, a circle, too many below it) is told by
 * {@link #findings()} and found all the same, as far as it goes. Immutable and thread-safe.
 */
public final class Calendars {

    /** Two calendars of a book have the same name. */
    public static final FindingCode DUPLICATE = FindingCode.of(
                    "calendar-duplicate",
                    Severity.ERROR,
                    "工作日历“{calendar}”重复定义，仅采用第一个",
                    "Calendar [{calendar}] is defined more than once; the first definition counts")
            .advising("合并或改名", "Merge them or rename one");

    /** A calendar is laid over one that nobody knows. */
    public static final FindingCode UNKNOWN_BASE = FindingCode.of(
                    "calendar-unknown-base",
                    Severity.ERROR,
                    "工作日历“{calendar}”的基础日历“{base}”不存在，按周一至周五计",
                    "Calendar [{calendar}] lies over [{base}], which is not known; Monday to Friday counts instead")
            .advising("更正基础日历的名称", "Correct the name of the calendar below");

    /** Calendars are laid over each other in a circle. */
    public static final FindingCode CYCLE = FindingCode.of(
                    "calendar-cycle",
                    Severity.ERROR,
                    "工作日历互为基础：{cycle}，按周一至周五计",
                    "Calendars lie over each other in a circle: {cycle}; Monday to Friday counts below them")
            .advising("去掉其中一个基础日历", "Remove the base of one of them");

    /** A layer does not fit what lies below it. */
    public static final FindingCode NOT_FITTING = FindingCode.of(
                    "calendar-not-fitting",
                    Severity.ERROR,
                    "工作日历“{calendar}”无法叠加：{problem}",
                    "Calendar [{calendar}] cannot be laid over its base: {problem}")
            .advising("更正其日期、工时或适用范围", "Correct its days, hours or coverage");

    /** Calendars are laid over each other too many times. */
    public static final FindingCode TOO_DEEP = FindingCode.of(
                    "calendar-too-deep",
                    Severity.ERROR,
                    "工作日历“{calendar}”之下叠加了{most}层以上的日历，其下按周一至周五计",
                    "Calendar [{calendar}] lies over more than {most} others; Monday to Friday counts below it")
            .advising("减少叠加的层数", "Lay it over fewer");

    /** How many calendars of a book may lie below one. */
    public static final int MOST_BELOW = 64;

    private static final WorkingCalendar USUAL =
            WorkingCalendar.of("周一至周五", WorkingWeek.mondayToFriday(WorkingHours.parse("09:00-18:00")));

    private final WorkingCalendars builtIn;
    private final Map<CalendarId, CalendarDefinition> definitions = new LinkedHashMap<>();
    private final Map<CalendarId, WorkingCalendar> own = new LinkedHashMap<>();
    /** How many calendars of the book lie below each. */
    private final Map<CalendarId, Integer> depths = new HashMap<>();

    private final List<Finding> findings = new ArrayList<>();

    private Calendars(Collection<CalendarDefinition> all, WorkingCalendars builtIn) {
        this.builtIn = builtIn;
        for (CalendarDefinition definition : all) {
            if (definitions.putIfAbsent(definition.id(), definition) != null) {
                findings.add(finding(DUPLICATE, definition.id()).build());
            }
        }
        definitions.values().forEach(this::build);
    }

    /** The calendars of a book beside those that the thread's class loader sees. */
    public static Calendars of(Collection<CalendarDefinition> definitions) {
        return new Calendars(definitions, WorkingCalendars.load());
    }

    /** The calendar of a name; a book's own goes before a built-in one. */
    public Optional<WorkingCalendar> find(CalendarId id) {
        return Optional.ofNullable(own.get(id)).or(() -> builtIn.find(id.value()));
    }

    /** What does not fit together, in the order of the definitions. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void build(CalendarDefinition wanted) {
        Deque<CalendarDefinition> pending = new ArrayDeque<>();
        Set<CalendarId> chain = new LinkedHashSet<>();
        Optional<CalendarDefinition> next = Optional.of(wanted);
        while (next.filter(each -> !own.containsKey(each.id())).isPresent()
                && chain.add(next.get().id())) {
            pending.push(next.get());
            // One that names itself means the built-in calendar of that name.
            CalendarId self = next.get().id();
            next = next.get().base().filter(base -> !base.equals(self)).map(definitions::get);
        }
        if (next.filter(each -> chain.contains(each.id())).isPresent()) {
            findings.add(cycle(chain, next.get().id()));
            own.put(pending.peek().id(), laid(USUAL, pending.pop()));
        }
        pending.forEach(each -> own.put(each.id(), laid(below(each), each)));
    }

    private WorkingCalendar below(CalendarDefinition definition) {
        CalendarId self = definition.id();
        int depth = definition
                .base()
                .filter(base -> !base.equals(self))
                .map(base -> depths.getOrDefault(base, -1) + 1)
                .orElse(0);
        if (depth > MOST_BELOW) {
            findings.add(finding(TOO_DEEP, self).putFigure("most", MOST_BELOW).build());
            depths.put(self, 0);
            return USUAL;
        }
        depths.put(self, depth);
        Optional<WorkingCalendar> base = definition.base().flatMap(this::find);
        if (base.isEmpty() && definition.base().isPresent()) {
            findings.add(finding(UNKNOWN_BASE, definition.id())
                    .putFigure("base", definition.base().get().value())
                    .build());
        }
        return base.orElse(USUAL);
    }

    private WorkingCalendar laid(WorkingCalendar below, CalendarDefinition definition) {
        try {
            return below.with(definition.layer());
        } catch (IllegalArgumentException refusal) {
            findings.add(finding(NOT_FITTING, definition.id())
                    .putFigure("problem", String.valueOf(refusal.getMessage()))
                    .build());
            return below.named(definition.id().value());
        }
    }

    private static Finding cycle(Set<CalendarId> chain, CalendarId first) {
        List<String> names = new ArrayList<>(chain.stream()
                .map(CalendarId::value)
                .dropWhile(name -> !name.equals(first.value()))
                .toList());
        names.add(first.value());
        return finding(CYCLE, first)
                .putFigure("cycle", String.join(" → ", names))
                .build();
    }

    private static Finding.Builder finding(FindingCode code, CalendarId calendar) {
        return Finding.builder(code)
                .location(Location.ofPath("calendar/" + calendar))
                .putFigure("calendar", calendar.value());
    }
}
