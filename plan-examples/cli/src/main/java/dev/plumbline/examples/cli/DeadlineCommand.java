package dev.plumbline.examples.cli;

import dev.plumbline.time.CalendarAnswer;
import dev.plumbline.time.Deadline;
import dev.plumbline.time.WorkingClock;
import dev.plumbline.time.WorkingHours;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says when deadlines fall due; one that cannot be read does not stop the others. */
@Command(
        name = "deadline",
        description = {
            "Says when deadlines fall due: one line START<TAB>AMOUNT<TAB>DUE each.",
            "Exit code 2 if a line could not be read."
        },
        mixinStandardHelpOptions = true)
final class DeadlineCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "START AMOUNT",
            description =
                    "Such as 2024-09-27T16:00 3wd (wd, wh, d, h, mo, or 3个工作日); from standard input if not given.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--calendar", defaultValue = "CN", description = "CN or plain; CN if not given.")
    private String calendar = "CN";

    @Option(
            names = "--hours",
            defaultValue = "09:00-18:00",
            description = "Such as 09:00-12:00,13:00-18:00; 09:00-18:00 if not given.")
    private String hours = "09:00-18:00";

    @Option(names = "--zone", defaultValue = "Asia/Shanghai", description = "Asia/Shanghai if not given.")
    private ZoneId zone = ZoneId.of("Asia/Shanghai");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Answer answer = new Answer(spec);
        WorkingClock clock;
        try {
            clock = Calendars.named(calendar, WorkingHours.parse(hours)).at(zone);
        } catch (IllegalArgumentException unknown) {
            answer.problem(unknown.getMessage());
            return 2;
        }
        int code = 0;
        int number = 0;
        for (String line : lines()) {
            number++;
            code = Math.max(code, line.isBlank() ? 0 : answer(line.strip(), number, clock, answer));
        }
        return code;
    }

    private int answer(String line, int number, WorkingClock clock, Answer answer) {
        int space = blank(line);
        try {
            if (space < 0) {
                throw new IllegalArgumentException("[" + line + "] has no amount. Write START AMOUNT.");
            }
            String start = line.substring(0, space);
            String amount = line.substring(space).strip();
            Instant from = start(start);
            Deadline deadline = Deadline.parse(amount);
            CalendarAnswer<Instant> due = clock.due(from, deadline);
            OffsetDateTime local = due.value().atZone(zone).toOffsetDateTime();
            answer.line(start + "\t" + amount + "\t" + local);
            deadline.mark(clock, from, due.value())
                    .ifPresent(mark -> answer.problem(
                            "line " + number + ": " + mark.finding().message(Locale.ENGLISH)));
            return 0;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException broken) {
            answer.problem("line " + number + ": " + broken.getMessage());
            return 2;
        }
    }

    private static int blank(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isWhitespace(line.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** A local time in the zone, a time with its offset, or a day, which starts at midnight. */
    private Instant start(String text) {
        if (text.indexOf('T') < 0) {
            return LocalDate.parse(text).atStartOfDay(zone).toInstant();
        }
        boolean offset = text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
        return offset
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }

    /** Each argument with a space is a line; else two arguments are one. */
    private List<String> lines() throws IOException {
        if (words.isEmpty()) {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                return in.lines().toList();
            }
        }
        if (words.stream().anyMatch(word -> blank(word.strip()) > 0)) {
            return words;
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i += 2) {
            lines.add(words.get(i) + (i + 1 < words.size() ? " " + words.get(i + 1) : ""));
        }
        return lines;
    }
}
