package dev.plumbline.io.journal;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.PlanFormatException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What can be wrong with a journal. */
final class JournalRefusal {

    static final FindingCode IN_USE = FindingCode.of(
                    "journal-in-use",
                    Severity.ERROR,
                    "日志“{file}”正由另一个程序或本程序的另一处写入",
                    "Journal [{file}] is open for writing elsewhere, in this program or another")
            .advising("先在那里关闭它；一个日志同时只有一个写入者。", "Close it there first: a journal has one writer at a time.");

    static final FindingCode EXISTS = FindingCode.of(
                    "journal-exists", Severity.ERROR, "文件“{file}”已存在", "There is a file [{file}] already")
            .advising("打开它，或为新日志另选文件名。", "Open it, or name another file for the new journal.");

    static final FindingCode NO_FOLDER = FindingCode.of(
                    "journal-no-folder",
                    Severity.ERROR,
                    "日志“{file}”所在的文件夹不存在",
                    "The folder of journal [{file}] is not there")
            .advising("先创建文件夹，或检查路径。", "Make the folder, or check the path.");

    static final FindingCode NO_LOCK = FindingCode.of(
                    "journal-no-lock",
                    Severity.ERROR,
                    "日志“{file}”旁无法建立锁文件：{problem}",
                    "No lock can be made beside journal [{file}]: {problem}")
            .advising("检查文件夹的权限，或缩短文件名。", "Check the permissions of the folder, or give the journal a shorter name.");

    static final FindingCode NO_JOURNAL = FindingCode.of(
                    "journal-not-one",
                    Severity.ERROR,
                    "文件“{file}”不是账本日志，或其首行已损坏",
                    "File [{file}] is no journal of a plan book, or its first line is spoilt")
            .advising("提供由本库写出的日志，或从备份恢复。", "Give a journal that this library wrote, or restore it from a copy.");

    static final FindingCode CUT = FindingCode.of(
                    "journal-cut",
                    Severity.ERROR,
                    "日志“{file}”开头的账本内容不完整：文件被截断，其中的计划与设置已缺失",
                    "Journal [{file}] was cut within the book that it begins with: plans and settings are missing")
            .advising(
                    "从备份恢复该文件；不要继续使用被截断的文件。",
                    "Restore the file from a copy; what was cut off was kept once, so do not go on with the rest.");

    static final FindingCode VERSION = FindingCode.of(
                    "journal-version-unknown",
                    Severity.ERROR,
                    "日志“{file}”的格式版本为 {found}，可读取的版本为 {known}",
                    "Journal [{file}] is of format version {found}; version {known} can be read")
            .advising("升级本库。", "Upgrade the library.");

    static final FindingCode UNFIT = FindingCode.of(
                    "journal-line-unfit",
                    Severity.ERROR,
                    "日志第 {line} 行与其前的各行不衔接：该行或之前的行被改动、删除或调换",
                    "Line {line} of the journal does not follow from those before it: it or one before it was altered,"
                            + " taken out or exchanged")
            .advising("从备份恢复该文件；此行之前的内容仍然可信。", "Restore the file from a copy; what stands before that line holds.");

    static final FindingCode ORDER = FindingCode.of(
                    "journal-line-order",
                    Severity.ERROR,
                    "日志第 {line} 行无法接续：{problem}",
                    "Line {line} of the journal cannot be put in: {problem}")
            .advising("从备份恢复该文件。", "Restore the file from a copy.");

    static final FindingCode TORN = FindingCode.of(
                    "journal-torn",
                    Severity.WARNING,
                    "日志末尾有未写完的变更（{bytes} 字节），已丢弃：该变更从未得到确认",
                    "A change at the end of the journal was not written to its end ({bytes} bytes) and is dropped: it was"
                            + " never confirmed")
            .advising("如仍需要，重新录入该变更。", "Make that change again if it is still wanted.");

    private JournalRefusal() {}

    static PlanFormatException of(FindingCode code, Path file) {
        return new PlanFormatException(Finding.builder(code)
                .location(Location.builder().file(file.toString()).build())
                .putFigure("file", file.toString())
                .build());
    }

    static PlanFormatException version(Path file, String found) {
        return new PlanFormatException(Finding.builder(VERSION)
                .location(place(file, 1))
                .putFigure("file", file.toString())
                .putFigure("found", found)
                .putFigure("known", Snapshot.VERSION)
                .build());
    }

    static PlanFormatException noLock(Path file, FileSystemException problem) {
        String reason = problem.getReason() == null ? problem.getClass().getSimpleName() : problem.getReason();
        return new PlanFormatException(
                Finding.builder(NO_LOCK)
                        .location(Location.builder().file(file.toString()).build())
                        .putFigure("file", file.toString())
                        .putFigure("problem", reason)
                        .build(),
                problem);
    }

    static PlanFormatException unfit(Path file, int line) {
        return new PlanFormatException(Finding.builder(UNFIT)
                .location(place(file, line))
                .putFigure("line", line)
                .build());
    }

    static PlanFormatException order(Path file, int line, IllegalArgumentException problem) {
        return new PlanFormatException(
                Finding.builder(ORDER)
                        .location(place(file, line))
                        .putFigure("line", line)
                        .putFigure("problem", String.valueOf(problem.getMessage()))
                        .build(),
                problem);
    }

    static Finding torn(Path file, int line, long bytes) {
        return Finding.builder(TORN)
                .location(place(file, line))
                .putFigure("bytes", bytes)
                .build();
    }

    private static Location place(Path file, int line) {
        return Location.builder().file(file.toString()).line(line).build();
    }
}
