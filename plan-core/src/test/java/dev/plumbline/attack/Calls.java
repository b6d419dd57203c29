package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.BookStep;
import dev.plumbline.book.BookUpdate;
import dev.plumbline.book.JoinedBook;
import dev.plumbline.book.KeptBook;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.PlanBookStore;
import dev.plumbline.book.StaleBookException;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.Organisation;
import dev.plumbline.plan.lifecycle.StalePlanVersionException;
import dev.plumbline.workflow.TransitionRefusedException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;

/**
 * Everything public that has to do with books, requests, lives of plans and approvals, found by reflection, so that a
 * method added later is attacked too; called with whatever came out of earlier calls.
 */
final class Calls {

    private static final List<Class<? extends RuntimeException>> EXPECTED = List.of(
            IllegalArgumentException.class,
            NoSuchElementException.class,
            StaleBookException.class,
            StalePlanVersionException.class,
            TransitionRefusedException.class,
            IllegalStateException.class,
            UnsupportedOperationException.class);

    private static final List<Executable> ALL = PublicApi.executables(List.of(
            "dev.plumbline.adjustment",
            "dev.plumbline.approval",
            "dev.plumbline.book",
            "dev.plumbline.plan.lifecycle"));

    private final Pool pool;

    Calls(Organisation organisation, Object store) {
        this.pool = new Pool(organisation);
        learn(store);
    }

    static List<Executable> all() {
        return ALL;
    }

    void learn(Object value) {
        pool.add(value);
    }

    void call(Random random, Instant now, BiConsumer<PlanBook, PlanBook> made, PlanBook standing) {
        call(ALL.get(random.nextInt(ALL.size())), random, now, made, standing);
    }

    /** Calls something once, if there is all that it asks for. */
    boolean call(
            Executable executable, Random random, Instant now, BiConsumer<PlanBook, PlanBook> made, PlanBook standing) {
        pool.add(Stamp.of(Firm.NAMES.get(random.nextInt(Firm.NAMES.size())), now));
        Optional<Object> receiver = receiver(executable, random);
        Optional<Object[]> arguments = pool.arguments(executable, random);
        if (receiver.isEmpty() || arguments.isEmpty()) {
            return false;
        }
        PlanBook before = before(receiver.get(), arguments.get(), standing);
        invoke(executable, receiver.get(), arguments.get()).ifPresent(result -> {
            books(result).forEach(book -> made.accept(before, book));
            learn(result);
        });
        return true;
    }

    private Optional<Object> receiver(Executable executable, Random random) {
        return executable instanceof Constructor || Modifier.isStatic(executable.getModifiers())
                ? Optional.of(this)
                : pool.one(executable.getDeclaringClass(), random);
    }

    /** The book that a step would have been taken with. */
    private static PlanBook before(Object receiver, Object[] arguments, PlanBook standing) {
        if (receiver instanceof PlanBook book) {
            return book;
        }
        if (receiver instanceof PlanBookStore store) {
            return store.book();
        }
        for (Object argument : arguments) {
            if (argument instanceof PlanBook book) {
                return book;
            }
        }
        return standing;
    }

    private Optional<Object> invoke(Executable executable, Object receiver, Object[] arguments) {
        try {
            return Optional.ofNullable(
                    executable instanceof Constructor<?> constructor
                            ? constructor.newInstance(arguments)
                            : ((Method) executable).invoke(receiver, arguments));
        } catch (InvocationTargetException thrown) {
            assertThat(EXPECTED)
                    .as("%s threw %s", executable, thrown.getCause())
                    .anyMatch(type -> type.isInstance(thrown.getCause()));
            learn(thrown.getCause());
            return Optional.empty();
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static List<PlanBook> books(Object result) {
        List<PlanBook> books = new ArrayList<>();
        if (result instanceof PlanBook book) {
            books.add(book);
        } else if (result instanceof KeptBook kept) {
            books.add(kept.book());
        } else if (result instanceof BookStep step) {
            books.add(step.book());
        } else if (result instanceof PlanBookStore store) {
            books.add(store.book());
        } else if (result instanceof BookUpdate update) {
            books.add(update.book());
        } else if (result instanceof JoinedBook joined) {
            books.add(joined.book());
        }
        return books;
    }
}
