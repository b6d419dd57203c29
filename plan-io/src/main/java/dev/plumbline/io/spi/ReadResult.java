package dev.plumbline.io.spi;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Location;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What reading files gave: a value, everything that was wrong with them, and an account of every cell (IO-2).
 *
 * <p>One bad row does not lose the file: the good rows are in the value, the bad ones in the findings. Immutable and
 * thread-safe.
 *
 * @param value what was read
 * @param findings what was wrong, in the order of the files
 * @param cells every non-empty cell of the tables; empty for formats without cells
 * @param origins where things in the value were read, by their path in the plan, such as {@code goal/revenue} or
 *     {@code goal/revenue#target}
 * @param unread the names of sources that could not be read at all; a finding says why
 * @param <T> the type of what was read
 */
public record ReadResult<T>(
        T value, List<Finding> findings, List<CellAccount> cells, Map<String, Location> origins, List<String> unread) {

    public ReadResult {
        findings = List.copyOf(findings);
        cells = List.copyOf(cells);
        origins = Map.copyOf(origins);
        unread = List.copyOf(unread);
    }

    /** A value read without any remark. */
    public static <T> ReadResult<T> of(T value) {
        return new ReadResult<>(value, List.of(), List.of(), Map.of(), List.of());
    }

    /** The same finding with the place in a file that its path was read from, where one is known. */
    public Finding locate(Finding finding) {
        Location location = finding.location();
        if (location.path().isEmpty() || location.file().isPresent()) {
            return finding;
        }
        Location origin = origin(location.path().get());
        return origin == null
                ? finding
                : finding.toBuilder()
                        .location(origin.toBuilder().path(location.path()).build())
                        .build();
    }

    private @Nullable Location origin(String path) {
        int mark = path.indexOf('#');
        Location exact = origins.get(path);
        return exact != null || mark < 0 ? exact : origins.get(path.substring(0, mark));
    }
}
