package dev.plumbline.attack;

import dev.plumbline.book.PlanBook;
import dev.plumbline.party.Organisation;
import dev.plumbline.plan.Plan;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What there is to call with: values by their types, some to begin with and then whatever calls gave. There is one
 * organisation in it, and one policy: who may say what these are is not the library's to decide.
 */
final class Pool {

    private static final int MOST = 24;

    private final Map<Class<?>, List<Object>> values = new LinkedHashMap<>();
    private int turn;

    Pool(Organisation organisation) {
        add(organisation);
        add(Firm.ZONE);
        add(Firm.START);
        add(Firm.START.atStartOfDay(Firm.ZONE).toInstant());
        add("理由");
        add("2024");
        add(Locale.CHINESE);
        add(true);
        add(false);
        List.of(0, 1, 2, 66).forEach(this::add);
        List.of(0L, 1L, 2L).forEach(this::add);
        Firm.PLANS.forEach(this::add);
        Seeds.values().forEach(this::add);
    }

    void add(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (value instanceof Collection<?> several) {
            several.stream().limit(3).forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            add(map.keySet());
            add(map.values());
        } else if (value != null) {
            List<Object> known = values.computeIfAbsent(value.getClass(), any -> new ArrayList<>());
            if (known.size() < MOST) {
                known.add(value);
            } else if (!isFixed(value)) {
                known.set(turn++ % MOST, value);
            }
        }
    }

    private static boolean isFixed(Object value) {
        return value instanceof Organisation || value.getClass().getName().endsWith("BookStore");
    }

    Optional<Object> one(Class<?> type, Random random) {
        List<Object> fitting = new ArrayList<>();
        values.forEach((known, all) -> {
            if (type.isAssignableFrom(known)) {
                fitting.addAll(all);
            }
        });
        if (fitting.isEmpty() && type.isEnum()) {
            fitting.addAll(List.of(type.getEnumConstants()));
        }
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(random.nextInt(fitting.size())));
    }

    /** Arguments of the types asked for, if there are any. */
    Optional<Object[]> arguments(Executable executable, Random random) {
        Type[] types = executable.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int at = 0; at < types.length; at++) {
            Optional<Object> argument = argument(types[at], random);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments[at] = argument.get();
        }
        return Optional.of(arguments);
    }

    private Optional<Object> argument(Type type, Random random) {
        if (type instanceof WildcardType wildcard) {
            return argument(wildcard.getUpperBounds()[0], random);
        }
        if (type instanceof TypeVariable<?> variable) {
            return argument(variable.getBounds()[0], random);
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, random);
        }
        return type instanceof Class<?> plain ? plain(plain, random) : Optional.empty();
    }

    private Optional<Object> plain(Class<?> type, Random random) {
        if (type == int.class) {
            return one(Integer.class, random);
        }
        if (type == long.class) {
            return one(Long.class, random);
        }
        if (type == boolean.class) {
            return one(Boolean.class, random);
        }
        if (type.isArray()) {
            Optional<Object> element = plain(type.getComponentType(), random);
            Object array = Array.newInstance(type.getComponentType(), element.isPresent() ? 1 : 0);
            element.ifPresent(value -> Array.set(array, 0, value));
            return Optional.of(array);
        }
        return one(type, random);
    }

    private Optional<Object> generic(ParameterizedType type, Random random) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] of = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return Optional.of(random.nextBoolean() ? argument(of[0], random) : Optional.empty());
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new HashMap<>();
            argument(of[0], random).ifPresent(key -> argument(of[1], random).ifPresent(value -> map.put(key, value)));
            return Optional.of(map);
        }
        if (raw.isAssignableFrom(List.class)) {
            return Optional.of(several(of[0], random));
        }
        if (raw == java.util.Set.class) {
            return Optional.of(new HashSet<>(several(of[0], random)));
        }
        return raw == UnaryOperator.class || raw == Function.class ? operator(of[0], random) : one(raw, random);
    }

    private List<Object> several(Type type, Random random) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            argument(type, random).ifPresent(list::add);
        }
        return list;
    }

    /** A change of a book: nothing, another book altogether, or another plan in it. */
    private Optional<Object> operator(Type of, Random random) {
        if (of != PlanBook.class) {
            return Optional.empty();
        }
        Optional<Object> other = one(PlanBook.class, random);
        Optional<Object> plan = one(Plan.class, random);
        UnaryOperator<PlanBook> change = switch (random.nextInt(3)) {
            case 0 -> book -> book;
            case 1 -> book -> (PlanBook) other.orElse(book);
            default -> book -> plan.map(each -> book.supposing((Plan) each)).orElse(book);
        };
        return Optional.of(change);
    }
}
