package dev.plumbline.diagnostic;

import dev.plumbline.text.Localized;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something worth telling (检查结果): what was found, where, how much it weighs, and the figures behind it.
 *
 * <p>A finding holds values, not sentences: {@link #message(Locale)} makes the sentence from the code's pattern when it
 * is asked for. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Finding {

    Finding() {}

    /** What kind of problem this is. */
    public abstract FindingCode code();

    /** How much it weighs; the code's usual severity unless a policy changed it. */
    @Value.Default
    public Severity severity() {
        return code().severity();
    }

    /** Where it applies. */
    @Value.Default
    public Location location() {
        return Location.nowhere();
    }

    /** What was found there, as it was written; empty where the finding concerns no single value. */
    public abstract Optional<String> value();

    /** What was expected instead. */
    public abstract Optional<Localized> expected();

    /** The named values behind the finding, in the order in which they were given. */
    public abstract Map<String, Object> figures();

    /** Starts a finding of a code. */
    public static Builder builder(FindingCode code) {
        return new Builder().code(code);
    }

    /** A builder that starts from this finding. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** The sentence in the language of {@code locale}. */
    public String message(Locale locale) {
        return code().message().format(locale, figures());
    }

    /** What to do about it, where the code knows. */
    public Optional<String> remedy(Locale locale) {
        return code().remedy().map(pattern -> pattern.format(locale, figures()));
    }

    /** One line in English: severity, code, sentence, place. */
    @Override
    public String toString() {
        return severity() + " " + code() + ": " + message(Locale.ENGLISH) + " [" + location() + "]";
    }

    /** Builds a {@link Finding}. */
    public static final class Builder extends FindingBuilder {
        Builder() {}
    }
}
