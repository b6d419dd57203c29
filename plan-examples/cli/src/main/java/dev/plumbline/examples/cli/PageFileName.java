package dev.plumbline.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The name of a page to write; only what browsers open as one is taken. */
final class PageFileName {

    private PageFileName() {}

    /** The file, refused as a wrong option is unless its name ends in .html or .htm. */
    static Path checked(Path file, CommandSpec command) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return file;
        }
        throw new ParameterException(
                command.commandLine(),
                "[" + file + "] cannot be written: a report is a page. Give a name in .html or .htm.");
    }
}
