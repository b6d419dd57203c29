package dev.plumbline.io.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.diagnostic.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    private static final Location FILE = Location.builder().file("a.xlsx").build();

    @Test
    @DisplayName("SAFE-1: at most 64 digits and a scale within 32")
    void theStandardCapsOfNumbersAreThoseOfTheRequirement() {
        assertThat(ReadLimits.standard().allowed(ReadLimit.NUMBER_DIGITS)).isEqualTo(64);
        assertThat(ReadLimits.standard().allowed(ReadLimit.NUMBER_SCALE)).isEqualTo(32);
    }

    @Test
    void oneCapIsChangedAndTheOthersStay() {
        ReadLimits limits = ReadLimits.standard().with(ReadLimit.ROWS, 10);

        assertThat(limits.allowed(ReadLimit.ROWS)).isEqualTo(10);
        assertThat(limits.allowed(ReadLimit.CELLS)).isEqualTo(ReadLimit.CELLS.standard());
        assertThat(ReadLimits.standard().allowed(ReadLimit.ROWS)).isEqualTo(200_000);
        assertThat(limits)
                .isEqualTo(ReadLimits.standard().with(ReadLimit.ROWS, 10))
                .isNotEqualTo(ReadLimits.standard());
    }

    @Test
    void aNegativeCapIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.standard().with(ReadLimit.ROWS, -1))
                .withMessageContaining("[-1]");
    }

    @Test
    void aCapIsPassedByOneMore() {
        ReadLimits limits = ReadLimits.standard().with(ReadLimit.ROWS, 10);

        assertThatCode(() -> limits.check(ReadLimit.ROWS, 10, FILE)).doesNotThrowAnyException();
        PlanFormatException refusal =
                catchThrowableOfType(PlanFormatException.class, () -> limits.check(ReadLimit.ROWS, 11, FILE));
        assertThat(refusal)
                .hasMessage("a.xlsx: Too many rows of a sheet: 11 where at most 10 are read. "
                        + "Split the file, or give the reader a higher cap.");
        assertThat(refusal.message(Locale.CHINESE)).isEqualTo("a.xlsx：每表行数超出上限：11，最多10。拆分文件，或为读取器设置更大的上限。");
    }

    @Test
    void aStreamIsReadNoFurtherThanTheCap() {
        ReadLimits limits = ReadLimits.standard().with(ReadLimit.FILE_BYTES, 5);
        ByteArrayInputStream stream = new ByteArrayInputStream(new byte[100]);

        assertThat(catchThrowableOfType(PlanFormatException.class, () -> limits.readAll(stream, FILE)))
                .isNotNull();
        assertThat(stream.available()).isEqualTo(94);
    }

    @Test
    void anExceptionKeepsItsMessageWhenItIsSerialized() throws IOException, ClassNotFoundException {
        PlanFormatException refusal = catchThrowableOfType(
                PlanFormatException.class, () -> ReadLimits.standard().check(ReadLimit.ROWS, 1_000_000, FILE));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            PlanFormatException back = (PlanFormatException) in.readObject();

            assertThat(back).hasMessage(refusal.getMessage());
            assertThat(back.finding()).isEmpty();
            assertThat(back.message(Locale.CHINESE)).isEqualTo(refusal.getMessage());
        }
    }
}
