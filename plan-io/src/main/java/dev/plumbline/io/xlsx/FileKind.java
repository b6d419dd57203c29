package dev.plumbline.io.xlsx;

import dev.plumbline.text.Localized;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file that should have been a workbook turns out to be, told by its first bytes, and what to do about it. */
enum FileKind implements Localized {
    EMPTY("空文件", "an empty file", Advice.SEND_AGAIN),
    ENCRYPTED("加密的工作簿", "an encrypted workbook", Advice.DECRYPT),
    OLD_EXCEL("旧版 Excel 或 WPS 文件(.xls、.et)", "an old Excel or WPS file (.xls, .et)", Advice.SAVE_AS_XLSX),
    BINARY_EXCEL("二进制工作簿(.xlsb)", "a binary workbook (.xlsb)", Advice.SAVE_AS_XLSX),
    OPEN_DOCUMENT("OpenDocument 文件(.ods)", "an OpenDocument file (.ods)", Advice.SAVE_AS_XLSX),
    XML_SPREADSHEET("XML 表格", "an XML file", Advice.SAVE_AS_XLSX),
    WEB_PAGE("网页(HTML)", "a web page (HTML)", Advice.SAVE_AS_XLSX),
    WORD("Word 文档", "a Word document", Advice.OTHER_FILE),
    SLIDES("PowerPoint 演示文稿", "a PowerPoint presentation", Advice.OTHER_FILE),
    PDF("PDF 文件", "a PDF file", Advice.OTHER_FILE),
    ARCHIVE("其他压缩包", "another kind of archive", Advice.OTHER_FILE),
    TEXT("纯文本", "plain text", Advice.READ_AS_CSV),
    UNKNOWN("无法识别的文件", "a file of an unknown kind", Advice.OTHER_FILE);

    private enum Advice {
        SEND_AGAIN("重新导出或重新上传该文件。", "Export or send the file again."),
        DECRYPT("在 Excel 或 WPS 中取消密码后重试。", "Remove its password in a spreadsheet program and try again."),
        SAVE_AS_XLSX("用 Excel 或 WPS 另存为 .xlsx 后重试。", "Save it as .xlsx in a spreadsheet program and try again."),
        READ_AS_CSV("如果是 CSV，请按 CSV 读取。", "If it is CSV, read it as CSV."),
        OTHER_FILE("请选择 .xlsx 工作簿。", "Choose an .xlsx workbook.");

        private final Localized text;

        Advice(String chinese, String english) {
            text = Localized.of(chinese, english);
        }
    }

    private static final byte[] OLE2 = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final String chinese;
    private final String english;
    private final Advice advice;

    FileKind(String chinese, String english, Advice advice) {
        this.chinese = chinese;
        this.english = english;
        this.advice = advice;
    }

    Localized advice() {
        return advice.text;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }

    /** Whether bytes start as a zip file does. */
    static boolean isZip(byte[] file) {
        return startsWith(file, bytes('P', 'K', 3, 4)) || startsWith(file, bytes('P', 'K', 5, 6));
    }

    /** What a file that is no zip is. */
    static FileKind of(byte[] file) {
        if (file.length == 0) {
            return EMPTY;
        }
        if (startsWith(file, OLE2)) {
            return contains(file, ENCRYPTED_PACKAGE) ? ENCRYPTED : OLD_EXCEL;
        }
        if (startsWith(file, bytes('%', 'P', 'D', 'F'))) {
            return PDF;
        }
        return isArchive(file) ? ARCHIVE : ofText(file);
    }

    private static boolean isArchive(byte[] file) {
        return startsWith(file, bytes('R', 'a', 'r', '!'))
                || startsWith(file, bytes('7', 'z', 0xBC, 0xAF))
                || startsWith(file, bytes(0x1F, 0x8B));
    }

    private static FileKind ofText(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
        if (start.chars().anyMatch(each -> each < ' ' && each != '\t' && each != '\n' && each != '\r')) {
            return UNKNOWN;
        }
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.contains("<html") || lower.contains("<!doctype html") || lower.contains("<table")) {
            return WEB_PAGE;
        }
        return lower.contains("<?xml") ? XML_SPREADSHEET : TEXT;
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return matches(file, 0, start);
    }

    private static boolean contains(byte[] file, byte[] wanted) {
        for (int at = 0; at <= file.length - wanted.length; at++) {
            if (file[at] == wanted[0] && matches(file, at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] file, int at, byte[] wanted) {
        if (file.length - at < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (file[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
