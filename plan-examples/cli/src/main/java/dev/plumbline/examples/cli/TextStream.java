package dev.plumbline.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes in UTF-8 as characters for a writer, piece by piece. Confined to one thread. */
final class TextStream extends OutputStream {

    private static final int PIECE = 8192;

    private final Writer out;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE);
    private final CharBuffer characters = CharBuffer.allocate(PIECE);

    TextStream(Writer out) {
        this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        int from = offset;
        int end = offset + length;
        while (from < end) {
            int piece = Math.min(bytes.remaining(), end - from);
            bytes.put(octets, from, piece);
            from += piece;
            decode();
        }
    }

    /** What is left in the buffer is the beginning of a character. */
    private void decode() throws IOException {
        bytes.flip();
        decoder.decode(bytes, characters, false);
        bytes.compact();
        characters.flip();
        out.append(characters);
        characters.clear();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
