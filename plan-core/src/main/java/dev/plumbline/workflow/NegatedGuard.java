package dev.plumbline.workflow;

import dev.plumbline.text.Localized;

record NegatedGuard<C>(Guard<C> inner, Localized requirement) implements Guard<C> {

    @Override
    public String id() {
        return "not-" + inner.id();
    }

    @Override
    public boolean holds(C context) {
        return !inner.holds(context);
    }

    @Override
    public boolean excludes(Guard<?> other) {
        return inner.equals(other) || other instanceof ExplainedGuard<?> explained && excludes(explained.inner());
    }

    @Override
    public String toString() {
        return id();
    }
}
