package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.Codec;
import dev.plumbline.io.json.codec.JsonInput;
import dev.plumbline.io.json.codec.JsonKind;
import dev.plumbline.io.json.codec.JsonOutput;
import dev.plumbline.io.json.codec.Schema;
import dev.plumbline.io.json.codec.SchemaSet;
import dev.plumbline.io.table.word.Vocabulary;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
    static final Codec<WordLists> CODEC = new ListsCodec();

    private record ListsCodec() implements Codec<WordLists> {

        @Override
        public void write(WordLists value, JsonOutput out) throws IOException {
            out.enterObject();
            for (Map.Entry<String, Map<String, String>> list : new TreeMap<>(value.lists()).entrySet()) {
                out.name(list.getKey());
                write(list.getValue(), meanings(list.getKey()), out);
            }
            out.leaveObject();
        }

        private static void write(Map<String, String> words, Map<String, String> known, JsonOutput out)
                throws IOException {
            out.enterObject();
            for (Map.Entry<String, String> word : new TreeMap<>(words).entrySet()) {
                if (!known.containsValue(word.getValue())) {
                    throw out.refusal(word.getValue(), "it is no meaning that the vocabulary knows");
                }
                out.name(word.getKey());
                out.text(word.getValue());
            }
            out.leaveObject();
        }

        @Override
        public @Nullable WordLists read(JsonInput in) throws IOException {
            if (in.kind() != JsonKind.OBJECT) {
                in.faults().wrongType(in, JsonKind.OBJECT);
                return null;
            }
            Map<String, Map<String, String>> lists = new LinkedHashMap<>();
            Set<String> names = new HashSet<>();
            in.enterObject();
            for (String name = in.nextMember(); name != null; name = in.nextMember()) {
                if (!names.add(name)) {
                    throw in.twice(name);
                }
                if (Vocabulary.standard().values().containsKey(name)) {
                    lists.put(name, words(meanings(name), in));
                } else {
                    in.faults()
                            .unknownMember(
                                    in, name, Vocabulary.standard().values().keySet());
                }
            }
            return new WordLists(lists);
        }

        private static Map<String, String> words(Map<String, String> known, JsonInput in) throws IOException {
            Map<String, String> words = new LinkedHashMap<>();
            if (in.kind() != JsonKind.OBJECT) {
                in.faults().wrongType(in, JsonKind.OBJECT);
                return words;
            }
            Set<String> names = new HashSet<>();
            in.enterObject();
            for (String word = in.nextMember(); word != null; word = in.nextMember()) {
                if (!names.add(word)) {
                    throw in.twice(word);
                }
                take(word, known, words, in);
            }
            return words;
        }

        private static void take(String word, Map<String, String> known, Map<String, String> words, JsonInput in)
                throws IOException {
            if (in.kind() != JsonKind.TEXT) {
                in.faults().wrongType(in, JsonKind.TEXT);
                return;
            }
            String meaning = in.text();
            if (known.containsValue(meaning)) {
                words.put(word, meaning);
            } else {
                in.faults().unknownWord(in, meaning, new TreeSet<>(known.values()));
            }
        }

        private static Map<String, String> meanings(String list) {
            return Vocabulary.standard().values(list);
        }

        @Override
        public WordLists absent() {
            return new WordLists(Map.of());
        }

        @Override
        public Schema schema(SchemaSet schemas) {
            return Schema.map(Schema.map(Schema.of("string")));
        }
    }
}
