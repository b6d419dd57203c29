package dev.plumbline.workflow;

import dev.plumbline.text.Localized;
import java.util.function.Predicate;

record NamedGuard<C>(String id, Localized requirement, Predicate<? super C> condition) implements Guard<C> {

    @Override
    public boolean holds(C context) {
        return condition.test(context);
    }

    @Override
    public String toString() {
        return id;
    }
}
