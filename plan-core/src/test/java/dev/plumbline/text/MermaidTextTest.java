package dev.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What means something to Mermaid is written as a character code (SAFE-5). */
class MermaidTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "签约：首轮|签约：首轮|签约：首轮",
                "end|end|#101;nd",
                "a:b;c|a#58;b#59;c|#97;#58;b#59;c",
                "#59;|#35;59#59;|#35;59#59;",
                "%% x|#37;#37; x|#37;#37; x",
                "My Style: #1;|My #83;tyle#58; #35;1#59;|#77;y #83;tyle#58; #35;1#59;",
                "1. eins|1. eins|#49;. eins",
                "😀 x|😀 x|😀 x"
            })
    void codes(String text, String escaped, String opening) {
        assertThat(MermaidText.escaped(text)).isEqualTo(escaped);
        assertThat(MermaidText.opening(text)).isEqualTo(opening);
    }
}
