package dev.plumbline.workflow;

import dev.plumbline.text.Localized;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A condition on a move that says what it requires, and why it refuses.
 *
 * <p>The requirement is one sentence that serves in the listed table and as the reason of a refusal: "only the reporter
 * confirms the result". A guard is pure: the same context, the same answer. Guards with value equality, such as
 * constants of an enum that implements this interface, let machines be compared and extended (WF-5).
 *
 * <p>A guard that is needed for several machines is written for an interface which their contexts share.
 *
 * @param <C> what a move is decided by: who asks, in which role, with what reason
 */
public interface Guard<C> {

    /** Stable, in lower case with hyphens, for example {@code reporter-only}; unique among the guards of a move. */
    default String id() {
        return this instanceof Enum<?> constant ? Identifiers.of(constant) : toString();
    }

    /** What has to hold, as a sentence. */
    Localized requirement();

    /** Whether it holds. */
    boolean holds(C context);

    /** Why it does not hold in this context; asked only when {@link #holds} answered no. */
    default Localized reason(C context) {
        return requirement();
    }

    /** Whether who asks can meet it by saying more, such as a reason; a refusal tells such moves apart. */
    default boolean isAskable() {
        return false;
    }

    /** Whether this guard and the other can never hold both; only what is known for certain counts. */
    default boolean excludes(Guard<?> other) {
        return false;
    }

    /** The guard that holds when this one does not; the two are known to exclude each other. */
    default Guard<C> negated(Localized requirement) {
        return new NegatedGuard<>(this, requirement);
    }

    /** The same guard giving its reason from the context, with figures. */
    default Guard<C> explaining(Function<? super C, ? extends Localized> reason) {
        return new ExplainedGuard<>(this, reason);
    }

    /** A guard of a condition. */
    static <C> Guard<C> of(String id, Localized requirement, Predicate<? super C> condition) {
        return new NamedGuard<>(Identifiers.requireValid("Guard", id), requirement, condition);
    }

    /** A guard of a condition with its requirement in both languages. */
    static <C> Guard<C> of(String id, String chinese, String english, Predicate<? super C> condition) {
        return of(id, Localized.of(chinese, english), condition);
    }
}
