package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    private final Stylesheet sheet = Stylesheet.load();

    @Test
    @DisplayName("SAFE-5: the policy allows this sheet by its digest and nothing else")
    void policyAllowsNothingElse() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(sheet.text().getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.policy())
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'")
                .doesNotContain("unsafe", "http", "*");
    }

    @Test
    @DisplayName("IO-4: nothing is loaded from anywhere")
    void loadsNothing() {
        assertThat(sheet.text().replace("url(#", "")).doesNotContain("url(", "@import", "@font-face", "http");
    }

    @Test
    void readsAlikeForHtmlAndXml() {
        assertThat(sheet.text()).doesNotContain("<", "&", "]]>", "\r");
    }
}
