package dev.plumbline.io.json.codec;

import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts bytes and stops at the cap on a file's size. */
final class CappedStream extends FilterInputStream {

    private final ReadLimits limits;
    private final Location place;
    private long count;

    CappedStream(InputStream stream, ReadLimits limits, Location place) {
        super(stream);
        this.limits = limits;
        this.place = place;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int more) throws IOException {
        count += more;
        limits.check(ReadLimit.FILE_BYTES, count, place);
    }
}
