package dev.plumbline.examples.cli;

import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.io.Reports;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a document is written: in which language, as what, and where to. */
final class Written {

    /** The form of a document on standard output. */
    enum Form {
        TEXT,
        HTML,
        MD
    }

    @Option(names = "--lang", description = "zh or en; zh if not given.", defaultValue = "zh")
    private Language language = Language.ZH;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}, for what is printed; ${DEFAULT-VALUE} if not given.")
    private Form form = Form.TEXT;

    @Option(
            names = "-o",
            paramLabel = "FILE.html|.md|.txt",
            description = "Writes it to a file, in the form its name tells, instead of printing it.")
    private Optional<Path> file = Optional.empty();

    Locale locale() {
        return language.locale();
    }

    void write(ReviewDocument document, Answer answer) throws IOException {
        if (file.isPresent()) {
            Reports.save(document, locale(), file.get());
            answer.line("Report: " + file.get().toAbsolutePath());
            return;
        }
        OutputStream out = answer.stream();
        switch (form) {
            case TEXT -> out.write(document.text().getBytes(StandardCharsets.UTF_8));
            case MD -> out.write(document.markdown().getBytes(StandardCharsets.UTF_8));
            case HTML -> Reports.document(document, locale(), out);
        }
        out.flush();
    }
}
