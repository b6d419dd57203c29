package dev.plumbline.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a command answered. */
record CommandLineRun(int code, String out, String err) {

    static CommandLineRun of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Plumbline.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new CommandLineRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A bundled workbook as a file. */
    static Path workbook(int index, Path folder) throws IOException {
        String name = BundledWorkbooks.NAMES.get(index);
        Path file = folder.resolve(name);
        try (InputStream bytes =
                BundledWorkbooks.class.getResourceAsStream("/dev/plumbline/examples/workbooks/" + name)) {
            Files.write(file, bytes.readAllBytes());
        }
        return file;
    }
}
