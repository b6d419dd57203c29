package dev.plumbline.workflow;

import dev.plumbline.text.Localized;
import java.util.Locale;

record RefinedState<K extends Enum<K> & State<K>>(K standard, String id, Localized name) implements State<K> {

    RefinedState {
        Identifiers.requireValid("State", id);
        for (K constant : standard.getDeclaringClass().getEnumConstants()) {
            if (constant.id().equals(id)) {
                throw new IllegalArgumentException(
                        "State id [" + id + "] is that of the standard state [" + constant + "]. Give it another id.");
            }
        }
    }

    @Override
    public String text(Locale locale) {
        return name.text(locale);
    }

    @Override
    public String toString() {
        return id;
    }
}
