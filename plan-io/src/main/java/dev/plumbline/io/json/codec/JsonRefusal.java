package dev.plumbline.io.json.codec;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.SourceRefusal;
import java.nio.charset.CharacterCodingException;

/** Why a JSON text is not read at all (SAFE-2). */
public final class JsonRefusal {

    static final FindingCode EMPTY = FindingCode.of("json-empty", Severity.ERROR, "文件是空的", "The file is empty")
            .advising("提供由本库写出的文件。", "Give a file that this library wrote.");

    static final FindingCode BROKEN = FindingCode.of(
                    "json-broken", Severity.ERROR, "文件不是有效的 JSON：{problem}", "The file is no valid JSON: {problem}")
            .advising("改正该行，或重新导出文件。", "Mend that line, or write the file anew.");

    static final FindingCode TOO_LARGE = FindingCode.of(
                    "json-too-large",
                    Severity.ERROR,
                    "文件中有过大的内容：{problem}",
                    "Something in the file is too large: {problem}")
            .advising("检查该行；如确有需要，为读取器设置更大的上限。", "Check that line; give the reader a higher cap if it is meant so.");

    static final FindingCode NOT_UTF8 = FindingCode.of(
                    "json-not-utf8", Severity.ERROR, "文件不是 UTF-8 编码", "The file is not in UTF-8")
            .advising("以 UTF-8 编码保存。", "Save it as UTF-8.");

    static final FindingCode HALF_CHARACTER = FindingCode.of(
                    "json-half-character",
                    Severity.ERROR,
                    "文本中有不完整的字符（单独的代理项）",
                    "A text holds half a character (a lone surrogate)")
            .advising("改正该转义序列。", "Correct the escape.");

    static final FindingCode TRAILING = FindingCode.of(
                    "json-trailing-content",
                    Severity.ERROR,
                    "内容结束之后还有其他文本",
                    "Something stands behind the end of the content")
            .advising("一个文件只放一份内容。", "Keep to one content a file.");

    public static final FindingCode NOT_A_BOOK = FindingCode.of(
                    "json-not-a-book",
                    Severity.ERROR,
                    "文件不是{format}：没有注明 \"format\": \"{format}\" 和版本",
                    "The file is no {format}: it does not say \"format\": \"{format}\" and a version")
            .advising("提供由本库写出的文件。", "Give a file that this library wrote.");

    public static final FindingCode VERSION = FindingCode.of(
                    "json-version-unknown",
                    Severity.ERROR,
                    "文件的格式版本为 {found}，可读取的版本为 {known}",
                    "The file is of format version {found}; version {known} can be read")
            .advising("升级本库，或以旧版本格式导出。", "Upgrade the library, or write the file in that version.");

    private JsonRefusal() {}

    static PlanFormatException exception(FindingCode code, String file, int line, String problem) {
        return new PlanFormatException(Finding.builder(code)
                .location(Location.builder().file(file).line(line).build())
                .putFigure("problem", problem)
                .build());
    }

    /** What stopped the reading of a text, as a finding. */
    static PlanFormatException of(Exception broken, Location place) {
        if (broken instanceof PlanFormatException refusal) {
            return refusal;
        }
        FindingCode code = broken instanceof CharacterCodingException ? NOT_UTF8 : SourceRefusal.NOT_READ;
        return new PlanFormatException(
                Finding.builder(code)
                        .location(place)
                        .putFigure("file", place.file().orElse(""))
                        .putFigure("problem", String.valueOf(broken.getMessage()))
                        .build(),
                broken);
    }
}
