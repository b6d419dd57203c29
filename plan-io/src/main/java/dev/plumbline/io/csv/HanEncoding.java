package dev.plumbline.io.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells the encodings of Chinese programs apart by the bytes alone: both of a character of GB2312 are above A0, the common
 * characters of Big5 have every second byte anywhere. Zero bytes show UTF-16 without its mark.
 */
final class HanEncoding {

    private static final String GB18030 = "GB18030";
    private static final String BIG5 = "Big5";
    private static final int TELLING = 3;

    private HanEncoding() {}

    /** What bytes that are no UTF-8 are written in, the caller's choice being {@code wanted}; it may not fit either. */
    static Charset of(byte[] bytes, Charset wanted) {
        boolean open = wanted.name().equals(GB18030) && Charset.isSupported(BIG5);
        if (!open) {
            return wanted;
        }
        Charset big5 = Charset.forName(BIG5);
        boolean fits = decoded(bytes, big5).isPresent();
        boolean other = decoded(bytes, wanted).isEmpty();
        return fits && (other || commonInBig5(bytes) > commonInGb(bytes)) ? big5 : wanted;
    }

    /** UTF-16 without its mark: one byte of each comma, digit and line end is zero. */
    static Optional<String> utf16(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (bytes.length % 2 != 0 || even == odd) {
            return Optional.empty();
        }
        Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return decoded(bytes, charset).filter(HanEncoding::isText);
    }

    private static boolean isText(String text) {
        return text.indexOf('\0') < 0 && text.indexOf('\n') >= 0;
    }

    /** Whether bytes are UTF-8 up to where they are broken: several characters of more than one byte stand before. */
    static boolean isBrokenUtf8(byte[] bytes, int broken) {
        int several = 0;
        for (int i = 0; i < broken && several < TELLING; i++) {
            several += (bytes[i] & 0xC0) == 0xC0 ? 1 : 0;
        }
        return several >= TELLING;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static double commonInGb(byte[] bytes) {
        return share(bytes, 0xB0, 0xD7, 0xA1);
    }

    private static double commonInBig5(byte[] bytes) {
        return share(bytes, 0xA4, 0xC6, 0x40);
    }

    /** The share of the characters of two bytes that are common ones; punctuation counts for neither. */
    private static double share(byte[] bytes, int first, int last, int lowest) {
        int common = 0;
        int all = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead >= 0x80) {
                int trail = bytes[i + 1] & 0xFF;
                boolean mark = lead >= 0xA1 && lead <= 0xA3;
                all += mark ? 0 : 1;
                common += !mark && lead >= first && lead <= last && trail >= lowest ? 1 : 0;
                i++;
            }
        }
        return all == 0 ? 0 : (double) common / all;
    }
}
