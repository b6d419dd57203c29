package dev.plumbline.io.xlsx;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** The contents of a zip entry: every byte is counted, and length and checksum must be what the directory promised. */
final class CountedEntry extends FilterInputStream {

    private final ZipEntryRecord entry;
    private final ZipPackage owner;
    private final CRC32 checksum = new CRC32();
    private long count;

    CountedEntry(InputStream contents, ZipEntryRecord entry, ZipPackage owner) {
        super(contents);
        this.entry = entry;
        this.owner = owner;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int got = inflate(buffer, from, length);
        if (got < 0) {
            checkWhole();
            return got;
        }
        count += got;
        checksum.update(buffer, from, got);
        owner.count(entry, got, count);
        if (count > entry.inflated()) {
            throw owner.refusals().damaged(entry.name(), "解压后比声明的大", "it inflates to more than it declares");
        }
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return read(new byte[(int) Math.min(bytes, 8192)], 0, (int) Math.min(bytes, 8192));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int inflate(byte[] buffer, int from, int length) throws IOException {
        try {
            return super.read(buffer, from, length);
        } catch (ZipException | EOFException e) {
            throw owner.refusals().damaged(entry.name(), "压缩数据无法解开", "its compressed data can't be inflated");
        }
    }

    private void checkWhole() throws IOException {
        if (count != entry.inflated() || checksum.getValue() != entry.checksum()) {
            throw owner.refusals().damaged(entry.name(), "内容与校验和不符", "its contents do not fit their checksum");
        }
    }
}
