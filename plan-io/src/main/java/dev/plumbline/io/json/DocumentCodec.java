package dev.plumbline.io.json;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of the model as an object with the members of its document, a record.
 *
 * <p>An element is whole or not at all: one wrong value in it, and it is left out. A container (a plan, say) does
 * without what is wrong in it and keeps the rest, unless a required member is missing.
 *
 * @param <M> the type of the model
 * @param <D> the type of its document
 */
final class DocumentCodec<M, D extends Record> implements Codec<M> {

    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Constructor<D> constructor;
    private final Function<? super M, D> from;
    private final Function<? super D, ? extends M> to;
    private final Function<? super M, @Nullable String> path;
    private final boolean container;

    /** One member of the document, at its place among the constructor's parameters. */
    record Member(int index, String name, Method accessor, Codec<Object> codec, boolean required) {}

    DocumentCodec(
            Class<D> document,
            Codecs codecs,
            Function<? super M, D> from,
            Function<? super D, ? extends M> to,
            Function<? super M, @Nullable String> path,
            boolean container) {
        this.constructor = constructor(document);
        this.from = from;
        this.to = to;
        this.path = path;
        this.container = container;
        for (RecordComponent component : document.getRecordComponents()) {
            members.put(component.getName(), member(members.size(), component, codecs));
        }
    }

    private static <D extends Record> Constructor<D> constructor(Class<D> document) {
        try {
            return document.getDeclaredConstructor(Arrays.stream(document.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static Member member(int index, RecordComponent component, Codecs codecs) {
        return new Member(
                index,
                component.getName(),
                component.getAccessor(),
                (Codec<Object>) codecs.component(component.getGenericType()),
                component.isAnnotationPresent(Required.class));
    }

    /** The record that says what is written. */
    Class<D> document() {
        return constructor.getDeclaringClass();
    }

    Iterable<Member> members() {
        return members.values();
    }

    @Override
    public void write(M value, BookOut out) throws IOException {
        out.object(() -> writeMembers(value, out));
    }

    /** Writes the members alone, for an object that has others too. */
    void writeMembers(M value, BookOut out) throws IOException {
        D document = from.apply(value);
        for (Member member : members.values()) {
            Object content = content(member, document);
            if (content != null && (member.required || !member.codec.isAbsent(content))) {
                out.name(member.name);
                member.codec.write(content, out);
            }
        }
    }

    private @Nullable Object content(Member member, D document) {
        try {
            return member.accessor.invoke(document);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public @Nullable M read(JsonValue value, Place place, Reading reading) {
        if (!(value instanceof JsonValue.Members object)) {
            reading.wrongType(value, place, JsonKind.OBJECT);
            reading.lost(place, any -> null);
            return null;
        }
        Draft draft = new Draft(object.line(), place, reading);
        object.members().forEach(draft::take);
        return draft.finish();
    }

    @Override
    public @Nullable M stream(BookIn in, Place place, Reading reading) throws IOException {
        if (!container || !in.atObject()) {
            return read(in.value(), place, reading);
        }
        Draft draft = new Draft(in.line(), place, reading);
        in.members(name -> draft.take(name, in));
        return draft.finish();
    }

    /** A document while it is read. */
    private final class Draft {
        private final @Nullable Object[] contents =
                members.values().stream().map(member -> member.codec.absent()).toArray();
        private final boolean[] taken = new boolean[contents.length];
        private final int line;
        private final Place place;
        private final Reading reading;
        private final int open;

        Draft(int line, Place place, Reading reading) {
            this.line = line;
            this.place = place;
            this.reading = reading;
            this.open = reading.open();
        }

        void take(String name, JsonValue value) {
            Member member = members.get(name);
            if (member == null) {
                reading.unknownMember(name, value, place, members.keySet());
            } else if (!(value instanceof JsonValue.Nothing)) {
                put(member, member.codec.read(value, place.member(name), reading));
            }
        }

        void take(String name, BookIn in) throws IOException {
            Member member = members.get(name);
            if (member == null || in.atNothing()) {
                take(name, in.value());
            } else {
                put(member, member.codec.stream(in, place.member(name), reading));
            }
        }

        private void put(Member member, @Nullable Object content) {
            taken[member.index] = true;
            if (content != null) {
                contents[member.index] = content;
            }
        }

        @Nullable
        M finish() {
            if (container) {
                reading.leaveOut(open);
            }
            for (Member member : members.values()) {
                if (member.required && contents[member.index] == null) {
                    miss(member);
                }
            }
            M whole = reading.open() > open ? null : convert();
            if (whole == null) {
                reading.lost(place, this::content);
            }
            return whole;
        }

        private @Nullable Object content(String name) {
            Member member = members.get(name);
            return member == null ? null : contents[member.index];
        }

        /** Says that a required member is missing, unless it was there and wrong, which is said already. */
        private void miss(Member member) {
            if (taken[member.index]) {
                reading.reopen();
            } else {
                reading.missingMember(member.name, line, place);
            }
        }

        private @Nullable M convert() {
            try {
                M value = to.apply(constructor.newInstance(contents));
                String origin = path.apply(value);
                if (origin != null) {
                    reading.origin(origin, place, line);
                }
                return value;
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            } catch (RuntimeException refusal) {
                // The model says by exceptions of many types that values do not go together.
                reading.refused(line, place, refusal);
                return null;
            }
        }
    }
}
