package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.io.arbitrary.Facts;
import dev.plumbline.io.arbitrary.Plans;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A blank text tells nothing, wherever it stands in the model: {@code "  "} is no contingency plan (PLAN-3). */
class BlankTextProperties {

    private static final List<String> BLANKS = List.of("", "  ", "\t\n", "\u3000", "\u00a0", "\u200b", "\ufeff ");

    @Provide
    Arbitrary<Object> values() {
        Arbitrary<Object> facts = Facts.facts().map(Object.class::cast);
        Arbitrary<Object> parts = Plans.plans().flatMap(plan -> {
            List<Object> all = new ArrayList<>(List.of(plan));
            all.addAll(plan.goals());
            plan.goals().forEach(goal -> all.add(goal.indicator()));
            all.addAll(plan.tasks());
            all.addAll(plan.initiatives());
            all.addAll(plan.risks());
            all.addAll(plan.needs());
            all.addAll(plan.jointWorks());
            return Arbitraries.of(all);
        });
        return Arbitraries.oneOf(List.of(facts, parts));
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of(BLANKS);
    }

    @Property(tries = 2000)
    @Label("PLAN-3: a blank text counts as absent in every fact and part of a plan, or is refused")
    void blanksCountAsAbsent(@ForAll("values") Object value, @ForAll("blanks") String blank)
            throws ReflectiveOperationException {
        Class<?> type = model(value.getClass());
        if (type.isRecord()) {
            record(value, type, blank);
        } else {
            immutable(value, type, blank);
        }
    }

    private static Class<?> model(Class<?> type) {
        return type.isRecord() || Modifier.isPublic(type.getModifiers()) ? type : model(type.getSuperclass());
    }

    private static void record(Object value, Class<?> type, String blank) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Optional<Object> blanks = blanks(components[i].getGenericType(), blank);
            if (blanks.isPresent()) {
                Object[] arguments = new Object[components.length];
                for (int j = 0; j < arguments.length; j++) {
                    arguments[j] =
                            j == i ? blanks.get() : components[j].getAccessor().invoke(value);
                }
                Object made = refusedOrMade(() -> type.getDeclaredConstructor(Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new))
                        .newInstance(arguments));
                check(made, components[i].getAccessor());
            }
        }
    }

    private static void immutable(Object value, Class<?> type, String blank) throws ReflectiveOperationException {
        for (Method accessor : type.getMethods()) {
            boolean attribute = Modifier.isAbstract(accessor.getModifiers()) && accessor.getParameterCount() == 0;
            Optional<Object> blanks = attribute ? blanks(accessor.getGenericReturnType(), blank) : Optional.empty();
            if (blanks.isPresent()) {
                Object builder = type.getMethod("toBuilder").invoke(value);
                Class<?> wanted = blanks.get() instanceof Optional ? Optional.class : Iterable.class;
                Method setter = builder.getClass().getMethod(accessor.getName(), wanted);
                Object made = refusedOrMade(() -> {
                    setter.invoke(builder, blanks.get());
                    return builder.getClass().getMethod("build").invoke(builder);
                });
                check(made, accessor);
            }
        }
    }

    private static void check(Object made, Method accessor) throws ReflectiveOperationException {
        if (made != null) {
            Object told = accessor.invoke(made);
            assertThat(told instanceof Optional<?> text ? text.isEmpty() : ((List<?>) told).isEmpty())
                    .as("%s keeps the blank text %s", accessor, told)
                    .isTrue();
        }
    }

    private static Optional<Object> blanks(Type type, String blank) {
        if (!(type instanceof ParameterizedType generic) || generic.getActualTypeArguments()[0] != String.class) {
            return Optional.empty();
        }
        if (generic.getRawType() == Optional.class) {
            return Optional.of(Optional.of(blank));
        }
        return generic.getRawType() == List.class ? Optional.of(List.of(blank)) : Optional.empty();
    }

    private interface Making {
        Object make() throws ReflectiveOperationException;
    }

    /** A text without which the value has no sense is refused instead. */
    private static @org.jspecify.annotations.Nullable Object refusedOrMade(Making making)
            throws ReflectiveOperationException {
        try {
            return making.make();
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException) {
                return null;
            }
            throw refused;
        }
    }
}
