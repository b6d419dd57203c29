package dev.plumbline.io.json;

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

    /** Enters how they are written. */
    static void enter(Codecs codecs) {
        codecs.put(OfRole.class, new IdCodec<>(OfRole::new, VocabularyWord::isRole, VocabularyWord::roles));
        codecs.put(OfKind.class, new IdCodec<>(OfKind::new, VocabularyWord::isKind, any -> kinds()));
    }

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
        public void write(T value, BookOut out) throws IOException {
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
        public @Nullable T read(JsonValue value, Place place, Reading reading) {
            if (!(value instanceof JsonValue.Text text)) {
                reading.wrongType(value, place, JsonKind.TEXT);
                return null;
            }
            if (!known.apply(text.text())) {
                reading.unknownWord(value, place, choice.apply(text.text()));
                return null;
            }
            return word.apply(Optional.of(text.text()));
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
