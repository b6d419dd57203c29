package dev.plumbline.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.io.spi.PlanFormatException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("IO-6: a file that is no workbook is called by its name")
@Timeout(20)
class OtherFilesTest {

    @Test
    void anEmptyFileIsCalledSo() {
        RefusedFile.refused(new byte[0], Refusals.NOT_A_WORKBOOK, "an empty file", "Export or send the file again.");
    }

    @Test
    void anOldWorkbookIsCalledSo() {
        RefusedFile.refused(ole2(""), Refusals.NOT_A_WORKBOOK, "an old Excel or WPS file", "Save it as .xlsx");
    }

    @Test
    void anEncryptedWorkbookIsCalledSo() {
        RefusedFile.refused(
                ole2("EncryptedPackage"), Refusals.NOT_A_WORKBOOK, "an encrypted workbook", "Remove its password");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><table><tr><td>1</td></tr></table></html>|a web page",
                "<!DOCTYPE html><p>Gone</p>|a web page",
                "<?xml version=\"1.0\"?><Workbook/>|an XML file",
                "%PDF-1.7|a PDF file",
                "目标,指标|plain text",
                "x\u0001y|an unknown kind"
            })
    void textsAndDocumentsAreCalledByTheirName(String content, String kind) {
        RefusedFile.refused(content.getBytes(StandardCharsets.UTF_8), Refusals.NOT_A_WORKBOOK, kind);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml,a Word document",
        "ppt/presentation.xml,a PowerPoint presentation",
        "xl/workbook.bin,a binary workbook",
        "readme.txt,another kind of archive"
    })
    void otherArchivesAreCalledByTheirName(String entry, String kind) {
        RefusedFile.refused(
                RefusedFile.zip(entry, "x".getBytes(StandardCharsets.UTF_8)), Refusals.NOT_A_WORKBOOK, kind);
    }

    @Test
    void anOpenDocumentIsCalledSo() {
        byte[] file = RefusedFile.zip("mimetype", new byte[0], "content.xml", new byte[0]);
        RefusedFile.refused(file, Refusals.NOT_A_WORKBOOK, "an OpenDocument file");
    }

    @Test
    void theReasonIsGivenInChineseToo() {
        PlanFormatException refusal = RefusedFile.refused(new byte[0], Refusals.NOT_A_WORKBOOK);

        assertThat(refusal.message(Locale.CHINESE)).isEqualTo("book.xlsx：这不是.xlsx工作簿，而是空文件。重新导出或重新上传该文件。");
    }

    private static byte[] ole2(String stream) {
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] file = Arrays.copyOf(start, 1024);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 512, name.length);
        return file;
    }
}
