package dev.plumbline.io.ical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.arbitrary.Books;
import dev.plumbline.io.arbitrary.Texts;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Period;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a plan comes out of a calendar as it went in, on lines that every reader takes (SAFE-5). */
class CalendarTextProperties {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> hostile = Arbitraries.of(
                "END:VEVENT\r\nBEGIN:VEVENT\nUID:x",
                "a\\nb",
                "\\",
                "\\\\n",
                ";,:\"",
                "一".repeat(200),
                "😀".repeat(60),
                "e\u0301",
                "BEGIN:VALARM",
                "\u0000\u0007\u001b[31m",
                " ",
                "\r",
                "\n\n",
                "\ufeff",
                "^n^'",
                "x".repeat(300));
        return Arbitraries.oneOf(Texts.words(), hostile)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> "甲" + String.join("", parts) + "乙");
    }

    private static PlanStatus status(String text) {
        Plan plan = Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .title(text)
                .addTask(Task.builder()
                        .id(TaskId.of("t"))
                        .name(text)
                        .deliverable(text)
                        .finish(LocalDate.of(2024, 6, 30))
                        .build())
                .build();
        return PlanStatus.latest(PlanBook.of(plan));
    }

    @Property(tries = 500)
    void textsSurvive(@ForAll("texts") String text) {
        ReadCalendar read = ReadCalendar.of(status(text));

        String wanted = "交付物：" + kept(text) + "\n计划：" + kept(text);
        assertThat(read.textOf("任务到期", "DESCRIPTION")).endsWith(wanted);
        if (text.indexOf('\\') < 0) {
            assertThat(ReadCalendar.value(read.event("任务到期"), "DESCRIPTION")).endsWith(wanted);
        }
        assertThat(read.events()).hasSizeGreaterThan(1);
        assertLines(read.bytes());
    }

    /** What a calendar can hold of a text, said anew: line breaks are one kind, other controls are seen. */
    private static String kept(String text) {
        return text.replace("\r\n", "\n")
                .codePoints()
                .mapToObj(point -> {
                    if ("\n\r\u0085\u2028\u2029".indexOf(point) >= 0) {
                        return "\n";
                    }
                    if (point < 0x20 && point != '\t') {
                        return Character.toString(0x2400 + point);
                    }
                    if (point == 0x7f) {
                        return "␡";
                    }
                    return point >= 0x80 && point < 0xa0 ? "\ufffd" : Character.toString(point);
                })
                .reduce("", String::concat);
    }

    @Property(tries = 300)
    void anyBookIsACalendarOfLastingNames(@ForAll("books") PlanBook book) {
        PlanStatus status = PlanStatus.latest(book);
        ReadCalendar chinese = ReadCalendar.of(status);
        ReadCalendar english = ReadCalendar.of(status, Locale.ENGLISH);

        assertLines(chinese.bytes());
        assertLines(english.bytes());
        assertThat(ReadCalendar.of(PlanStatus.latest(book.toBuilder().build())).bytes())
                .isEqualTo(chinese.bytes());
        List<String> names = uids(chinese);
        assertThat(names).doesNotHaveDuplicates();
        assertThat(uids(english)).isEqualTo(names);
        assertThat(chinese.text()).doesNotContain("DTSTART;TZID=UTC:");
    }

    private static List<String> uids(ReadCalendar read) {
        return read.events().stream()
                .map(event -> ReadCalendar.value(event, "UID"))
                .toList();
    }

    @Provide
    Arbitrary<PlanBook> books() {
        return Books.books();
    }

    /** Of 75 octets at most, CRLF behind each, whole characters in each. */
    private static void assertLines(byte[] bytes) {
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\r') {
                assertThat(bytes[at + 1]).isEqualTo((byte) '\n');
                byte[] line = Arrays.copyOfRange(bytes, from, at);
                assertThat(line.length).isLessThanOrEqualTo(75);
                assertThat(isWhole(line))
                        .as(new String(line, StandardCharsets.UTF_8))
                        .isTrue();
                from = at + 2;
                at++;
            } else {
                assertThat(bytes[at]).isNotEqualTo((byte) '\n');
            }
        }
        assertThat(from).isEqualTo(bytes.length);
    }

    private static boolean isWhole(byte[] line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return true;
        } catch (CharacterCodingException cut) {
            return false;
        }
    }
}
