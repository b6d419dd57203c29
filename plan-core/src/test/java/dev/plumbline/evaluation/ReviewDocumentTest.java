package dev.plumbline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.evaluation.ReviewDocument.Chapter;
import dev.plumbline.evaluation.ReviewDocument.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewDocumentTest {

    private static ReviewDocument of(String heading, String... lines) {
        return new ReviewDocument("周一简报", "本周", List.of(new Chapter("目标", List.of(new Item(heading, List.of(lines))))));
    }

    @Test
    void ensureMarkdownHasItsPartsAsHeadingsAndLists() {
        assertThat(of("营收：偏离", "目标2亿元", "实际0.9亿元").markdown()).isEqualTo("""
                # 周一简报

                本周

                ## 目标

                - **营收：偏离**
                  - 目标2亿元
                  - 实际0.9亿元
                """);
    }

    @Test
    void ensureNoTextPassesForMarkup() {
        assertThat(of("*a* <b> [c](d)\n# e", "1. f", "- g", "2024-07-01", "| h | `i` & ~j~")
                        .markdown())
                .endsWith("""
                        - **\\*a\\* \\<b\\> \\[c\\](d) \\# e**
                          - 1\\. f
                          - \\- g
                          - 2024-07-01
                          - \\| h \\| \\`i\\` \\& \\~j\\~
                        """);
    }

    @Test
    void ensureNoTextHoldsWhatSteersATerminalOrTurnsTheDirection() {
        ReviewDocument document = of("a\u0000b\u001b[31m\tc", "d\u202ee\u2066", "f\u0007\u2028g");
        assertThat(document.text()).endsWith("""
                  - a\uFFFDb\uFFFD[31m c
                      d\uFFFDe\uFFFD
                      f\uFFFD g
                """);
        assertThat(document.markdown()).endsWith("""
                - **a\uFFFDb\uFFFD\\[31m c**
                  - d\uFFFDe\uFFFD
                  - f\uFFFD g
                """);
    }
}
