package dev.plumbline.io.csv;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What a caller knows about a CSV file. Immutable and thread-safe.
 *
 * @param delimiter what parts the fields; found out from the text where it is not given
 * @param fallback how to read bytes that are no UTF-8, for example GB18030; they are refused where it is not given
 */
public record CsvOptions(Optional<Character> delimiter, Optional<Charset> fallback) {

    private static final CsvOptions STANDARD = new CsvOptions(Optional.empty(), Optional.empty());
    private static final String NO_DELIMITERS = "\"\r\n'";

    public CsvOptions {
        delimiter.filter(each -> NO_DELIMITERS.indexOf(each) >= 0).ifPresent(each -> {
            throw new IllegalArgumentException("Delimiter [" + each + "] is a quote or a line end. Give , ; or a tab.");
        });
    }

    /** UTF-8; commas, semicolons or tabs, whichever the file uses. */
    public static CsvOptions standard() {
        return STANDARD;
    }

    /** The same with a delimiter. */
    public CsvOptions delimiter(char character) {
        return new CsvOptions(Optional.of(character), fallback);
    }

    /** The same with a second chance for bytes that are no UTF-8. */
    public CsvOptions fallback(Charset charset) {
        return new CsvOptions(delimiter, Optional.of(charset));
    }

    /** The same with GB18030, which Chinese programs write, as the second chance. */
    public CsvOptions orGb18030() {
        return fallback(Charset.forName("GB18030"));
    }
}
