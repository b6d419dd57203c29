package dev.plumbline.io.spi;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The caps of one reader (读取上限): what is larger is refused with a {@link PlanFormatException} before it costs more
 * (SAFE-1, SAFE-4). Immutable and thread-safe.
 */
public final class ReadLimits {

    /** A cap was passed. */
    public static final FindingCode PASSED = FindingCode.of(
                    "read-limit-passed",
                    Severity.ERROR,
                    "{limit}超出上限：{found}，最多{allowed}",
                    "Too many {limit}: {found} where at most {allowed} are read")
            .advising("拆分文件，或为读取器设置更大的上限。", "Split the file, or give the reader a higher cap.");

    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 16;
    private static final ReadLimits STANDARD = new ReadLimits(
            Arrays.stream(ReadLimit.values()).mapToLong(ReadLimit::standard).toArray());

    /** By ordinal: caps are asked for each number and text of a file. */
    private final long[] caps;

    private ReadLimits(long[] caps) {
        this.caps = caps;
    }

    /** Every cap at its default. */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /** The same caps but one. */
    public ReadLimits with(ReadLimit limit, long allowed) {
        if (allowed < 0) {
            throw new IllegalArgumentException(
                    "Cap [" + limit + "] is negative [" + allowed + "]. Give zero or a positive number.");
        }
        long[] other = caps.clone();
        other[limit.ordinal()] = allowed;
        return new ReadLimits(other);
    }

    /** What is allowed at most. */
    public long allowed(ReadLimit limit) {
        return caps[limit.ordinal()];
    }

    /** Whether a value keeps within a cap. */
    public boolean allows(ReadLimit limit, long found) {
        return found <= allowed(limit);
    }

    /** Refuses a value that passes a cap. */
    public void check(ReadLimit limit, long found, Location place) throws PlanFormatException {
        if (!allows(limit, found)) {
            throw new PlanFormatException(Finding.builder(PASSED)
                    .location(place)
                    .putFigure("limit", limit)
                    .putFigure("found", found)
                    .putFigure("allowed", allowed(limit))
                    .build());
        }
    }

    /** Reads a stream to its end without closing it, and refuses one that is larger than what may be held in memory. */
    public byte[] readAll(InputStream stream, Location place) throws IOException {
        long most = Math.min(allowed(ReadLimit.FILE_BYTES), allowed(ReadLimit.HELD_BYTES));
        byte[] bytes = stream.readNBytes((int) Math.min(most, LONGEST_ARRAY) + 1);
        check(ReadLimit.FILE_BYTES, bytes.length, place);
        check(ReadLimit.HELD_BYTES, bytes.length, place);
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadLimits that && Arrays.equals(caps, that.caps);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(caps);
    }

    @Override
    public String toString() {
        return "ReadLimits"
                + Arrays.stream(ReadLimit.values())
                        .map(limit -> limit + "=" + allowed(limit))
                        .toList();
    }
}
