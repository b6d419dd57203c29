package dev.plumbline.io.table.write;

import dev.plumbline.io.table.word.Role;
import java.util.List;
import java.util.Optional;

/**
 * A column of a written table (写出的列). Immutable and thread-safe.
 *
 * @param header as it is printed
 * @param role what it means; empty for what is kept with its row
 * @param width in letters of the usual font, the most that it may take
 * @param choices the words among which its cells choose; none where anything may stand
 * @param note what to fill in; empty where the header says enough
 */
public record OutColumn(String header, Optional<Role> role, int width, List<String> choices, Optional<String> note) {

    public OutColumn {
        choices = List.copyOf(choices);
    }

    /** The same in another width. */
    OutColumn wide(int letters) {
        return new OutColumn(header, role, letters, choices, note);
    }
}
