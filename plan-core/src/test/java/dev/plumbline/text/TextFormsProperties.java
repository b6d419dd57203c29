package dev.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextFormsProperties {

    @Property(tries = 500)
    void everyFormIsReachedInOneStep(@ForAll String text) {
        assertThat(TextForms.tidy(TextForms.tidy(text))).isEqualTo(TextForms.tidy(text));
        assertThat(TextForms.simplified(TextForms.simplified(text))).isEqualTo(TextForms.simplified(text));
        assertThat(TextForms.halfWidth(TextForms.halfWidth(text))).isEqualTo(TextForms.halfWidth(text));
    }

    /** Also of a text that is its own key, which is most of them. */
    @Property(tries = 500)
    void theKeyIsMadeInThreeSteps(@ForAll("names") String text) {
        assertThat(TextForms.matchingKey(text))
                .isEqualTo(TextForms.simplified(TextForms.tidy(text))
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(6),
                Arbitraries.strings().withChars("任务責任標準目標3ab").ofMaxLength(6),
                Arbitraries.strings().withChars("任务責Ａb３ \u3000\u200b\n").ofMaxLength(6));
    }

    @Property(tries = 500)
    void mappingKeepsTheLength(@ForAll String text) {
        assertThat(TextForms.simplified(text)).hasSameSizeAs(text);
        assertThat(TextForms.halfWidth(text)).hasSameSizeAs(text);
    }
}
