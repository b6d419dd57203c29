package dev.plumbline.io.spi;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Location;
import java.util.List;

/**
 * What reading files gave: a value, everything that was wrong with them, and how they were understood (IO-2e).
 *
 * <p>One bad row does not lose the file: the good rows are in the value, the bad ones in the findings. Immutable and
 * thread-safe.
 *
 * @param value what was read
 * @param findings what was wrong, in the order of the files
 * @param reading how tables were understood, every cell accounted for; empty for formats without cells
 * @param origins where things in the value were read
 * @param unread the names of sources that could not be read at all; a finding says why
 * @param kept members of JSON texts that nobody knew, where the caller asked to keep them
 * @param <T> the type of what was read
 */
public record ReadResult<T>(
        T value, List<Finding> findings, Reading reading, Origins origins, List<String> unread, KeptMembers kept) {

    public ReadResult {
        findings = List.copyOf(findings);
        unread = List.copyOf(unread);
    }

    /** What reading gave where every member of a text was known. */
    public ReadResult(T value, List<Finding> findings, Reading reading, Origins origins, List<String> unread) {
        this(value, findings, reading, origins, unread, KeptMembers.none());
    }

    /** A value read without any remark. */
    public static <T> ReadResult<T> of(T value) {
        return new ReadResult<>(value, List.of(), Reading.none(), Origins.none(), List.of());
    }

    /** The same with what was made of the value, and all findings then. */
    public ReadResult<T> with(T made, List<Finding> all) {
        return new ReadResult<>(made, all, reading, origins, unread, kept);
    }

    /** The same finding with the place in a file that its path was read from, where one is known. */
    public Finding locate(Finding finding) {
        Location location = finding.location();
        if (location.path().isEmpty() || location.file().isPresent()) {
            return finding;
        }
        return origins.of(location.path().get())
                .map(origin -> finding.toBuilder()
                        .location(origin.toBuilder().path(location.path()).build())
                        .build())
                .orElse(finding);
    }
}
