package dev.plumbline.io.json;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** A name in both languages as it is written. */
record NameDocument(@Required String chinese, @Required String english) {

    static NameDocument from(Localized name) {
        return new NameDocument(name.text(Locale.CHINESE), name.text(Locale.ENGLISH));
    }
}
