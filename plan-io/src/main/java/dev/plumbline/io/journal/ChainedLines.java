package dev.plumbline.io.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The JSON of a journal's lines, one line each and without their links, as far as every line follows from the one before. Ends
 * before a line that was not written to its end. Confined to one thread.
 */
final class ChainedLines extends InputStream {

    /** What a disk writes at once. */
    private static final int SECTOR = 512;
    /** The first line of a journal is far shorter. */
    private static final int LONGEST_HEAD = 1 << 10;

    private final Path file;
    private final LineInput in;
    private final Chain chain;
    private byte[] line = {};
    private int at;
    private int lines;
    private long length;
    private long rest;
    private boolean isDone;

    private ChainedLines(Path file, LineInput in, Chain chain) {
        this.file = file;
        this.in = in;
        this.chain = chain;
    }

    /** The lines behind the first, which has to say that this is a journal; it stays as an empty one. */
    static ChainedLines of(Path file, LineInput in, Chain chain) throws IOException {
        ChainedLines lines = new ChainedLines(file, in, chain);
        byte[] first = in.next(LONGEST_HEAD);
        String version = first == null ? "" : version(first);
        boolean isOther = !version.isEmpty() && !version.equals(Integer.toString(Snapshot.VERSION));
        if (isOther) {
            throw JournalRefusal.version(file, version);
        }
        if (first == null || version.isEmpty() || chain.next(first) == null) {
            throw JournalRefusal.of(JournalRefusal.NO_JOURNAL, file);
        }
        lines.put(new byte[] {});
        if (!lines.fill()) {
            throw JournalRefusal.of(JournalRefusal.CUT, file);
        }
        lines.skipFirst();
        return lines;
    }

    /** The digits of the version that a first line says; empty if it is none of a journal. */
    private static String version(byte[] first) {
        String line = new String(first, StandardCharsets.UTF_8);
        if (!line.startsWith(Snapshot.FORMAT)) {
            return "";
        }
        int end = Snapshot.FORMAT.length();
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        return line.substring(Snapshot.FORMAT.length(), end);
    }

    private void put(byte[] json) {
        line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        at = 0;
        lines++;
        length = in.whole();
    }

    /** Puts the empty line of the first in front, so that the others keep their numbers. */
    private void skipFirst() {
        byte[] both = new byte[line.length + 1];
        both[0] = '\n';
        System.arraycopy(line, 0, both, 1, line.length);
        line = both;
    }

    private boolean fill() throws IOException {
        if (isDone) {
            return false;
        }
        byte[] next = in.next();
        byte[] json = next == null ? null : chain.next(next);
        if (json != null) {
            put(json);
            return true;
        }
        isDone = true;
        rest = next == null ? in.rest() : cutOff(next);
        return false;
    }

    /** A power failure can leave the last line with sectors that were never written; anything else is no accident. */
    private long cutOff(byte[] unfit) throws IOException {
        if (isBlank(unfit)) {
            return endsBlank();
        }
        boolean isLast = in.next() == null;
        if (!isLast || !hasHole(unfit)) {
            throw JournalRefusal.unfit(file, lines + 1);
        }
        return unfit.length + 1 + in.rest();
    }

    /** Blank lines at the end, as editors put them there, say nothing. */
    private long endsBlank() throws IOException {
        for (byte[] next = in.next(); next != null; next = in.next()) {
            if (!isBlank(next)) {
                throw JournalRefusal.unfit(file, lines + 1);
            }
        }
        return in.rest();
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Whether all that a line has in one sector is missing; in that of its line feed nothing is, since it was written at once. */
    private boolean hasHole(byte[] unfit) {
        int piece = 0;
        while (piece < unfit.length) {
            int next = piece + SECTOR - (int) ((length + piece) % SECTOR);
            if (next <= unfit.length && isEmpty(unfit, piece, next)) {
                return true;
            }
            piece = next;
        }
        return false;
    }

    private static boolean isEmpty(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** As many lines as there is room for: whoever asks line by line would wait for each. */
    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        int read = 0;
        while (read < count && (at < line.length || fill())) {
            int piece = Math.min(count - read, line.length - at);
            System.arraycopy(line, at, bytes, offset + read, piece);
            at += piece;
            read += piece;
        }
        return read == 0 && count > 0 ? -1 : read;
    }

    /** How many lines fit so far, the first among them. */
    int lines() {
        return lines;
    }

    /** The bytes of the lines that fit. */
    long length() {
        return length;
    }

    /** The bytes behind them; known at the end. */
    long rest() {
        return rest;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
