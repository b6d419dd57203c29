package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.journal.BookJournal;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.time.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saving looks at what is there, and leaves the whole old or the whole new file (SAFE-7). */
class SavingTest {

    private static final PlanBook BOOK = PlanBook.of(
            Plan.builder().id(PlanId.of("2024")).period(Period.year(2024)).build());

    @TempDir
    Path folder;

    private static String refusal(Path file) {
        return catchThrowableOfType(PlanFormatException.class, () -> PlanFormats.write(BOOK, file))
                .code()
                .orElseThrow()
                .id();
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList().stream();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.doc", "out.mpp", "out", "json"})
    @DisplayName("a name of no format that is written is refused and says what can be written")
    void otherFormatsAreRefused(String name) throws IOException {
        Path file = folder.resolve(name);

        PlanFormatException refusal =
                catchThrowableOfType(PlanFormatException.class, () -> PlanFormats.write(BOOK, file));

        assertThat(refusal.code().orElseThrow().id()).isEqualTo("file-format-not-written");
        assertThat(refusal.message(Locale.CHINESE)).contains(name, "json");
        assertThat(names()).isEmpty();
    }

    @Test
    @DisplayName("a file of 250 bytes' name is written")
    void longNames() throws IOException {
        Path file = folder.resolve("年".repeat(82) + ".json");

        PlanFormats.write(BOOK, file);

        assertThat(PlanFormats.read(file).value()).isEqualTo(BOOK);
        assertThat(names()).hasSize(1);
    }

    private static String read(Path file) {
        return catchThrowableOfType(PlanFormatException.class, () -> PlanFormats.read(file))
                .getMessage();
    }

    @Test
    @DisplayName("a name that the disk has no room for is refused in words, a journal's too")
    void tooLongNames() {
        assertThat(refusal(folder.resolve("年".repeat(100) + ".json"))).isEqualTo("save-long-name");
        Path journal = folder.resolve("年".repeat(83) + ".j");
        assertThat(catchThrowableOfType(PlanFormatException.class, () -> BookJournal.create(journal, BOOK))
                        .getMessage())
                .contains("lock");
        Path longer = folder.resolve("年".repeat(100));
        assertThat(catchThrowableOfType(PlanFormatException.class, () -> BookJournal.openOrCreate(longer, BOOK)))
                .isNotNull();
        assertThat(read(folder.resolve("年".repeat(100) + ".csv"))).isNotBlank();
    }

    @Test
    @DisplayName("the root, a folder and a path without a folder are refused in words")
    void noFile() throws IOException {
        Files.createDirectory(folder.resolve("a.json"));

        assertThat(refusal(folder.resolve("a.json"))).isEqualTo("save-folder");
        assertThat(refusal(folder.resolve("none/a.json"))).isEqualTo("save-no-folder");
        assertThat(catchThrowableOfType(
                                PlanFormatException.class,
                                () -> WholeFile.write(folder.getRoot(), out -> out.write('x')))
                        .code()
                        .orElseThrow()
                        .id())
                .isEqualTo("save-no-name");
    }

    @Test
    @DisplayName("a link is followed, one that leads nowhere is left as it is")
    void links() throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.json"), folder.resolve("none.json"));

        PlanFormats.write(BOOK, link);

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(PlanFormats.read(real).value()).isEqualTo(BOOK);
        assertThat(refusal(dangling)).isEqualTo("save-dangling");
        assertThat(Files.isSymbolicLink(dangling)).isTrue();
    }

    @Test
    @DisplayName("a pipe is not replaced")
    void pipes() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.json");
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there is no way to make a pipe on this system");
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();

        assertThat(refusal(pipe)).isEqualTo("save-no-file");
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(read(pipe)).contains("pipe or a device");
        for (String name : List.of("pipe.csv", "pipe.xlsx")) {
            assertThat(read(Files.move(pipe, folder.resolve(name)))).contains("pipe or a device");
            pipe = folder.resolve(name);
        }
    }

    @Test
    @DisplayName("permissions are kept; a new file has those of any file made new")
    void permissions() throws IOException {
        Path usual = Files.writeString(folder.resolve("usual.txt"), "");
        Path kept = Files.writeString(folder.resolve("kept.json"), "old");
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no permissions here");
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-rw----"));

        PlanFormats.write(BOOK, kept);
        PlanFormats.write(BOOK, folder.resolve("new.json"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-rw----");
        assertThat(Files.getPosixFilePermissions(folder.resolve("new.json")))
                .isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    @DisplayName("what a failure or a crash left is cleared away, what is being written is not")
    void leftOvers() throws IOException {
        Path file = folder.resolve("a.json");
        String crashed = ".plumbline-" + Integer.toHexString("a.json".hashCode()) + "-1.part";
        Files.writeString(folder.resolve(crashed), "half");

        WholeFile.write(file, out -> {
            assertThat(names()).hasSize(1).doesNotContain(crashed);
            WholeFile.write(file, inner -> inner.write('i'));
            out.write('o');
        });

        assertThat(names()).containsExactly("a.json");
        assertThat(Files.readString(file)).isEqualTo("o");
    }

    @Test
    @DisplayName("a failing content leaves the old file and no draft")
    void failures() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");

        assertThat(catchThrowableOfType(
                        IOException.class,
                        () -> WholeFile.write(file, out -> {
                            out.write('x');
                            throw new IOException("disk on fire");
                        })))
                .hasMessage("disk on fire");

        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names()).containsExactly("a.json");
    }
}
