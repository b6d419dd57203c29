package dev.plumbline.text;

import java.util.Locale;
import java.util.Map;

/**
 * A sentence whose places are filled: a pattern with the values it speaks of.
 *
 * <p>Two messages of the same pattern and values are equal, so that what carries them can be compared. Immutable and
 * thread-safe as far as its values are.
 *
 * @param pattern the sentence in Chinese and English
 * @param values the named values; {@link Localized} ones speak the language asked for
 */
public record Message(MessagePattern pattern, Map<String, ?> values) implements Localized {

    public Message {
        values = Map.copyOf(values);
    }

    @Override
    public String text(Locale locale) {
        return pattern.format(locale, values);
    }
}
