package dev.plumbline.workflow;

import dev.plumbline.text.Localized;
import java.util.function.Function;

record ExplainedGuard<C>(Guard<C> inner, Function<? super C, ? extends Localized> explanation) implements Guard<C> {

    @Override
    public String id() {
        return inner.id();
    }

    @Override
    public Localized requirement() {
        return inner.requirement();
    }

    @Override
    public boolean holds(C context) {
        return inner.holds(context);
    }

    @Override
    public Localized reason(C context) {
        return explanation.apply(context);
    }

    @Override
    public boolean isAskable() {
        return inner.isAskable();
    }

    @Override
    public boolean excludes(Guard<?> other) {
        return inner.excludes(other);
    }

    @Override
    public String toString() {
        return id();
    }
}
