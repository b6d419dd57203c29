package dev.plumbline.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** SAFE-5: no text starts a formula, and every text comes back. */
class CsvEscapingProperties {

    @Property
    void everyTextComesBack(@ForAll("texts") String text) {
        assertThat(CsvEscaping.unescape(CsvEscaping.escape(text))).isEqualTo(text);
    }

    @Property
    void noEscapedTextStartsAFormula(@ForAll("texts") String text) {
        String escaped = CsvEscaping.escape(text);

        assertThat(escaped.isEmpty() || "=+-@\t\r".indexOf(escaped.charAt(0)) < 0)
                .isTrue();
    }

    @Property
    void onlyDangerousTextsAreChanged(@ForAll("texts") String text) {
        boolean dangerous = text.replaceFirst("^'*", "").matches("(?s)[=+\\-@\t\r].*");

        assertThat(CsvEscaping.escape(text)).isEqualTo(dangerous ? "'" + text : text);
    }

    @Example
    void theWrittenFormsAreThese() {
        assertThat(CsvEscaping.escape("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvEscaping.escape("'=1+1")).isEqualTo("''=1+1");
        assertThat(CsvEscaping.escape("-")).isEqualTo("'-");
        assertThat(CsvEscaping.escape("'24")).isEqualTo("'24");
        assertThat(CsvEscaping.escape("")).isEmpty();
        assertThat(CsvEscaping.unescape("=1")).isEqualTo("=1");
        assertThat(CsvEscaping.unescape("-")).isEqualTo("-");
        assertThat(CsvEscaping.unescape("'")).isEqualTo("'");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("'=+-@\t\r\na1目").ofMaxLength(6);
    }
}
