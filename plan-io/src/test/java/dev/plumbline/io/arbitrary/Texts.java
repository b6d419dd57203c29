package dev.plumbline.io.arbitrary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts as people write them, and as nobody hopes they do. */
public final class Texts {

    private Texts() {}

    /** Any text that can be written in UTF-8, also an empty one. */
    public static Arbitrary<String> any() {
        return pieces().list().ofMaxSize(3).map(list -> String.join("", list));
    }

    /** A text that is not blank. */
    public static Arbitrary<String> words() {
        return any().map(text -> text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : "目标" + text);
    }

    private static Arbitrary<String> pieces() {
        Arbitrary<String> nasty = Arbitraries.of(
                "\"", "\\", "/", "~", "\u0000", "\t", "\n", "\r", "\u001f", "\u007f", "\u2028", "\ufeff", "\ufffd", "'",
                "{", "}", "[", "]", ",", ":", "null", "=cmd", "<b>", "&", "\u0300", "\u202e", "😀", "𠮷", "é", " ", "　",
                "-", "@", "+");
        Arbitrary<String> plain = Arbitraries.of("营收", "客户", "满意度", "a", "Z", "0", "7", "年", "提升", "完成", "x.y");
        Arbitrary<String> rare = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .map(Character::toString);
        return Arbitraries.frequencyOf(Tuple.of(5, plain), Tuple.of(3, nasty), Tuple.of(1, rare));
    }

    /** Further columns of a table, in any order. */
    public static Arbitrary<Map<String, String>> attributes() {
        return words().list()
                .uniqueElements()
                .ofMaxSize(3)
                .flatMap(names -> any().list().ofSize(names.size()).map(texts -> {
                    Map<String, String> attributes = new LinkedHashMap<>();
                    for (int i = 0; i < names.size(); i++) {
                        attributes.put(names.get(i), texts.get(i));
                    }
                    return attributes;
                }));
    }

    /** Something that may be absent. */
    public static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> some) {
        return some.optional(0.5);
    }
}
