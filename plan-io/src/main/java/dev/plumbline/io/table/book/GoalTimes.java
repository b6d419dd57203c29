package dev.plumbline.io.table.book;

import dev.plumbline.io.table.region.ColumnTime;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.PeriodColumn;
import dev.plumbline.io.table.region.PeriodHeader;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.ReadWords;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.DateContext;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.DateText;
import dev.plumbline.time.Period;
import dev.plumbline.time.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Which times the columns of a table of goals speak of, held against the period of its plan (GOAL-8).
 *
 * @param parts columns of targets or actual values of parts of the plan's period
 * @param wholes columns of targets or actual values of all of it
 * @param target the part of the plan's period that the column of targets itself names
 * @param actual the part that the column of actual values names
 * @param isOfEarlierYear whether the column of actual values names a year before the plan: 2023年实际 in a plan of 2024
 */
record GoalTimes(
        List<Part> parts, List<Part> wholes, Optional<Part> target, Optional<Part> actual, boolean isOfEarlierYear) {

    /**
     * A column with its days.
     *
     * @param header the column
     * @param role what it holds
     * @param days the days it speaks of
     */
    record Part(HeaderCell header, Role role, DateRange days) {

        Optional<Period> period() {
            return Period.filling(days);
        }
    }

    static GoalTimes of(OfficeTable table, PlanDraft plan, ReadWords words) {
        Optional<Role> said = said(table, words);
        GoalTimes times =
                columns(table, plan, column -> column.role().or(() -> column.bare() ? said : Optional.empty()));
        List<Part> parts = times.parts();
        List<Part> wholes = times.wholes();
        parts.forEach(part -> table.notes().part(part.header(), part.role()));
        wholes.forEach(part -> table.notes().part(part.header(), part.role()));
        return new GoalTimes(
                parts,
                wholes,
                own(table, Role.GOAL_TARGET, plan),
                own(table, Role.GOAL_ACTUAL, plan),
                isOfEarlierYear(table, plan));
    }

    /** The columns in which a row holds what its own word says. */
    static GoalTimes held(OfficeTable table, PlanDraft plan, Role role) {
        return columns(
                table,
                plan,
                column -> column.role().isEmpty() || column.role().equals(Optional.of(role))
                        ? Optional.of(role)
                        : Optional.empty());
    }

    private static GoalTimes columns(OfficeTable table, PlanDraft plan, Function<PeriodColumn, Optional<Role>> held) {
        List<Part> parts = new ArrayList<>();
        List<Part> wholes = new ArrayList<>();
        for (PeriodColumn column : table.periods()) {
            Role role = held.apply(column).orElse(null);
            Optional<DateRange> days = role == null ? Optional.empty() : days(column, plan.period());
            if (days.isPresent()) {
                Part part = new Part(column.header(), role, days.get());
                (days.get().equals(plan.period().range()) ? wholes : parts).add(part);
            }
        }
        parts.removeIf(part -> isTwice(part, List.copyOf(parts)));
        parts.removeIf(part -> part.period().isEmpty() && !stands(part, parts, plan));
        return new GoalTimes(parts, wholes, Optional.empty(), Optional.empty(), false);
    }

    /** The columns of parts and of the whole. */
    List<Part> all() {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(wholes);
        return all;
    }

    private static boolean isOfEarlierYear(OfficeTable table, PlanDraft plan) {
        if (!table.has(Role.GOAL_ACTUAL)) {
            return false;
        }
        OptionalInt year = PeriodHeader.year(table.headerText(Role.GOAL_ACTUAL));
        return year.isPresent() && year.getAsInt() < plan.period().start().getYear();
    }

    /** Of two columns about one thing nobody can say which is meant. */
    private static boolean isTwice(Part part, List<Part> all) {
        return all.stream()
                .anyMatch(other -> other.header() != part.header()
                        && other.role() == part.role()
                        && other.days().equals(part.days()));
    }

    /** 1-5月 fills no period: it can only be the one value reached so far. */
    private static boolean stands(Part part, List<Part> all, PlanDraft plan) {
        return part.role() == Role.GOAL_ACTUAL
                && part.days().start().equals(plan.period().start())
                && all.stream().noneMatch(other -> other != part && other.role() == Role.GOAL_ACTUAL);
    }

    /** The part of the plan's period that a column of the whole table names: 1-6月实际. */
    static Optional<Part> own(OfficeTable table, Role role, PlanDraft plan) {
        HeaderCell header =
                table.area().map(area -> area.match().roles().get(role)).orElse(null);
        if (header == null) {
            return Optional.empty();
        }
        return header.parts().stream()
                .flatMap(part -> PeriodHeader.of(part).stream())
                .findFirst()
                .flatMap(named -> days(named.period(), plan.period()))
                .filter(days -> !days.equals(plan.period().range()))
                .map(days -> new Part(header, role, days));
    }

    private static Optional<DateRange> days(PeriodColumn column, Period plan) {
        boolean year = plan.kind() == Period.Kind.YEAR;
        return switch (column.time()) {
            case PART -> days(column.period(), plan);
            case WHOLE -> Optional.of(plan.range());
            case YEAR, SO_FAR -> year ? Optional.of(plan.range()) : Optional.empty();
            case OWN -> Optional.empty();
        };
    }

    private static Optional<DateRange> days(String period, Period plan) {
        return DateText.read(period, DateContext.of(plan)) instanceof WrittenDate date
                ? Optional.of(date.range()).filter(days -> plan.range().contains(days))
                : Optional.empty();
    }

    /** What columns hold that only name a period: what the title of their table speaks of. */
    private static Optional<Role> said(OfficeTable table, ReadWords words) {
        if (table.periods().stream().noneMatch(PeriodColumn::bare)) {
            return Optional.empty();
        }
        return said(Titles.of(table).orElse(""), words)
                .or(() -> said(table.sheet().name(), words));
    }

    private static Optional<Role> said(String text, ReadWords words) {
        String title = TextForms.matchingKey(text);
        Optional<Role> found = Optional.empty();
        int longest = 0;
        for (Map.Entry<String, String> word : words.list("periodTitles").entrySet()) {
            if (word.getKey().length() > longest && title.contains(word.getKey())) {
                longest = word.getKey().length();
                found = Role.of("goal." + word.getValue());
            }
        }
        return found;
    }

    /** Whether a column of a table's own month or quarter stands in a plan of the year. */
    static boolean isOwn(OfficeTable table, Role role, ReadWords words) {
        return time(table, role, words).filter(ColumnTime.OWN::equals).isPresent();
    }

    /** Which time the words of a role's column speak of. */
    static Optional<ColumnTime> time(OfficeTable table, Role role, ReadWords words) {
        String key = table.has(role) ? words.keys().of(table.names().ownHeaderText(role)) : "";
        return ColumnTime.startOf(key, words.list("columnTime"));
    }
}
