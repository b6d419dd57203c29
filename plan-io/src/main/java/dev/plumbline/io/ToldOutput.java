package dev.plumbline.io;

import dev.plumbline.io.spi.Progress;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Tells how many bytes were written, and stops the writing when it is to stop. Confined to one thread. */
final class ToldOutput extends FilterOutputStream {

    private static final long STEP = 1 << 16;

    private final Progress progress;
    private final String file;
    private long written;
    private long told;

    ToldOutput(OutputStream out, Progress progress, String file) {
        super(out);
        this.progress = progress;
        this.file = file;
    }

    @Override
    public void write(int octet) throws IOException {
        out.write(octet);
        count(1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        count(length);
    }

    private void count(int bytes) throws IOException {
        written += bytes;
        if (written - told >= STEP) {
            tell();
        }
    }

    /** Tells where it stands now. */
    void tell() throws IOException {
        told = written;
        if (!progress.goesOn(written, 0)) {
            throw Progress.cancelled(file);
        }
    }
}
