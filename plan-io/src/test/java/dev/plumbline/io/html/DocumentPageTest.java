package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.io.Reports;
import dev.plumbline.io.spi.PlanFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Handbooks, retrospectives and scores as pages and as texts. */
class DocumentPageTest {

    private static ReviewDocument document(String text) {
        ReviewDocument.Item item = new ReviewDocument.Item("【标准】推广素材模板" + text, List.of("一律使用" + text));
        return new ReviewDocument(
                "运营计划执行手册",
                "截至 2025-02-28" + text,
                List.of(
                        new ReviewDocument.Chapter("业务增长" + text, List.of(item, item)),
                        new ReviewDocument.Chapter("其他", List.of())));
    }

    private static Markup page(ReviewDocument document, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.document(document, locale, out);
        return Markup.parse(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("EVA-3: a document as a page, a section a chapter, an empty one said to be")
    void page() throws IOException {
        Markup page = page(document(""), Locale.CHINESE);
        assertThat(page.text()).contains("运营计划执行手册", "截至 2025-02-28", "业务增长", "【标准】推广素材模板", "一律使用", "无");
        assertThat(page.elements()).filteredOn("section"::equals).hasSize(2);
        assertThat(page(new ReviewDocument("Handbook", "today", List.of()), Locale.ENGLISH)
                        .text())
                .contains("None");
    }

    static Stream<String> hostileTexts() {
        return HostileTexts.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    @DisplayName("SAFE-5: no text leaves its place, and nothing may be loaded or run")
    void hostileTexts(String text) throws IOException {
        Markup page = page(document(text), Locale.CHINESE);
        assertThat(page.elements()).doesNotContain("script", "img", "form", "link", "iframe");
        assertThat(page.attributeNames()).noneMatch(name -> name.contains("@on") || name.endsWith("@style"));
    }

    @Test
    @DisplayName("SAFE-7: a file is a page or a text by its name; another name is refused with what to do")
    void files(@TempDir Path folder) throws IOException {
        Path text = folder.resolve("handbook.txt");
        Reports.save(document(""), Locale.CHINESE, text);
        assertThat(Files.readString(text)).isEqualTo(document("").text());
        Path page = folder.resolve("handbook.HTML");
        Reports.save(document(""), Locale.CHINESE, page);
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
        Path other = folder.resolve("handbook.pdf");
        assertThatThrownBy(() -> Reports.save(document(""), Locale.CHINESE, other))
                .isInstanceOf(PlanFormatException.class)
                .hasMessageContaining("handbook.pdf")
                .hasMessageContaining("html, md, txt");
        assertThat(other).doesNotExist();
    }
}
