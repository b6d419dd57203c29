package dev.plumbline.io.spi;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.text.Localized;
import java.util.List;

/**
 * What came of writing a book: everything that the format has no place for, a finding each, in the order of the book.
 * Immutable and thread-safe.
 *
 * @param omissions what was not written; empty if the file says all that the book says
 */
public record WriteResult(List<Finding> omissions) {

    /** Something has no place in a format. */
    public static final FindingCode NOT_CARRIED = FindingCode.of(
                    "not-carried",
                    Severity.INFO,
                    "{format} 格式不能表示{what}，未写出",
                    "{format} has no place for {what}, which was not written")
            .advising("另存一份 JSON 文件，其中内容完整。", "Keep the book as JSON too, which holds all of it.");

    /** A reader takes more from a file than the book says. */
    public static final FindingCode READ_WITH_MORE = FindingCode.of(
                    "read-with-more",
                    Severity.INFO,
                    "从 {format} 文件读回时，会多出计划中没有的内容",
                    "A reader of the {format} file takes something from it that the book does not say")
            .advising("另存一份 JSON 文件，其中内容准确。", "Keep the book as JSON too, which is exact.");

    /** Nobody looked whether a format has a place for everything. */
    public static final FindingCode NOT_CHECKED = FindingCode.of(
                    "writing-unchecked",
                    Severity.INFO,
                    "没有核对 {format} 文件是否写全",
                    "Nobody looked whether the {format} file holds everything")
            .advising("不关闭核对再写一次。", "Write it again without switching the check off.");

    private static final WriteResult WHOLE = new WriteResult(List.of());

    public WriteResult {
        omissions = List.copyOf(omissions);
    }

    /** Everything was written. */
    public static WriteResult whole() {
        return WHOLE;
    }

    /** Something was written, and nobody looked whether it is everything ({@link WriteOptions#unchecked}). */
    public static WriteResult unchecked(String format) {
        return new WriteResult(
                List.of(Finding.builder(NOT_CHECKED).putFigure("format", format).build()));
    }

    /** Whether everything was written. */
    public boolean isWhole() {
        return omissions.isEmpty();
    }

    /** Says that a reader takes something from a file that the book does not say of what a path names. */
    public static Finding addition(String format, String path) {
        return Finding.builder(READ_WITH_MORE)
                .location(Location.ofPath(path))
                .putFigure("format", format)
                .build();
    }

    /**
     * Says that something has no place in a format.
     *
     * @param path what it belongs to, as findings call it, such as {@code task/t1}
     */
    public static Finding omission(String format, String path, Localized what) {
        return Finding.builder(NOT_CARRIED)
                .location(Location.ofPath(path))
                .putFigure("format", format)
                .putFigure("what", what)
                .build();
    }
}
