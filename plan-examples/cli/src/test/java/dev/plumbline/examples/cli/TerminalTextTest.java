package dev.plumbline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("SAFE-4: no character of a cell, sheet or file name steers the terminal")
class TerminalTextTest {

    private static final String HOSTILE =
            "\u001b]0;x\u0007\u001b[2J\u0008\u000b\u007f\u0085\u009b1m\u202e\u2066\u2069\u2028\r";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "27,\\u001b",
        "0,\\u0000",
        "13,\\u000d",
        "127,\\u007f",
        "155,\\u009b",
        "8234,\\u202a",
        "8238,\\u202e",
        "8294,\\u2066",
        "8297,\\u2069",
        "8232,\\u2028",
        "10,\\n"
    })
    void aSteeringCharacterIsShownAsItsEscape(int character, String shown) {
        assertThat(TerminalText.line("前" + (char) character + "后")).isEqualTo("前" + shown + "后");
    }

    @Test
    void everyOtherCharacterStays() {
        String text = "任务\t① é 😀 \u200b\u3000\\ \"x\"";

        assertThat(TerminalText.line(text)).isSameAs(text);
    }

    static Stream<Arguments> commands() {
        return Stream.of("check", "status", "schedule", "convert")
                .flatMap(command -> Stream.of("text", "json").map(format -> Arguments.of(command, format)))
                .filter(each -> !(each.get()[0].equals("convert") || each.get()[0].equals("schedule"))
                        || each.get()[1].equals("text"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noCommandPrintsWhatACellHoldsRaw(String command, String format) throws IOException {
        Path book = Files.writeString(
                folder.resolve("plan.csv"),
                "2024年6月计划执行进度表" + HOSTILE + "\n任务名称,责任人,计划开始时间,计划完成时间,进度状态," + HOSTILE + "\n" + "任务" + HOSTILE + ",张三"
                        + HOSTILE + ",6.1,6.40" + HOSTILE + ",延期" + HOSTILE + ",x\n");
        Path other = Files.writeString(folder.resolve("a.json"), "{\"format\": \"" + escapedForJson() + "\"}");
        String[] arguments = command.equals("convert")
                ? new String[] {
                    command, book.toString(), "-o", folder.resolve("out.json").toString()
                }
                : command.equals("schedule")
                        ? new String[] {command, book.toString(), other.toString()}
                        : new String[] {command, book.toString(), other.toString(), "--format", format};

        assertThat(run(arguments)).isNotEmpty().satisfies(TerminalTextTest::isSafe);
    }

    @Test
    void namesOfFilesAndWrongArgumentsAreShownToo() {
        assertThat(run("check", "no\u001b[2Jsuch\u009b.xlsx", "x\u202e.abc")).satisfies(TerminalTextTest::isSafe);
        assertThat(run("check", "--as-of", "\u001b[31mred"))
                .contains("\\u001b[31mred")
                .satisfies(TerminalTextTest::isSafe);
    }

    private static void isSafe(String printed) {
        assertThat(printed.chars().filter(TerminalTextTest::steers).boxed()).isEmpty();
    }

    private static boolean steers(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t'
                || IntStream.of(0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x2028)
                        .anyMatch(each -> each == character);
    }

    private static String escapedForJson() {
        return "\\u001b[2J\u202e";
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Plumbline.run(both, both, arguments);
        return printed.toString(StandardCharsets.UTF_8);
    }
}
