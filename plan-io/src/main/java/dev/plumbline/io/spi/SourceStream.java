package dev.plumbline.io.spi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A caller's stream: what goes wrong in it, whatever it throws, is an {@link IOException}. */
final class SourceStream extends FilterInputStream {

    /** Something that a caller's code does. */
    @FunctionalInterface
    interface Act<T> {
        T run() throws IOException;
    }

    SourceStream(InputStream stream) {
        super(stream);
    }

    static <T> T guarded(Act<T> act) throws IOException {
        try {
            return act.run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            throw new IOException(e.toString(), e);
        }
    }

    @Override
    public int read() throws IOException {
        return guarded(super::read);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = guarded(() -> super.read(bytes, offset, length));
        if (read > length) {
            throw new IOException("The source gave " + read + " bytes where at most " + length + " were asked for.");
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return guarded(() -> super.skip(bytes));
    }

    @Override
    public int available() throws IOException {
        return guarded(super::available);
    }

    /** A stream may find out at its end only that its bytes are not what they should be, so this counts too. */
    @Override
    public void close() throws IOException {
        guarded(() -> {
            super.close();
            return true;
        });
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
