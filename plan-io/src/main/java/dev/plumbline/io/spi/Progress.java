package dev.plumbline.io.spi;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;

/**
 * Hears how far a long reading or writing has come, and may stop it. Called by the thread that reads or writes, about
 * once for every 64 KiB; what it throws stops the work too.
 */
@FunctionalInterface
public interface Progress {

    /** The work was stopped by whoever started it. */
    FindingCode CANCELLED = FindingCode.of(
                    "cancelled", Severity.ERROR, "“{file}”的处理已取消", "The work on [{file}] was cancelled")
            .advising("需要时重新开始。", "Start it again when it is wanted.");

    /**
     * Takes note of how far the work has come.
     *
     * @param done how many bytes are read or written by now, of all files together
     * @param whole how many there are; 0 if nobody knows, as of a file that is being written
     * @return whether to go on; false stops the work, which then throws a {@link PlanFormatException} with {@link #CANCELLED},
     *     or tells such a finding where it tells findings; a file that was to be written stays as it was
     */
    boolean goesOn(long done, long whole);

    /** Nobody listens and nobody stops the work. */
    static Progress none() {
        return Unheard.NONE;
    }

    /** What the work throws once it is to stop. */
    static PlanFormatException cancelled(String file) {
        return new PlanFormatException(Finding.builder(CANCELLED)
                .location(Location.builder().file(file).build())
                .putFigure("file", file)
                .build());
    }
}
