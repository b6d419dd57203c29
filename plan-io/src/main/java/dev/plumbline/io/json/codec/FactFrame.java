package dev.plumbline.io.json.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a fact and the fact itself as members of an object that may have others; they may come in any order. Immutable
 * and thread-safe.
 *
 * @param kinds the kinds there are
 * @param names the members
 * @param fact the place of the fact among them; its kind comes first
 * @param <T> the facts
 */
record FactFrame<T>(Kinds<T> kinds, Names names, int fact) {

    static final int KIND = 0;

    /** Goes to the next member that it knows; its place, {@link Names#END} at the end. */
    int next(Values values, int expected, JsonInput in) throws IOException {
        int place = in.nextMember(names, expected);
        while (place == Names.UNKNOWN) {
            if (!values.seeUnknown(in.path().name())) {
                throw in.twice(in.path().name());
            }
            in.faults().unknownMember(in, in.path().name(), names.all());
            place = in.nextMember(names, expected);
        }
        if (place >= 0 && !values.see(place)) {
            throw in.twice(names.name(place));
        }
        return place;
    }

    void takeKind(Values values, JsonInput in) throws IOException {
        if (!in.isAt('"')) {
            in.faults().wrongType(in, JsonKind.TEXT);
            values.wrong(KIND);
            return;
        }
        String word = in.text();
        Object kind = in.memo().value(this);
        if (kind == null) {
            kind = kinds.called(word);
            if (kind == null) {
                in.faults().unknownWord(in, word, kinds.words());
                values.wrong(KIND);
                return;
            }
            in.memo().put(this, kind);
        }
        values.put(KIND, kind);
    }

    void takeFact(Values values, JsonInput in) throws IOException {
        Kind<? extends T> kind = kind(values);
        if (kind != null) {
            Object read = kind.codec().read(in);
            if (read == null) {
                values.wrong(fact);
            } else {
                values.put(fact, read);
            }
        } else if (values.isWrong(KIND)) {
            in.skip();
            values.wrong(fact);
        } else {
            values.put(fact, in.later());
        }
    }

    @SuppressWarnings("unchecked") // nothing else is put at that place
    private @Nullable Kind<? extends T> kind(Values values) {
        return (Kind<? extends T>) values.at(KIND);
    }

    /** The fact, once its object is at its end; null if something is wrong, which then is told. */
    @SuppressWarnings("unchecked") // the kind's own codec read it
    @Nullable
    T finish(Values values, JsonInput in) throws IOException {
        if (values.at(KIND) == null && !values.isWrong(KIND)) {
            in.faults().missingMember(in, names.name(KIND), values.line());
        }
        if (values.at(fact) == null && !values.isWrong(fact)) {
            in.faults().missingMember(in, names.name(fact), values.line());
        }
        Kind<? extends T> kind = kind(values);
        Object read = values.at(fact);
        if (read instanceof JsonInput later) {
            return kind == null ? null : kind.codec().read(later);
        }
        return (T) read;
    }
}
