package dev.plumbline.io.table.row;

import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.io.table.region.TextKeys;
import dev.plumbline.io.table.word.HeaderKey;
import dev.plumbline.io.table.word.ValueKey;
import dev.plumbline.io.table.word.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What words in cells mean, a company's own first. Confined to one thread, since it remembers the keys it made. */
public final class ReadWords {

    private final Vocabulary vocabulary;
    private final TextKeys keys;
    private final Map<String, Map<String, String>> own = new HashMap<>();
    private final Map<String, Map<String, String>> lists = new HashMap<>();

    public ReadWords(Vocabulary vocabulary, TableMapping mapping, TextKeys keys) {
        this.vocabulary = vocabulary;
        this.keys = keys;
        mapping.values()
                .forEach((list, words) -> words.forEach((word, meaning) -> {
                    Map<String, String> mine = own.computeIfAbsent(list, any -> new HashMap<>());
                    mine.put(ValueKey.asIs(word), meaning);
                    if (!HeaderKey.of(word).isEmpty()) {
                        mine.put(HeaderKey.of(word), meaning);
                    }
                }));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public TextKeys keys() {
        return keys;
    }

    /** What a word of a list means. */
    public Optional<String> meaning(String list, String text) {
        String key = keys.of(text);
        if (key.isEmpty()) {
            return mark(list, text);
        }
        String mine = own.getOrDefault(list, Map.of()).get(key);
        return mine != null ? Optional.of(mine) : vocabulary.value(list, key);
    }

    /** What a mark of a list means, such as ● among the letters of RACI. */
    public Optional<String> mark(String list, String text) {
        String key = ValueKey.asIs(text);
        String mine = own.getOrDefault(list, Map.of()).get(key);
        return mine != null ? Optional.of(mine) : vocabulary.value(list, key);
    }

    /** The words of a list, by key. */
    public Map<String, String> list(String name) {
        Map<String, String> mine = own.get(name);
        if (mine == null) {
            return vocabulary.values(name);
        }
        return lists.computeIfAbsent(name, any -> {
            Map<String, String> all = new HashMap<>(vocabulary.values(name));
            all.putAll(mine);
            return all;
        });
    }
}
