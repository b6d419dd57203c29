package dev.plumbline.io.journal;

import static dev.plumbline.io.journal.Measured.BOOK;
import static dev.plumbline.io.journal.Measured.LI;
import static dev.plumbline.io.journal.Measured.YEAR;
import static dev.plumbline.io.journal.Measured.entry;
import static dev.plumbline.io.journal.Measured.fact;
import static dev.plumbline.io.journal.Measured.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.audit.Digest;
import dev.plumbline.book.BookKeepingException;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanBookStore;
import dev.plumbline.book.RecordedSince;
import dev.plumbline.book.StaleBookException;
import dev.plumbline.fact.Fact;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanState;
import dev.plumbline.plan.lifecycle.StalePlanVersionException;
import dev.plumbline.quantity.Quantity;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book in a file that is only appended to (IO-1, SAFE-7, SAFE-9). */
class BookJournalTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("2024.journal");
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file());
    }

    private void rewrite(List<String> lines) throws IOException {
        Files.write(file(), lines);
    }

    private void opened(Consumer<PlanBookStore> use) throws IOException {
        try (BookJournal journal = BookJournal.openOrCreate(file(), BOOK)) {
            use.accept(journal.store());
        }
    }

    private PlanBook reopened() throws IOException {
        try (BookJournal journal = BookJournal.open(file())) {
            assertThat(journal.findings()).isEmpty();
            return journal.store().book();
        }
    }

    @Test
    @DisplayName("A date that no book can hold is the caller's mistake, no failure of the disk; nothing is kept")
    void refusesWhatCannotBeWritten() throws IOException {
        Fact early = Measurement.of(IndicatorId.of("revenue"), LocalDate.of(1024, 6, 30), Quantity.parse("1万元"));
        opened(store -> {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.record(early, LI))
                    .withMessageContaining("1024-06-30");
            store.record(fact(1), LI);
        });
        assertThat(numbers(reopened())).containsExactly(1);
    }

    @Test
    @DisplayName("Whatever was changed is there when it is opened again")
    void keeps() throws IOException {
        List<PlanBook> last = new ArrayList<>();
        opened(store -> {
            store.record(fact(1), LI);
            store.take(YEAR, PlanAction.of(PlanEvent.SUBMIT), LI).orThrow();
            store.recordAll(List.of(entry(2), entry(3)));
            store.update(book -> book.toBuilder().zone(ZoneId.of("UTC")).build().record(fact(4), LI));
            last.add(store.book());
        });

        assertThat(reopened()).isEqualTo(last.get(0));
        assertThat(reopened().history(YEAR).state()).isEqualTo(PlanState.SUBMITTED);
        assertThat(numbers(reopened())).containsExactly(1, 2, 3, 4);
    }

    @Test
    @DisplayName("A change is one line that holds what changed and nothing else")
    void oneLine() throws IOException {
        opened(store -> store.record(fact(1), LI));
        List<String> before = lines();
        opened(store -> store.record(fact(2), LI));
        opened(store -> store.take(YEAR, PlanAction.of(PlanEvent.SUBMIT), LI).orThrow());

        assertThat(lines()).startsWith(before.toArray(String[]::new)).hasSize(before.size() + 2);
        assertThat(lines().get(before.size()))
                .startsWith("{\"revision\":3,\"facts\":[{\"kind\":\"measurement\",\"by\":\"person:li\",");
        assertThat(lines().get(before.size() + 1))
                .startsWith("{\"revision\":4,\"parts\":[")
                .contains("\"action\":\"submit\"")
                .doesNotContain("\"facts\"", "\"organisation\"", "\"goals\"");
    }

    @Test
    @DisplayName("The links can be worked out by anybody")
    void links() throws IOException {
        opened(store -> store.record(fact(1), LI));

        Digest link = Digest.NONE;
        for (String line : lines()) {
            String json = line.replaceFirst(",\"link\":\"[0-9a-f]{64}\"}$", "}");
            link = Digest.of(link + "\n" + json);
            assertThat(line).endsWith(",\"link\":\"" + link + "\"}");
        }
    }

    @Test
    @DisplayName("SAFE-9: a line altered, taken out or exchanged is named")
    void altered() throws IOException {
        opened(store -> IntStream.rangeClosed(1, 5).forEach(number -> store.record(fact(number), LI)));
        List<String> lines = lines();

        for (int at = 1; at < lines.size() - 1; at++) {
            List<String> altered = new ArrayList<>(lines);
            altered.set(at, lines.get(at).replace("revision", "Revision"));
            refused(altered, at + 1);
            List<String> shorter = new ArrayList<>(lines);
            shorter.remove(at);
            refused(shorter, at + 1);
            List<String> exchanged = new ArrayList<>(lines);
            exchanged.set(at, lines.get(at + 1));
            exchanged.set(at + 1, lines.get(at));
            refused(exchanged, at + 1);
        }
        List<String> last = new ArrayList<>(lines);
        last.set(lines.size() - 1, last.get(lines.size() - 1).replace("5", "6"));
        refused(last, lines.size());
    }

    private void refused(List<String> lines, int line) throws IOException {
        rewrite(lines);
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> BookJournal.open(file()))
                .satisfies(refusal -> {
                    assertThat(refusal.finding().orElseThrow().location().line())
                            .hasValue(line);
                    assertThat(refusal.message(Locale.CHINESE)).contains("第 " + line + " 行");
                })
                .withMessageContaining("Line " + line + " of the journal does not follow");
    }

    @Test
    @DisplayName("SAFE-9: an end cut off at a line shows against a head that was kept elsewhere, and there only")
    void cutOff() throws IOException {
        Digest kept;
        try (BookJournal journal = BookJournal.create(file(), BOOK)) {
            journal.store().record(fact(1), LI);
            journal.store().record(fact(2), LI);
            kept = journal.head();
        }
        opened(store -> store.record(fact(3), LI));
        try (BookJournal journal = BookJournal.open(file())) {
            assertThat(journal.contains(kept)).isTrue();
            assertThat(journal.contains(journal.head())).isTrue();
        }
        rewrite(lines().subList(0, lines().size() - 2));
        try (BookJournal journal = BookJournal.open(file())) {
            assertThat(journal.findings()).isEmpty();
            assertThat(journal.contains(kept)).isFalse();
        }
    }

    @Test
    @DisplayName("A torn last line is dropped and told, wherever it is torn")
    void torn() throws IOException {
        opened(store -> store.record(fact(1), LI));
        long confirmed = Files.size(file());
        opened(store -> store.record(fact(2), LI));
        byte[] whole = Files.readAllBytes(file());

        for (int length = (int) confirmed + 1; length < whole.length; length += 13) {
            Files.write(file(), Arrays.copyOf(whole, length));
            try (BookJournal journal = BookJournal.open(file())) {
                assertThat(numbers(journal.store().book())).containsExactly(1);
                assertThat(journal.findings()).singleElement().satisfies(torn -> {
                    assertThat(torn.code()).isEqualTo(JournalRefusal.TORN);
                    assertThat(torn.location().line()).hasValue(4);
                });
                journal.store().record(fact(3), LI);
            }
            assertThat(numbers(reopened())).containsExactly(1, 3);
        }
    }

    @Test
    @DisplayName("Blocks that a power failure left unwritten are torn too; anything else at the end is no accident")
    void holes() throws IOException {
        opened(store -> store.record(fact(1), LI));
        byte[] hole = new byte[2048];
        hole[2047] = '\n';
        Files.write(file(), hole, StandardOpenOption.APPEND);
        try (BookJournal journal = BookJournal.open(file())) {
            assertThat(journal.findings()).hasSize(1);
            assertThat(numbers(journal.store().book())).containsExactly(1);
        }
        Files.writeString(file(), "{\"revision\":9}\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> BookJournal.open(file())).hasMessageContaining("Line 4 of the journal");
    }

    @Test
    @DisplayName("Two writers are refused, in one program too, and nobody after the first has closed")
    void twoWriters() throws IOException {
        try (BookJournal journal = BookJournal.create(file(), BOOK)) {
            assertThatThrownBy(() -> BookJournal.open(file()))
                    .isInstanceOf(PlanFormatException.class)
                    .hasMessageContaining("open for writing elsewhere");
            journal.compact();
            assertThatThrownBy(() -> BookJournal.open(file())).isInstanceOf(PlanFormatException.class);
            journal.store().record(fact(1), LI);
        }
        assertThat(numbers(reopened())).containsExactly(1);
    }

    @Test
    @DisplayName("A compacted journal holds the same book at the same revisions in fewer lines, and goes on")
    void compacted() throws IOException {
        RecordedSince before;
        Digest head;
        try (BookJournal journal = BookJournal.create(file(), BOOK)) {
            for (int number = 1; number <= 20; number++) {
                ZoneId zone = ZoneId.of("GMT+" + number % 10);
                journal.store().update(book -> book.toBuilder().zone(zone).build());
                journal.store().record(fact(number), LI);
            }
            before = journal.store().recordedSince(30);
            head = journal.head();
            long size = Files.size(file());
            journal.compact();
            assertThat(Files.size(file())).isLessThan(size);
            journal.store().record(fact(21), LI);
        }
        try (BookJournal journal = BookJournal.open(file())) {
            assertThat(journal.store().revision()).isEqualTo(before.revision() + 1);
            assertThat(journal.contains(head)).isTrue();
            assertThat(numbers(journal.store().recordedSince(30).entries()))
                    .startsWith(numbers(before.entries()).toArray(Integer[]::new))
                    .endsWith(20, 21);
            assertThat(journal.store().book().zone()).isEqualTo(ZoneId.of("GMT+0"));
        }
        assertThat(lines()).hasSize(23);
    }

    @Test
    @DisplayName("Permissions stay as they are, and no file is left beside it but the lock")
    void permissions() throws IOException {
        try (BookJournal journal = BookJournal.create(file(), BOOK)) {
            Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r-----"));
            Files.writeString(folder.resolve(".2024.journal.draft"), "left by a crash");
            journal.compact();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-r-----");
        try (var names = Files.list(folder)) {
            assertThat(names.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("2024.journal", ".2024.journal.lock");
        }
    }

    @Test
    @DisplayName(
            "A journal that was cut within the book it begins with, at a line or anywhere, is refused with what to do")
    void cutWithinTheBook() throws IOException {
        for (boolean isCompacted : List.of(false, true)) {
            Files.deleteIfExists(file());
            long book;
            try (BookJournal journal = BookJournal.create(file(), BOOK.recordAll(List.of()))) {
                for (int number = 1; number <= 3 && isCompacted; number++) {
                    journal.store().record(fact(number), LI);
                }
                if (isCompacted) {
                    journal.compact();
                }
                book = Files.size(file());
                journal.store().record(fact(9), LI);
            }
            byte[] whole = Files.readAllBytes(file());
            int header = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
            for (int length = header; length < book; length += length + 7 < book ? 7 : 1) {
                Files.write(file(), Arrays.copyOf(whole, length));
                assertThatExceptionOfType(PlanFormatException.class)
                        .as("cut at %s of %s", length, book)
                        .isThrownBy(() -> BookJournal.open(file()))
                        .withMessageContaining("was cut within the book");
                assertThat(Files.size(file())).isEqualTo(length);
            }
            Files.write(file(), Arrays.copyOf(whole, (int) book));
            assertThat(numbers(reopened())).hasSize(isCompacted ? 3 : 0);
        }
    }

    @Test
    @DisplayName("Blank lines at the end are forgiven; between lines they are not")
    void blankLines() throws IOException {
        opened(store -> store.record(fact(1), LI));
        List<String> sound = lines();
        for (String blank : List.of("\n", "\n\n\n", " \n\t\n", "\r\n")) {
            rewrite(sound);
            Files.writeString(file(), blank, StandardOpenOption.APPEND);
            assertThat(numbers(reopened())).containsExactly(1);
            assertThat(lines()).isEqualTo(sound);
        }
        List<String> between = new ArrayList<>(sound);
        between.add(2, "");
        refused(between, 3);
    }

    @Test
    @DisplayName("What is no journal is told, in both languages, and left as it is")
    void noJournal() throws IOException {
        assertThatThrownBy(() -> BookJournal.open(file()))
                .isInstanceOf(PlanFormatException.class)
                .hasMessageContaining("There is no file");
        assertThatThrownBy(() -> BookJournal.open(folder)).isInstanceOf(PlanFormatException.class);
        assertThatThrownBy(() -> BookJournal.create(folder.resolve("no/2024.journal"), BOOK))
                .hasMessageContaining("The folder of journal");
        for (String text : List.of("", "{}", "{\"format\":\"plumbline-plan-book\"}\n", "\n\n", "\u0000\u0000")) {
            Files.writeString(file(), text);
            assertThatExceptionOfType(PlanFormatException.class)
                    .isThrownBy(() -> BookJournal.open(file()))
                    .satisfies(refusal ->
                            assertThat(refusal.message(Locale.CHINESE)).contains("不是账本日志"));
            assertThat(Files.readString(file())).isEqualTo(text);
        }
        assertThatThrownBy(() -> BookJournal.create(file(), BOOK)).hasMessageContaining("There is a file");
    }

    @Test
    @DisplayName("A line that fits and says what nobody knows is refused with its place")
    void unknownContent() throws IOException {
        opened(store -> store.record(fact(1), LI));
        List<String> lines = lines();
        Digest link = Digest.parse(lines.get(lines.size() - 1).replaceAll(".*\"link\":\"|\"}$", ""));
        String json = "{\"revision\":3,\"wonders\":[]}";
        Files.writeString(
                file(),
                "{\"revision\":3,\"wonders\":[],\"link\":\"" + Digest.of(link + "\n" + json) + "\"}\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);

        assertThatThrownBy(() -> BookJournal.open(file()))
                .isInstanceOf(PlanFormatException.class)
                .hasMessageContaining("2024.journal, line 4")
                .hasMessageContaining("wonders");
    }

    @Test
    @DisplayName("SAFE-8: a stale decision is refused and leaves no line")
    void stale() throws IOException {
        try (BookJournal journal = BookJournal.create(file(), BOOK)) {
            PlanBookStore store = journal.store();
            PlanBook seen = store.book();
            store.take(YEAR, PlanAction.of(PlanEvent.SUBMIT), LI).orThrow();
            int lines = lines().size();
            assertThatThrownBy(() -> store.take(seen, YEAR, PlanAction.of(PlanEvent.SUBMIT), LI))
                    .isInstanceOf(StaleBookException.class);
            assertThatThrownBy(() -> store.update(YEAR, 1, book -> book.record(fact(1), LI)))
                    .isInstanceOf(StalePlanVersionException.class);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.update(book -> book.supposing(book.plans().get(0).toBuilder()
                            .id(PlanId.of("2025"))
                            .build())));
            assertThat(lines()).hasSize(lines);
        }
    }

    @Test
    @DisplayName("A closed journal takes nothing and says so; what its store knew can still be read")
    void closed() throws IOException {
        BookJournal journal = BookJournal.create(file(), BOOK);
        journal.close();
        journal.close();

        assertThatThrownBy(() -> journal.store().record(fact(1), LI))
                .isInstanceOf(BookKeepingException.class)
                .hasMessageContaining("the journal is closed");
        assertThat(journal.store().book()).isEqualTo(BOOK);
        assertThatThrownBy(journal::compact).isInstanceOf(BookKeepingException.class);
    }

    @Test
    @DisplayName("Many threads append, even interrupted ones, and the file holds what each was told")
    void threads() throws Exception {
        int writers = 8;
        int each = 25;
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        try (BookJournal journal = BookJournal.create(file(), BOOK)) {
            for (int writer = 0; writer < writers; writer++) {
                int first = writer * each;
                threads.add(new Thread(() -> {
                    for (int at = 0; at < each; at++) {
                        Thread.currentThread().interrupt();
                        journal.store().record(fact(first + at), LI);
                    }
                }));
            }
            threads.forEach(thread -> thread.setUncaughtExceptionHandler((any, failure) -> failures.add(failure)));
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(journal.store().revision()).isEqualTo(1 + writers * each);
        }
        assertThat(failures).isEmpty();
        assertThat(numbers(reopened()))
                .hasSize(writers * each)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, writers * each).boxed().toList());
    }

    @Test
    @DisplayName("SAFE-9: a byte flipped in the last line, to nothing too, is damage: the line was confirmed")
    void flipped() throws IOException {
        opened(store -> store.record(fact(1), LI));
        byte[] whole = Files.readAllBytes(file());
        for (int back : List.of(2, 40, 90)) {
            byte[] flipped = whole.clone();
            flipped[whole.length - back] = 0;
            Files.write(file(), flipped);
            assertThatThrownBy(() -> BookJournal.open(file())).hasMessageContaining("Line 3 of the journal");
        }
    }

    private void isRefused(Path other) {
        assertThatThrownBy(() -> BookJournal.open(other))
                .isInstanceOf(PlanFormatException.class)
                .hasMessageContaining("open for writing elsewhere");
    }

    private static int program(Path file) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CrashingWriter.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    @DisplayName(
            "Two writers are refused by other names of the file too: links, and where it was moved; other programs, too")
    void otherNames() throws IOException, InterruptedException {
        Path link = Files.createDirectory(folder.resolve("elsewhere")).resolve("link.journal");
        Path moved = folder.resolve("moved.journal");
        try (BookJournal journal = BookJournal.create(file(), BOOK)) {
            Files.createLink(link, file());
            isRefused(link);
            assertThat(journal.contains(journal.head())).isTrue();
            isRefused(link);
            assertThat(program(link)).isEqualTo(1);
            journal.store().record(fact(1), LI);
            journal.compact();
            Files.delete(link);
            Files.createLink(link, file());
            isRefused(link);
            Files.move(file(), moved);
            isRefused(moved);
            assertThatThrownBy(() -> journal.store().record(fact(2), LI)).hasMessageContaining("moved or deleted");
            assertThatThrownBy(journal::compact).hasMessageContaining("moved or deleted");
            Files.move(moved, file());
            journal.store().record(fact(2), LI);
        }
        try (BookJournal journal = BookJournal.open(link)) {
            assertThat(numbers(journal.store().book())).containsExactly(1, 2);
        }
    }

    @Test
    @DisplayName("A journal deleted, exchanged or cut off underneath takes nothing and says so")
    void takenAway() throws IOException {
        try (BookJournal journal = BookJournal.create(file(), BOOK)) {
            byte[] whole = Files.readAllBytes(file());
            Files.write(file(), Arrays.copyOf(whole, whole.length - 10));
            assertThatThrownBy(() -> journal.store().record(fact(1), LI)).hasMessageContaining("replaced or changed");
            Files.write(file(), whole);
            journal.store().record(fact(1), LI);
            Files.delete(file());
            assertThatThrownBy(() -> journal.store().record(fact(2), LI)).hasMessageContaining("moved or deleted");
            Files.write(file(), whole);
            assertThatThrownBy(() -> journal.store().record(fact(2), LI))
                    .isInstanceOf(BookKeepingException.class)
                    .hasMessageContaining("replaced or changed");
        }
    }

    @Test
    @DisplayName("A closed journal answers nothing and keeps nobody out")
    void askedWhenClosed() throws IOException {
        BookJournal closed = BookJournal.create(file(), BOOK);
        Digest head = closed.head();
        closed.close();
        assertThatThrownBy(() -> closed.contains(head))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("closed");
        try (BookJournal again = BookJournal.open(file())) {
            assertThat(again.contains(head)).isTrue();
        }
    }

    @Test
    @DisplayName("A large file that is no journal is known by its beginning")
    void largeOther() throws IOException {
        Path large = folder.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            // a file with a hole takes no room on the disk
            file.setLength(3L << 30);
        }
        assertThatThrownBy(() -> BookJournal.open(large))
                .isInstanceOf(PlanFormatException.class)
                .hasMessageContaining("no journal");
    }

    @Test
    @DisplayName("A journal of a later version is refused as one, whatever digits the version begins with")
    void laterVersions() throws IOException {
        opened(store -> store.record(fact(1), LI));
        for (int version : new int[] {2, 12}) {
            List<String> lines = new ArrayList<>(lines());
            lines.set(0, lines.get(0).replaceFirst("\"version\":\\d+", "\"version\":" + version));
            rewrite(lines);
            assertThatThrownBy(() -> BookJournal.open(file()))
                    .isInstanceOf(PlanFormatException.class)
                    .hasMessageContaining("version " + version);
        }
    }
}
