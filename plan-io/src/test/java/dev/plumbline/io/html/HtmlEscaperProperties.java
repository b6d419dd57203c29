package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** SAFE-5: no text leaves its place in the page. */
class HtmlEscaperProperties {

    @Property(tries = 300)
    void ensureMarkupAndControlsNeverGetThrough(@ForAll("texts") String text) {
        String escaped = escape(text);
        assertThat(escaped).doesNotContain("<", ">", "\"", "'", "\u0000", "\r", "\u202E", "\u2066", "\uFFFE");
        assertThat(escaped.codePoints().filter(point -> point >= 0xD800 && point <= 0xDFFF))
                .isEmpty();
    }

    @Property(tries = 300)
    void ensureParsersReadTheSameTextInContentAndAttribute(@ForAll("texts") String text) {
        String escaped = escape(text);
        Markup page = Markup.parse("<p title=\"" + escaped + "\">" + escaped + "</p>");
        assertThat(page.elements()).containsExactly("p");
        assertThat(page.text()).isEqualTo(harmless(text));
    }

    @Property(tries = 200)
    void ensureHarmlessTextStaysAsItIs(@ForAll("words") String text) {
        assertThat(escape(text)).isEqualTo(text);
    }

    @Example
    void escapesMarkup() {
        assertThat(escape("<script>alert('1' & \"2\")</script>]]>"))
                .isEqualTo("&lt;script&gt;alert(&#39;1&#39; &amp; &quot;2&quot;)&lt;/script&gt;]]&gt;");
    }

    @Example
    void showsWhatMustNotStandInAPage() {
        assertThat(escape("a\u0000b\u202Ec\u2069d\uD800e\u0085f\uFFFFg")).isEqualTo("a�b�c�d�e�f�g");
        assertThat(escape("营收\uD83D\uDCC8\n")).isEqualTo("营收\uD83D\uDCC8\n");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.of(HostileTexts.ALL);
        Arbitrary<String> any = Arbitraries.integers().between(0, 0x10FFFF).map(Character::toString);
        return Arbitraries.oneOf(nasty, any).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('一', '龥')
                .withCharRange('a', 'z')
                .withChars(" ，。-0123456789");
    }

    /** What is left of a text when everything that must not stand in a page is replaced. */
    private static String harmless(String text) {
        return escape(text)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        try {
            HtmlEscaper.append(text, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString();
    }
}
