package dev.plumbline.time;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One reading of a file of special days. Confined to one thread. */
final class CalendarCsvReading {

    private static final FindingCode COLUMN_MISSING = FindingCode.of(
                    "calendar-column-missing", Severity.ERROR, "缺少“{column}”列", "The column [{column}] is missing")
            .advising("在第一行写明列名：date,kind,name_zh", "Name the columns in the first line: date,kind,name_zh");
    private static final FindingCode KIND_UNKNOWN = FindingCode.of(
                    "calendar-kind-unknown", Severity.ERROR, "无法识别的类型“{value}”", "The kind [{value}] is unknown")
            .advising("请写 holiday（节假日）或 make-up（调休上班日）", "Write holiday or make-up");
    private static final FindingCode HOURS_UNREADABLE = FindingCode.of(
                    "calendar-hours-unreadable",
                    Severity.ERROR,
                    "无法识别的工作时间“{value}”",
                    "The hours [{value}] cannot be used")
            .advising("请写 09:00-12:00,13:00-18:00，且仅用于上班日", "Write 09:00-12:00,13:00-18:00, for working days only");
    private static final FindingCode DAY_OUTSIDE = FindingCode.of(
                    "calendar-day-outside",
                    Severity.ERROR,
                    "日期“{value}”不在1900至2199年之内",
                    "[{value}] is outside 1900 to 2199")
            .advising("请更正年份", "Correct the year");
    private static final FindingCode DAY_TWICE = FindingCode.of(
                    "calendar-day-twice",
                    Severity.WARNING,
                    "{value} 出现两次，以先出现的为准",
                    "{value} is given twice; the first counts")
            .advising("请删除一行", "Delete one of the two lines");
    private static final FindingCode TOO_LARGE = FindingCode.of(
                    "calendar-too-large",
                    Severity.ERROR,
                    "文件过大，其余内容未读取",
                    "The file is too large; the rest was not read")
            .advising("每行至多1000字符，至多20000天", "Keep lines below 1,000 characters and the file below 20,000 days");
    private static final FindingCode COVERAGE_UNREADABLE = FindingCode.of(
                    "calendar-coverage-unreadable",
                    Severity.ERROR,
                    "无法识别的覆盖范围“{value}”",
                    "The coverage [{value}] cannot be read")
            .advising("请写 # coverage 2027-01-01/2027-12-31", "Write # coverage 2027-01-01/2027-12-31");

    private static final int MOST_DAYS = 20_000;
    private static final int MOST_FINDINGS = 1_000;
    private static final int MISSING = Integer.MAX_VALUE;
    private static final String COVERAGE = "coverage";

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("date", "date"),
            Map.entry("日期", "date"),
            Map.entry("kind", "kind"),
            Map.entry("类型", "kind"),
            Map.entry("name_zh", "zh"),
            Map.entry("festival_zh", "zh"),
            Map.entry("name", "zh"),
            Map.entry("名称", "zh"),
            Map.entry("name_en", "en"),
            Map.entry("festival_en", "en"),
            Map.entry("hours", "hours"),
            Map.entry("工作时间", "hours"));

    private static final Map<String, SpecialDay.Kind> KINDS = Map.ofEntries(
            Map.entry("holiday", SpecialDay.Kind.HOLIDAY),
            Map.entry("节假日", SpecialDay.Kind.HOLIDAY),
            Map.entry("假日", SpecialDay.Kind.HOLIDAY),
            Map.entry("放假", SpecialDay.Kind.HOLIDAY),
            Map.entry("休", SpecialDay.Kind.HOLIDAY),
            Map.entry("make-up", SpecialDay.Kind.MAKE_UP),
            Map.entry("workday", SpecialDay.Kind.MAKE_UP),
            Map.entry("调休上班日", SpecialDay.Kind.MAKE_UP),
            Map.entry("调休", SpecialDay.Kind.MAKE_UP),
            Map.entry("上班", SpecialDay.Kind.MAKE_UP),
            Map.entry("班", SpecialDay.Kind.MAKE_UP));

    private final String name;
    private final TreeMap<LocalDate, SpecialDay> days = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> columns = new TreeMap<>();
    private Optional<DateRange> coverage = Optional.empty();
    private Location line = Location.nowhere();

    CalendarCsvReading(String name) {
        this.name = name;
    }

    CalendarReading read(CsvLines lines) throws IOException {
        for (Optional<String> text = lines.next(); text.isPresent() && takes(text.get()); text = lines.next()) {
            line = Location.builder().file(name).line(lines.number()).build();
            read(text.get());
        }
        if (columns.isEmpty() && findings.isEmpty()) {
            missing("date");
        }
        CalendarLayer layer =
                CalendarLayer.builder(name).days(days).coverage(coverage).build();
        return new CalendarReading(layer, findings);
    }

    private boolean takes(String text) {
        boolean fits = !CsvLines.isTooLong(text) && days.size() < MOST_DAYS && findings.size() < MOST_FINDINGS;
        if (!fits) {
            tell(TOO_LARGE, "");
        }
        return fits;
    }

    private void read(String text) {
        if (text.startsWith("#")) {
            comment(text.substring(1).strip());
        } else if (columns.isEmpty()) {
            header(CsvLines.fields(text));
        } else if (!text.isBlank() && !columns.containsValue(MISSING)) {
            row(CsvLines.fields(text));
        }
    }

    private void comment(String text) {
        if (!text.startsWith(COVERAGE)) {
            return;
        }
        String range = text.substring(COVERAGE.length()).strip();
        if (DateText.read(range) instanceof WrittenDate written) {
            coverage = Optional.of(written.range());
        } else {
            tell(COVERAGE_UNREADABLE, range);
        }
    }

    private void header(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String known = COLUMNS.get(names.get(i).toLowerCase(Locale.ROOT));
            if (known != null) {
                columns.putIfAbsent(known, i);
            }
        }
        for (String needed : List.of("date", "kind")) {
            if (columns.putIfAbsent(needed, MISSING) == null) {
                missing(needed);
            }
        }
    }

    private void missing(String column) {
        findings.add(Finding.builder(COLUMN_MISSING)
                .location(line)
                .putFigure("column", column)
                .build());
    }

    private void tell(FindingCode code, String value) {
        findings.add(Finding.builder(code)
                .location(line)
                .value(value)
                .putFigure("value", value)
                .build());
    }

    private String field(List<String> fields, String column) {
        int index = columns.getOrDefault(column, MISSING);
        return index < fields.size() ? fields.get(index) : "";
    }

    private void row(List<String> fields) {
        DateReading date = DateText.read(field(fields, "date"));
        if (date instanceof UnreadableDate unreadable) {
            findings.add(unreadable.finding(line));
            return;
        }
        String kind = field(fields, "kind").toLowerCase(Locale.ROOT);
        SpecialDay.Kind known = KINDS.get(kind);
        if (known == null) {
            tell(KIND_UNKNOWN, kind);
            return;
        }
        DateRange range = ((WrittenDate) date).range();
        day(fields, known).ifPresent(day -> put(range, day));
    }

    private Optional<SpecialDay> day(List<String> fields, SpecialDay.Kind kind) {
        String hours = field(fields, "hours");
        try {
            Optional<WorkingHours> own = hours.isEmpty() ? Optional.empty() : Optional.of(WorkingHours.parse(hours));
            return Optional.of(new SpecialDay(kind, field(fields, "zh"), field(fields, "en"), own));
        } catch (IllegalArgumentException broken) {
            tell(HOURS_UNREADABLE, hours);
            return Optional.empty();
        }
    }

    private void put(DateRange range, SpecialDay day) {
        if (!CalendarLayer.accepts(range.start()) || !CalendarLayer.accepts(range.end())) {
            tell(DAY_OUTSIDE, range.toString());
            return;
        }
        if (days.size() + range.days() > MOST_DAYS) {
            tell(TOO_LARGE, range.toString());
            return;
        }
        boolean given = range.dates().anyMatch(days::containsKey);
        if (given) {
            tell(DAY_TWICE, range.toString());
        }
        range.dates().forEach(each -> days.putIfAbsent(each, day));
    }
}
