package dev.plumbline.io;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.PlanFormatException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Why a file is not written (SAFE-7). */
enum SaveRefusal {
    NO_NAME("没有文件名", "it names no file", "给出文件名，例如 plan.json。", "Give the name of a file, such as plan.json."),
    LONG_NAME("文件名过长", "its name is too long for the disk", "缩短文件名。", "Give it a shorter name."),
    FOLDER("该路径是文件夹", "it is a folder", "给出文件夹中的文件名。", "Give the name of a file in it."),
    NO_FOLDER("所在文件夹不存在", "there is no folder for it", "先创建文件夹，或检查路径。", "Make the folder, or check the path."),
    NO_FILE(
            "该路径是管道或设备，不是普通文件",
            "it is a pipe or a device, no file",
            "写入流，或另选路径。",
            "Write to a stream, or choose another path."),
    DANGLING(
            "该链接指向不存在的文件",
            "it is a link to a file that is not there",
            "删除链接，或写入它所指的路径。",
            "Delete the link, or write to where it leads."),
    NO_DRAFT("文件夹中无法建立临时文件", "no draft can be made in its folder", "检查文件夹。", "Look into the folder."),
    NOT_ATOMIC(
            "该文件系统不支持原子替换，写入中断可能损坏旧文件",
            "its file system cannot replace a file in one piece, so that a crash could leave half of it",
            "写入其他磁盘后再复制。",
            "Write it to another disk and copy it.");

    private final FindingCode code;

    SaveRefusal(String chinese, String english, String chineseAdvice, String englishAdvice) {
        code = FindingCode.of(
                        "save-" + name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Severity.ERROR,
                        "无法保存“{file}”：" + chinese,
                        "File [{file}] cannot be saved: " + english)
                .advising(chineseAdvice, englishAdvice);
    }

    /** No format of that name is written. */
    static PlanFormatException format(Path file, List<String> formats) {
        FindingCode code = FindingCode.of(
                        "file-format-not-written",
                        Severity.ERROR,
                        "不能写出“{file}”的格式",
                        "The format of file [{file}] is none that this is written in")
                .advising("使用 {formats} 文件。", "Name a file of one of these: {formats}.");
        return new PlanFormatException(Finding.builder(code)
                .location(Location.builder().file(file.toString()).build())
                .putFigure("file", file.toString())
                .putFigure("formats", formats)
                .build());
    }

    PlanFormatException of(Path file) {
        return new PlanFormatException(Finding.builder(code)
                .location(Location.builder().file(file.toString()).build())
                .putFigure("file", file.toString())
                .build());
    }
}
