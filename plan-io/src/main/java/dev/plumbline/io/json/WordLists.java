package dev.plumbline.io.json;

import dev.plumbline.io.table.word.Vocabulary;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A company's words in cells, by list and then by word, each with what it stands for.
 *
 * @param lists the lists
 */
record WordLists(Map<String, Map<String, String>> lists) {

    /** How they are written: lists and meanings are those of the vocabulary. */
    record ListsCodec() implements Codec<WordLists> {

        @Override
        public void write(WordLists value, BookOut out) throws IOException {
            out.object(() -> {
                for (Map.Entry<String, Map<String, String>> list : new TreeMap<>(value.lists()).entrySet()) {
                    out.name(list.getKey());
                    write(list.getValue(), meanings(list.getKey()), out);
                }
            });
        }

        private static void write(Map<String, String> words, Map<String, String> known, BookOut out)
                throws IOException {
            out.object(() -> {
                for (Map.Entry<String, String> word : new TreeMap<>(words).entrySet()) {
                    if (!known.containsValue(word.getValue())) {
                        throw out.refusal(word.getValue(), "it is no meaning that the vocabulary knows");
                    }
                    out.name(word.getKey());
                    out.text(word.getValue());
                }
            });
        }

        @Override
        public @Nullable WordLists read(JsonValue value, Place place, Reading reading) {
            if (!(value instanceof JsonValue.Members object)) {
                reading.wrongType(value, place, JsonKind.OBJECT);
                return null;
            }
            Map<String, Map<String, String>> lists = new LinkedHashMap<>();
            object.members().forEach((name, words) -> {
                if (Vocabulary.standard().values().containsKey(name)) {
                    lists.put(name, list(words, meanings(name), place.member(name), reading));
                } else {
                    reading.unknownMember(
                            name, words, place, Vocabulary.standard().values().keySet());
                }
            });
            return new WordLists(lists);
        }

        private static Map<String, String> list(
                JsonValue value, Map<String, String> known, Place place, Reading reading) {
            Map<String, String> words = new LinkedHashMap<>();
            if (!(value instanceof JsonValue.Members object)) {
                reading.wrongType(value, place, JsonKind.OBJECT);
                return words;
            }
            object.members().forEach((word, meaning) -> {
                if (!(meaning instanceof JsonValue.Text text)) {
                    reading.wrongType(meaning, place.member(word), JsonKind.TEXT);
                } else if (!known.containsValue(text.text())) {
                    reading.unknownWord(meaning, place.member(word), new TreeSet<>(known.values()));
                } else {
                    words.put(word, text.text());
                }
            });
            return words;
        }

        private static Map<String, String> meanings(String list) {
            return Vocabulary.standard().values(list);
        }

        @Override
        public WordLists absent() {
            return new WordLists(Map.of());
        }
    }
}
