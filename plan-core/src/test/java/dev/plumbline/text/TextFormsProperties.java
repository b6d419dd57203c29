package dev.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TextFormsProperties {

    @Property(tries = 500)
    void everyFormIsReachedInOneStep(@ForAll String text) {
        assertThat(TextForms.tidy(TextForms.tidy(text))).isEqualTo(TextForms.tidy(text));
        assertThat(TextForms.simplified(TextForms.simplified(text))).isEqualTo(TextForms.simplified(text));
        assertThat(TextForms.halfWidth(TextForms.halfWidth(text))).isEqualTo(TextForms.halfWidth(text));
    }

    @Property(tries = 500)
    void mappingKeepsTheLength(@ForAll String text) {
        assertThat(TextForms.simplified(text)).hasSameSizeAs(text);
        assertThat(TextForms.halfWidth(text)).hasSameSizeAs(text);
    }
}
