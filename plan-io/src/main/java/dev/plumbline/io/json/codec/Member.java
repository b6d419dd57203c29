package dev.plumbline.io.json.codec;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One member of an object: its name, how its value is written, and where the value is taken from. Immutable.
 *
 * @param place its place among the members
 * @param name what it is called
 * @param codec how its value is written
 * @param getter takes the value from what is written; null, or an empty optional, for none
 * @param isRequired whether it has to be there
 * @param usual what its absence stands for; null where that is nothing, or for the maker to say
 * @param <M> what it belongs to
 * @param <T> its value
 */
public record Member<M, T>(
        int place,
        String name,
        Codec<T> codec,
        Function<? super M, ?> getter,
        boolean isRequired,
        @Nullable T usual) {

    void write(M of, JsonOutput out, MemberName written) throws IOException {
        T value = value(of);
        if (value != null && (!isSilent(value) || usual != null && out.keepsWithin(name))) {
            out.name(written);
            codec.write(value, out);
        } else if (value == null && out.keepsWithin(name)) {
            out.name(written);
            out.enterObject();
            out.keptMembers();
            out.leaveObject();
        }
    }

    @SuppressWarnings("unchecked") // the getter was declared for the codec's type, or for an optional of it
    private @Nullable T value(M of) {
        Object value = getter.apply(of);
        return (T) (value instanceof Optional<?> optional ? optional.orElse(null) : value);
    }

    private boolean isSilent(T value) {
        if (isRequired) {
            return false;
        }
        return usual == null ? codec.isAbsent(value) : usual.equals(value);
    }
}
