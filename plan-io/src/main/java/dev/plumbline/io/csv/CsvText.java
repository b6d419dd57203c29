package dev.plumbline.io.csv;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.text.Localized;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Makes characters of the bytes of a CSV file, strictly: no byte is replaced or dropped silently. */
final class CsvText {

    static final FindingCode NOT_UTF8 = FindingCode.of(
                    "csv-not-utf8",
                    Severity.ERROR,
                    "第{offset}字节处不是UTF-8编码：{bytes}",
                    "The bytes at offset {offset} are no UTF-8: {bytes}")
            .advising(
                    "另存为“CSV UTF-8”，或指定以GB18030读取。",
                    "Save the file as CSV UTF-8, or choose GB18030 if it comes from a Chinese program.");

    static final FindingCode NOT_TEXT = FindingCode.of(
                    "csv-not-text", Severity.ERROR, "这不是文本文件，而是{kind}", "This is no text file but {kind}")
            .advising("请选择CSV文件；.xlsx请按工作簿读取。", "Choose a CSV file; read an .xlsx file as a workbook.");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int SHOWN = 4;

    /** The bytes were read in the caller's second encoding. */
    static final FindingCode OTHER_ENCODING = FindingCode.of(
                    "csv-other-encoding",
                    Severity.INFO,
                    "文件不是UTF-8编码，已按{charset}读取",
                    "The file is no UTF-8 and was read as {charset}")
            .advising("核对文字是否正确；最好另存为“CSV UTF-8”。", "See that the texts are right; better save it as CSV UTF-8.");

    private final byte[] bytes;
    private final Location file;
    private final List<Finding> findings;

    private CsvText(byte[] bytes, Location file, List<Finding> findings) {
        this.bytes = bytes;
        this.file = file;
        this.findings = findings;
    }

    /** The characters of a file, its byte order mark taken away; an encoding that had to be guessed is told. */
    static String decode(byte[] bytes, CsvOptions options, Location file, List<Finding> findings)
            throws PlanFormatException {
        return new CsvText(bytes, file, findings).decode(options);
    }

    private String decode(CsvOptions options) throws PlanFormatException {
        if (startsWith(ZIP)) {
            throw notText("压缩包或工作簿", "a zip file or a workbook");
        }
        String text = marked(options);
        if (text.indexOf('\0') >= 0 && HanEncoding.utf16(bytes).isPresent()) {
            text = HanEncoding.utf16(bytes).get();
        }
        if (text.indexOf('\0') >= 0) {
            throw notText("含有空字符的数据", "data with zero characters");
        }
        return text;
    }

    private String marked(CsvOptions options) throws PlanFormatException {
        if (startsWith(new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return strict(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return strict(StandardCharsets.UTF_16BE, 2);
        }
        int from = startsWith(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}) ? 3 : 0;
        Decoded utf8 = decoded(StandardCharsets.UTF_8, from);
        if (utf8.broken < 0) {
            return utf8.text;
        }
        Optional<String> wide = HanEncoding.utf16(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        return options.fallback().isEmpty() || from > 0 || HanEncoding.isBrokenUtf8(bytes, utf8.broken)
                ? refuse(utf8.broken)
                : other(HanEncoding.of(bytes, options.fallback().get()), utf8.broken);
    }

    /** In another encoding; where it does not fit either, the file is told not to be UTF-8. */
    private String other(Charset charset, int broken) throws PlanFormatException {
        Decoded read = decoded(charset, 0);
        if (read.broken >= 0) {
            return refuse(broken);
        }
        findings.add(Finding.builder(OTHER_ENCODING)
                .location(file)
                .putFigure("charset", charset.name())
                .build());
        return read.text;
    }

    private String strict(Charset charset, int from) throws PlanFormatException {
        Decoded read = decoded(charset, from);
        return read.broken < 0 ? read.text : refuse(read.broken);
    }

    private String refuse(int offset) throws PlanFormatException {
        throw undecodable(offset);
    }

    /** A text, and where its bytes are broken; less than 0 where they are not. */
    private record Decoded(String text, int broken) {}

    private Decoded decoded(Charset charset, int from) {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer rest = bytes(from);
        CharsetDecoder decoder = decoder(charset);
        CoderResult result = decoder.decode(rest, text, true);
        if (result.isError()) {
            return new Decoded("", rest.position());
        }
        decoder.flush(text);
        return new Decoded(text.flip().toString(), -1);
    }

    private PlanFormatException undecodable(int offset) {
        StringBuilder shown = new StringBuilder();
        for (int i = offset; i < Math.min(bytes.length, offset + SHOWN); i++) {
            shown.append(shown.length() == 0 ? "" : " ").append(String.format("%02X", bytes[i]));
        }
        return new PlanFormatException(Finding.builder(NOT_UTF8)
                .location(file.toBuilder().line(line(offset)).build())
                .putFigure("offset", offset)
                .putFigure("bytes", shown.toString())
                .build());
    }

    private int line(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            boolean ends = bytes[i] == '\n' || bytes[i] == '\r' && !(i + 1 < offset && bytes[i + 1] == '\n');
            line += ends ? 1 : 0;
        }
        return line;
    }

    private PlanFormatException notText(String chinese, String english) {
        return new PlanFormatException(Finding.builder(NOT_TEXT)
                .location(file)
                .putFigure("kind", Localized.of(chinese, english))
                .build());
    }

    private ByteBuffer bytes(int from) {
        return ByteBuffer.wrap(bytes, from, bytes.length - from);
    }

    private boolean startsWith(byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
