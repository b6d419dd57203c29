package dev.plumbline.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Expects that a file is refused, and that the refusal says what it should. */
final class RefusedFile {

    private RefusedFile() {}

    static PlanFormatException refused(byte[] file, FindingCode code, String... said) {
        return refused(file, ReadLimits.standard(), code, said);
    }

    static PlanFormatException refused(byte[] file, ReadLimits limits, FindingCode code, String... said) {
        PlanFormatException refusal = refused(file, limits);
        assertThat(refusal.code()).contains(code);
        assertThat(refusal).hasMessageStartingWith("book.xlsx");
        assertThat(said).allSatisfy(part -> assertThat(refusal).hasMessageContaining(part));
        assertThat(refusal.finding().orElseThrow().location().file()).contains("book.xlsx");
        return refusal;
    }

    static PlanFormatException refused(byte[] file) {
        return refused(file, ReadLimits.standard());
    }

    static PlanFormatException refused(byte[] file, ReadLimits limits) {
        PlanFormatException refusal = catchThrowableOfType(
                PlanFormatException.class,
                () -> XlsxGridReader.of(limits).read(new ByteArrayInputStream(file), "book.xlsx"));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
