package dev.plumbline.io.json;

import dev.plumbline.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds of facts while they are entered. */
final class FactKinds {

    private final Codecs codecs;
    private final List<FactKind<?>> kinds = new ArrayList<>();

    FactKinds(Codecs codecs) {
        this.codecs = codecs;
    }

    Codecs codecs() {
        return codecs;
    }

    List<FactKind<?>> kinds() {
        return kinds;
    }

    <F extends Fact, D extends Record> void add(
            String word, Class<F> type, Class<D> document, Function<F, D> from, Function<D, F> to) {
        add(word, type, document, from, to, any -> null);
    }

    /** A kind whose facts findings call by a path. */
    <F extends Fact, D extends Record> void add(
            String word,
            Class<F> type,
            Class<D> document,
            Function<F, D> from,
            Function<D, F> to,
            Function<F, @Nullable String> path) {
        codecs.element(type, document, from, to, path);
        kinds.add(new FactKind<>(word, type, codecs.of(type)));
    }
}
