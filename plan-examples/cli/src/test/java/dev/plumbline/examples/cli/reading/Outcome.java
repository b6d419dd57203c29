package dev.plumbline.examples.cli.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.examples.cli.Plumbline;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a command answered: its exit code, all that it printed, and the JSON it printed or wrote. */
record Outcome(int code, String printed, JsonNode document) {

    /**
     * Runs a command on the files of a folder, as if it were started there: names of its files are given with their folder,
     * and the folder is left out of what is looked at.
     *
     * @param out where {@code {out}} among the arguments is written
     * @param written whether the JSON is the one written there and not the one printed
     */
    static Outcome of(Path folder, List<String> arguments, Path out, boolean written) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code = Plumbline.run(
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                arguments.stream().map(each -> argument(each, folder, out)).toArray(String[]::new));
        String standard = relative(printed.toString(StandardCharsets.UTF_8), folder);
        String text = relative(errors.toString(StandardCharsets.UTF_8), folder) + standard;
        if (!written) {
            return new Outcome(code, text, JsonValues.document(standard));
        }
        String json = Files.exists(out) ? Files.readString(out) : "";
        return new Outcome(code, text, JsonValues.document(json));
    }

    private static String argument(String given, Path folder, Path out) {
        if (given.equals("{out}")) {
            return out.toString();
        }
        Path file = folder.resolve(given);
        return Files.isRegularFile(file) ? file.toString() : given;
    }

    private static String relative(String text, Path folder) {
        return text.replace(folder + File.separator, "");
    }
}
