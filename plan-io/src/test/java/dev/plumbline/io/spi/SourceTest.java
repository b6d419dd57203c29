package dev.plumbline.io.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.PlanFormats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("IO-6: a caller's own failing source is told, never thrown raw")
class SourceTest {

    private static final List<String> NAMES = List.of("a.xlsx", "a.csv", "a.json");

    static Stream<Arguments> failures() {
        List<Exception> thrown = List.of(
                new IOException("disk on fire"),
                new UncheckedIOException(new IOException("disk on fire")),
                new IllegalStateException("disk on fire"),
                new SecurityException("disk on fire"));
        return NAMES.stream()
                .flatMap(name -> thrown.stream()
                        .flatMap(each -> Stream.of("open", "read", "close", "later")
                                .filter(when -> !when.equals("close") || !name.endsWith("xlsx")) // refused before
                                .map(when -> Arguments.of(name, each, when))));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whateverAStreamThrowsIsAFindingThatCarriesIt(String name, Exception thrown, String when) {
        Source broken = new Source(name, () -> stream(thrown, when));
        Source good = Source.of(
                "good.json", "{\"format\": \"plumbline-plan-book\", \"version\": 1}".getBytes(StandardCharsets.UTF_8));

        ReadResult<PlanBook> read = PlanFormats.readSources(List.of(broken, good), ReadOptions.standard());

        assertThat(read.unread()).containsExactly(name);
        assertThat(read.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(SourceRefusal.NOT_READ);
            assertThat(finding.location().file()).contains(name);
            assertThat(finding.message(Locale.ENGLISH)).contains("disk on fire");
        });
    }

    @ParameterizedTest
    @MethodSource("failures")
    void theExceptionOfTheStreamIsKeptAsTheCause(String name, Exception thrown, String when) {
        Source broken = new Source(name, () -> stream(thrown, when));

        IOException told = catchThrowableOfType(IOException.class, () -> {
            try (InputStream stream = broken.open()) {
                stream.readAllBytes();
            }
        });

        Throwable meant = thrown instanceof UncheckedIOException ? thrown.getCause() : thrown;
        assertThat(Stream.of(told, told.getCause())).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.csv", "a.json"})
    void aSourceWithoutAStreamIsToldToo(String name) {
        ReadResult<PlanBook> read =
                PlanFormats.readSources(List.of(new Source(name, () -> null)), ReadOptions.standard());

        assertThat(read.unread()).containsExactly(name);
    }

    private static InputStream stream(Exception thrown, String when) throws IOException {
        if (when.equals("open")) {
            raise(thrown);
        }
        return new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (when.equals("read") || when.equals("later") && given > 10) {
                    raise(thrown);
                }
                return ++given > 2_000 || when.equals("close") && given > 1 ? -1 : ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int one = read();
                bytes[offset] = (byte) one;
                return one < 0 ? -1 : 1;
            }

            @Override
            public void close() throws IOException {
                if (when.equals("close")) {
                    raise(thrown);
                }
            }
        };
    }

    private static void raise(Exception thrown) throws IOException {
        if (thrown instanceof IOException broken) {
            throw broken;
        }
        throw (RuntimeException) thrown;
    }
}
