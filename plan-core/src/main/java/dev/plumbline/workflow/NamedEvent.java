package dev.plumbline.workflow;

import dev.plumbline.text.Localized;
import java.util.Locale;

record NamedEvent<K extends Enum<K> & Event<K>>(String id, Localized name) implements Event<K> {

    NamedEvent {
        Identifiers.requireValid("Event", id);
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
