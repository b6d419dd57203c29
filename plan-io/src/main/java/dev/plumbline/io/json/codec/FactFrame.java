package dev.plumbline.io.json.codec;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a fact and the fact itself while they are read; they may come in any order. Confined to one thread.
 *
 * @param <T> the facts
 */
final class FactFrame<T> {

    static final List<String> NAMES = List.of("kind", "fact");

    private final Kinds<T> kinds;
    private @Nullable Kind<? extends T> kind;
    private @Nullable T fact;
    private @Nullable JsonInput later;
    private boolean hasKind;
    private boolean hasFact;
    private boolean isWrong;

    FactFrame(Kinds<T> kinds) {
        this.kinds = kinds;
    }

    /** Takes one of the two members; false for any other. */
    boolean take(String name, JsonInput in) throws IOException {
        boolean isKind = name.equals("kind");
        if (!isKind && !name.equals("fact")) {
            return false;
        }
        if (isKind ? hasKind : hasFact) {
            throw in.twice(name);
        }
        if (in.isAt('n')) {
            in.nothing();
        } else if (isKind) {
            takeKind(in);
        } else {
            takeFact(in);
        }
        return true;
    }

    private void takeKind(JsonInput in) throws IOException {
        hasKind = true;
        if (!in.isAt('"')) {
            in.faults().wrongType(in, JsonKind.TEXT);
            isWrong = true;
            return;
        }
        String word = in.text();
        kind = kinds.called(word);
        if (kind == null) {
            in.faults().unknownWord(in, word, kinds.words());
            isWrong = true;
        }
    }

    private void takeFact(JsonInput in) throws IOException {
        hasFact = true;
        if (kind != null) {
            fact = kind.codec().read(in);
        } else if (isWrong) {
            in.skip();
        } else {
            later = in.later();
        }
    }

    /** The fact, once its object is at its end; null if something is wrong, which then is told. */
    @Nullable
    T finish(JsonInput in, int line) throws IOException {
        if (!hasKind) {
            in.faults().missingMember(in, "kind", line);
        }
        if (!hasFact) {
            in.faults().missingMember(in, "fact", line);
        }
        return later != null && kind != null ? kind.codec().read(later) : fact;
    }
}
