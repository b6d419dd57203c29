package dev.plumbline.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes told without a number: 翻番, 减半. */
final class Doubling {

    private static final Map<String, QuantityChange> WORDS = Map.of(
            "翻番", rise(100),
            "翻一番", rise(100),
            "翻倍", rise(100),
            "翻一倍", rise(100),
            "翻两番", rise(300),
            "减半", QuantityChange.of(Trend.FALL, Quantity.of(50, Unit.PERCENT)));

    private Doubling() {}

    private static QuantityChange rise(int percent) {
        return QuantityChange.of(Trend.RISE, Quantity.of(percent, Unit.PERCENT));
    }

    static Optional<Statement> read(String text) {
        return Stream.of("翻番", "翻一番", "翻倍", "翻一倍", "翻两番", "减半")
                .filter(text::contains)
                .findFirst()
                .map(word -> statement(text, word));
    }

    private static Statement statement(String text, String word) {
        int start = text.lastIndexOf(word);
        NameSpan name = NameSpan.before(text, 0, start);
        return new Statement(new Meaning.Changed(WORDS.get(word)), name, start + word.length(), 0);
    }
}
