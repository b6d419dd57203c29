package dev.plumbline.io.json;

import dev.plumbline.io.json.codec.Faults;
import dev.plumbline.io.json.codec.JsonInput;
import dev.plumbline.io.json.codec.JsonOutput;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Brings books of older versions of the format to the newest, one version after the other (IO-1). Immutable and thread-safe.
 *
 * @param oldest the version that the first of the steps starts from
 * @param steps the steps, in order
 */
record Migrations(int oldest, List<Migration> steps) {

    /** Those of plan books: the first version is the newest, so there is none. */
    static final Migrations BOOKS = new Migrations(1, List.of());

    Migrations {
        steps = List.copyOf(steps);
    }

    /** The newest version. */
    int newest() {
        return oldest + steps.size();
    }

    /** The same text in the newest version, of which findings then tell lines; the text itself where it is of that version. */
    Source migrated(Source source, int version, ReadOptions options) throws IOException {
        Source migrated = source;
        for (Migration step : steps.subList(version - oldest, steps.size())) {
            migrated = next(migrated, step, options);
        }
        return migrated;
    }

    private static Source next(Source source, Migration step, ReadOptions options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonInput in = JsonInput.open(source.open(), new Faults(source.name(), options));
                JsonOutput out = JsonOutput.indented(bytes)) {
            in.refusing(() -> {
                step.copy(in, out);
                in.end();
                return true;
            });
        }
        return Source.of(source.name(), bytes.toByteArray());
    }
}
