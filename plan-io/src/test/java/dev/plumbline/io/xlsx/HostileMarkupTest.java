package dev.plumbline.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.io.spi.PlanFormatException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SAFE-4: XML that no honest program writes is refused with its reason")
@Timeout(20)
class HostileMarkupTest {

    private static final String MANY = "<row><c><v>1</v></c></row>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/workbook.xml",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "_rels/.rels",
                "docProps/app.xml",
                "xl/theme/theme1.xml"
            })
    void aDocumentTypeIsRefusedInWhateverPart(String part) {
        String xml =
                "<?xml version=\"1.0\"?><!-- > --><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";

        RefusedFile.refused(WorkbookBytes.rows(MANY).part(part, xml).zip(), Refusals.UNSAFE, part, "DOCTYPE");
    }

    @Test
    void aDocumentTypeInWideCharactersIsRefusedToo() {
        byte[] xml = "\uFEFF<!DOCTYPE x><x/>".getBytes(StandardCharsets.UTF_16BE);

        RefusedFile.refused(
                WorkbookBytes.rows(MANY).part("xl/workbook.xml", xml).zip(), Refusals.UNSAFE, "DOCTYPE");
    }

    @Test
    void anEntityThatNobodyDeclaredIsDamage() {
        byte[] file =
                WorkbookBytes.cell("t=\"inlineStr\"", "<is><t>&lol9;</t></is>").zip();

        PlanFormatException refusal = RefusedFile.refused(file);
        assertThat(refusal).hasMessageContaining("xl/worksheets/sheet1.xml");
    }

    @Test
    void deepNestingIsRefused() {
        byte[] file =
                WorkbookBytes.sheet("<a>".repeat(1000) + "</a>".repeat(1000)).zip();

        RefusedFile.refused(file, Refusals.UNSAFE, "nested more than 64 deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--%s-->", "<!---><%s-->", "<?p %s?>", "<![CDATA[%s]]>", "<a b=\"%s\"/>", "%s"})
    void oneTokenThatFillsMemoryIsRefused(String pattern) {
        String random = new Random(1)
                .ints(800_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        RefusedFile.refused(
                WorkbookBytes.sheet(String.format(pattern, random)).zip(),
                Refusals.UNSAFE,
                "one tag or text is longer");
    }

    @Test
    void bytesThatAreNoUtf8AreDamage() {
        byte[] xml = "<worksheet>营收</worksheet>".getBytes(Charset.forName("GB18030"));

        RefusedFile.refused(
                WorkbookBytes.rows("").part("xl/worksheets/sheet1.xml", xml).zip(), Refusals.DAMAGED, "sheet1.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<worksheet>", "<other/>", "text", "<worksheet></worksheet><worksheet/>"})
    void brokenXmlIsDamage(String xml) {
        RefusedFile.refused(WorkbookBytes.rows("").sheetPart(xml).zip(), Refusals.DAMAGED, "xl/worksheets/sheet1.xml");
    }
}
