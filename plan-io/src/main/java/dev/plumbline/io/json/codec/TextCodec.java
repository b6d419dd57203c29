package dev.plumbline.io.json.codec;

import dev.plumbline.text.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A small value as its text form. Nothing is ever written that could not be read: where {@code isSure} does not know it, the
 * text is read back before it is written.
 *
 * @param type what it is
 * @param parse reads the text form that {@code toString} gives
 * @param isSure whether the text form of a value surely reads back to it
 * @param isRepeated whether the same value is likely to come many times
 * @param isTold whether blanks alone say nothing, which is told
 */
public record TextCodec<T>(
        Class<T> type, Function<String, T> parse, Predicate<T> isSure, boolean isRepeated, boolean isTold)
        implements Codec<T> {

    /** Any text, as it is. */
    public static final TextCodec<String> TEXT =
            new TextCodec<>(String.class, Function.identity(), any -> true, false, false);

    /** Something that is said in words or not at all: the model takes blanks alone for nothing. */
    public static final TextCodec<String> TOLD =
            new TextCodec<>(String.class, Function.identity(), any -> true, false, true);

    /** Values of which each may come many times. */
    public static <T> TextCodec<T> of(Class<T> type, Function<String, T> parse) {
        return new TextCodec<>(type, parse, any -> false, true, false);
    }

    /** Values of which each is likely to come once. */
    public static <T> TextCodec<T> single(Class<T> type, Function<String, T> parse) {
        return new TextCodec<>(type, parse, any -> false, false, false);
    }

    /** Values that are no more than a text, which always reads back. */
    public static <T> TextCodec<T> id(Class<T> type, Function<String, T> parse) {
        return new TextCodec<>(type, parse, any -> true, false, false);
    }

    /** The same where one is likely to be named many times. */
    public static <T> TextCodec<T> repeatedId(Class<T> type, Function<String, T> parse) {
        return new TextCodec<>(type, parse, any -> true, true, false);
    }

    @Override
    public void write(T value, JsonOutput out) throws IOException {
        if (!isRepeated) {
            out.text(checked(value, out));
            return;
        }
        byte[] quoted = out.memo().text(this, value);
        if (quoted == null) {
            String text = checked(value, out);
            if (!isPlain(text)) {
                out.text(text);
                return;
            }
            quoted = ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
            out.memo().put(this, value, quoted);
        }
        out.quoted(quoted);
    }

    private String checked(T value, JsonOutput out) throws IOException {
        String text = value.toString();
        if (!isSure.test(value) && !reads(text, value)) {
            throw out.refusal(value, "its text form does not read back");
        }
        return text;
    }

    /** Whether nothing of it has to be escaped, nor looked at again. */
    private static boolean isPlain(String text) {
        for (int place = 0; place < text.length(); place++) {
            char unit = text.charAt(place);
            if (unit < ' ' || unit == '"' || unit == '\\' || Character.isSurrogate(unit)) {
                return false;
            }
        }
        return true;
    }

    private boolean reads(String text, T value) {
        try {
            return parse.apply(text).equals(value);
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    @Override
    public @Nullable T read(JsonInput in) throws IOException {
        if (!in.isAt('"')) {
            in.faults().wrongType(in, JsonKind.TEXT);
            return null;
        }
        return isRepeated ? remembered(in.text(), in) : parsed(in.singleText(), in);
    }

    private @Nullable T remembered(String text, JsonInput in) {
        @SuppressWarnings("unchecked") // only this codec puts values under its name
        T known = (T) in.memo().value(this);
        if (known != null) {
            return known;
        }
        T value = parsed(text, in);
        if (value != null) {
            in.memo().put(this, value);
        }
        return value;
    }

    private @Nullable T parsed(String text, JsonInput in) {
        try {
            if (isTold && !Told.isTold(text)) {
                in.faults().blank(in);
            }
            return parse.apply(text);
        } catch (RuntimeException refusal) {
            // Whatever a parser throws says that it cannot read the text.
            in.faults().wrongValue(in, text, refusal);
            return null;
        }
    }

    @Override
    public Schema schema(SchemaSet schemas) {
        return Schema.text(type);
    }
}
