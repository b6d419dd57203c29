package dev.plumbline.io.json;

import dev.plumbline.diagnostic.Finding;
import java.util.Locale;

/** Findings as short lines, to be compared in tests. */
final class Telling {

    private Telling() {}

    /** {@code code line pointer}. */
    static String place(Finding finding) {
        return finding.code() + " " + finding.location().line().orElse(0) + " "
                + finding.location().pointer().orElse("-");
    }

    static String message(Finding finding) {
        return finding.message(Locale.ENGLISH);
    }
}
