package dev.plumbline.io.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares how objects of one type are written: one member after the other, then how a value is made of them. The
 * declaration is all there is: reading, writing and the schema follow it. Confined to the code that declares.
 *
 * @param <M> the type
 */
public final class Shape<M> {

    private final Class<? super M> type;
    private final String name;
    private final List<Member<M, ?>> members = new ArrayList<>();
    private String prefix = "";
    private @Nullable Function<? super M, ?> id;
    private @Nullable M usual;

    private Shape(Class<? super M> type, String name) {
        this.type = type;
        this.name = name;
    }

    /** A shape that the schema calls as its type is called. */
    public static <M> Shape<M> of(Class<M> type) {
        return new Shape<>(type, name(type));
    }

    /** The same of a type that has types of its own. */
    public static <M> Shape<M> ofAny(Class<? super M> type) {
        return new Shape<>(type, name(type));
    }

    /** A shape that the schema calls otherwise. */
    public static <M> Shape<M> called(String name, Class<? super M> type) {
        return new Shape<>(type, name);
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
    }

    /** Says that members which have the same value as those of a usual one need not be written. */
    public Shape<M> differingFrom(M usual) {
        this.usual = usual;
        return this;
    }

    /** What findings call such a value by: a prefix such as {@code task/}, and its id. */
    public Shape<M> calledBy(String words, Function<? super M, ?> identity) {
        this.prefix = words;
        this.id = identity;
        return this;
    }

    /** A member that has to be there. */
    public <T> Member<M, T> required(String called, Codec<T> codec, Function<? super M, ? extends T> value) {
        return add(called, codec, value, true, null);
    }

    /** A member that may be absent. */
    public <T> Member<M, T> optional(String called, Codec<T> codec, Function<? super M, Optional<T>> value) {
        return add(called, codec, value, false, null);
    }

    /** A member that is absent where its value is null. */
    public <T> Member<M, T> nullable(String called, Codec<T> codec, Function<? super M, ? extends @Nullable T> value) {
        return add(called, codec, value, false, usual == null ? null : value.apply(usual));
    }

    /** A member whose absence stands for a value. */
    public <T> Member<M, T> usual(String called, Codec<T> codec, Function<? super M, ? extends T> value, T usual) {
        return add(called, codec, value, false, usual);
    }

    /** A member whose absence stands for what follows from the others. */
    public <T> Member<M, T> usualBy(
            String called,
            Codec<T> codec,
            Function<? super M, ? extends T> value,
            Function<? super M, ? extends T> rule) {
        return nullable(called, codec, of -> {
            T given = value.apply(of);
            return given.equals(rule.apply(of)) ? null : given;
        });
    }

    /** A flag that is written where it is up. */
    public Member<M, Boolean> flag(String called, Function<? super M, Boolean> value) {
        return add(called, FlagCodec.FLAG, value, false, false);
    }

    /** A list, absent where it is empty. */
    public <T> Member<M, List<T>> list(String called, Codec<T> item, Function<? super M, List<T>> value) {
        return add(called, new ListCodec<>(item), value, false, null);
    }

    /** A list whose absence stands for the usual one; it is always written. */
    public <T> Member<M, List<T>> usualList(
            String called, Codec<T> item, Function<? super M, List<T>> value, List<T> usual) {
        return add(called, new ListCodec<>(item, Optional.of(usual)), value, false, null);
    }

    /** Values by name, absent where there are none. */
    public <T> Member<M, Map<String, T>> map(String called, Codec<T> named, Function<? super M, Map<String, T>> value) {
        return add(called, new MapCodec<>(named), value, false, null);
    }

    private <T> Member<M, T> add(
            String called, Codec<T> codec, Function<? super M, ?> value, boolean isRequired, @Nullable T usual) {
        Member<M, T> member = new Member<>(members.size(), called, codec, value, isRequired, usual);
        members.add(member);
        return member;
    }

    /** Something that is whole or not at all: one wrong value in it, and it is left out. */
    public ObjectCodec<M> element(Function<? super Values, ? extends M> maker) {
        return new ObjectCodec<>(this, maker, false);
    }

    /** Something that does without what is wrong in it and keeps the rest, unless a required member is missing. */
    public ObjectCodec<M> container(Function<? super Values, ? extends M> maker) {
        return new ObjectCodec<>(this, maker, true);
    }

    Class<? super M> type() {
        return type;
    }

    String name() {
        return name;
    }

    List<Member<M, ?>> members() {
        return List.copyOf(members);
    }

    String prefix() {
        return prefix;
    }

    @Nullable
    Function<? super M, ?> id() {
        return id;
    }
}
