package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.Codec;
import dev.plumbline.io.json.codec.JsonInput;
import dev.plumbline.io.json.codec.JsonKind;
import dev.plumbline.io.json.codec.JsonOutput;
import dev.plumbline.io.json.codec.Schema;
import dev.plumbline.io.json.codec.SchemaSet;
import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.TableKind;
import dev.plumbline.io.table.word.Vocabulary;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An id of the vocabulary that a mapping names, or leaves to be filled in: then null is written in its place. */
sealed interface VocabularyWord {

    /** The id; empty if nobody has filled it in. */
    Optional<String> id();

    /** What a header means. */
    record OfRole(Optional<String> id) implements VocabularyWord {}

    /** Which kind of table. */
    record OfKind(Optional<String> id) implements VocabularyWord {}

    /** How a role is written. */
    Codec<OfRole> ROLE = new IdCodec<>(OfRole::new, VocabularyWord::isRole, VocabularyWord::roles);
    /** How a kind of table is written. */
    Codec<OfKind> KIND = new IdCodec<>(OfKind::new, VocabularyWord::isKind, any -> kinds());

    private static boolean isRole(String id) {
        return id.equals(TableMapping.IGNORE) || Role.of(id).isPresent();
    }

    private static boolean isKind(String id) {
        return Vocabulary.standard().kind(id).isPresent();
    }

    /** The roles of the same subject, all of them if there is no such subject. */
    private static List<String> roles(String wrong) {
        String subject = wrong.substring(0, Math.max(0, wrong.indexOf('.')));
        List<String> all = Arrays.stream(Role.values()).map(Role::id).toList();
        List<String> alike =
                all.stream().filter(id -> id.startsWith(subject + ".")).toList();
        return alike.isEmpty() ? all : alike;
    }

    private static List<String> kinds() {
        return Vocabulary.standard().kinds().stream().map(TableKind::id).toList();
    }

    /** An id as its text, nothing as null. */
    record IdCodec<T extends VocabularyWord>(
            Function<Optional<String>, T> word, Function<String, Boolean> known, Function<String, List<String>> choice)
            implements Codec<T> {

        @Override
        public void write(T value, JsonOutput out) throws IOException {
            if (value.id().isEmpty()) {
                out.nothing();
                return;
            }
            String id = value.id().get();
            if (!known.apply(id)) {
                throw out.refusal(id, "it is no id that the vocabulary knows");
            }
            out.text(id);
        }

        @Override
        public @Nullable T read(JsonInput in) throws IOException {
            if (in.kind() != JsonKind.TEXT) {
                in.faults().wrongType(in, JsonKind.TEXT);
                return null;
            }
            String text = in.text();
            if (!known.apply(text)) {
                in.faults().unknownWord(in, text, choice.apply(text));
                return null;
            }
            return word.apply(Optional.of(text));
        }

        @Override
        public Schema schema(SchemaSet schemas) {
            return Schema.of("string").orNull();
        }

        @Override
        public T absent() {
            return word.apply(Optional.empty());
        }

        @Override
        public boolean isAbsent(T value) {
            return false;
        }
    }
}
