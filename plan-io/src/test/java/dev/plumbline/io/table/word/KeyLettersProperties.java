package dev.plumbline.io.table.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** IO-2a: a text that is a header is never taken for one that cannot be. */
class KeyLettersProperties {

    private static final Set<String> KEYS = Set.of("任务", "任务名称", "目标值", "a1", "名称");
    private static final KeyLetters LETTERS = KeyLetters.of(KEYS);

    @Property
    void aTextWithOneOfTheKeysMayMakeIt(@ForAll("headers") String text) {
        assertThat(KEYS.contains(HeaderKey.of(text)) && !LETTERS.mayMake(text)).isFalse();
    }

    @Example
    void ofMostTextsItIsSaidThatTheyCannot() {
        assertThat(LETTERS.mayMake("任务3")).isFalse();
        assertThat(LETTERS.mayMake("任务单")).isFalse();
        assertThat(LETTERS.mayMake("任務名稱")).isTrue();
        assertThat(LETTERS.mayMake("目标值（万元，2024）")).isTrue();
        assertThat(LETTERS.with(Set.of("单3")).mayMake("任务单3")).isTrue();
    }

    @Provide
    Arbitrary<String> headers() {
        return Arbitraries.of("任务", "任務", "名称", "名稱", "目標值", "A", "1", "２", "(", "（万元2）", "]", " ", "　", "：", "*")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }
}
