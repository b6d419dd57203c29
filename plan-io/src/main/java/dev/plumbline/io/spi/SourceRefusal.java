package dev.plumbline.io.spi;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** The findings that tell of sources which could not be read at all. */
public final class SourceRefusal {

    /** There is no such file. */
    public static final FindingCode MISSING = FindingCode.of(
                    "file-missing", Severity.ERROR, "找不到文件“{file}”", "There is no file [{file}]")
            .advising("检查路径。", "Check the path.");

    /** The file is there, but could not be opened or read. */
    public static final FindingCode NOT_READ = FindingCode.of(
                    "file-not-read",
                    Severity.ERROR,
                    "无法读取文件“{file}”：{problem}",
                    "File [{file}] could not be read: {problem}")
            .advising("检查文件权限和磁盘。", "Check its permissions and the disk.");

    /** No reader takes files of this name. */
    public static final FindingCode FORMAT_UNKNOWN = FindingCode.of(
                    "file-format-unknown",
                    Severity.ERROR,
                    "不支持文件“{file}”的格式",
                    "The format of file [{file}] is not known")
            .advising("使用 {formats} 文件。", "Use a file of one of these: {formats}.");

    /** The file could be read and holds no cell. */
    public static final FindingCode EMPTY = FindingCode.of(
                    "file-empty", Severity.ERROR, "文件“{file}”中没有任何内容", "File [{file}] holds nothing")
            .advising("检查是否已保存内容。", "See whether it was saved with its content.");

    private SourceRefusal() {}

    /** The finding of a file that holds nothing. */
    public static Finding empty(Source source) {
        return Finding.builder(EMPTY)
                .location(Location.builder().file(source.name()).build())
                .putFigure("file", source.name())
                .build();
    }

    /** The finding of a source of which no reader knows the format. */
    public static Finding unknown(Source source, List<String> formats) {
        return Finding.builder(FORMAT_UNKNOWN)
                .location(Location.builder().file(source.name()).build())
                .putFigure("file", source.name())
                .putFigure("formats", formats)
                .build();
    }

    /** The finding of an exception: its own if it carries one, else what went wrong with the file. */
    public static Finding finding(Source source, IOException broken) {
        if (broken instanceof PlanFormatException format && format.finding().isPresent()) {
            return format.finding().get();
        }
        boolean missing = broken instanceof NoSuchFileException || broken instanceof FileNotFoundException;
        String said = broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
        String problem = broken instanceof AccessDeniedException ? "access denied" : said;
        return Finding.builder(missing ? MISSING : NOT_READ)
                .location(Location.builder().file(source.name()).build())
                .putFigure("file", source.name())
                .putFigure("problem", problem)
                .build();
    }
}
