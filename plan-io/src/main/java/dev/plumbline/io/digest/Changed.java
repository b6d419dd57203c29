package dev.plumbline.io.digest;

import dev.plumbline.attention.Stake;
import dev.plumbline.fact.Reference;
import dev.plumbline.text.Localized;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing that changed between two statuses. Immutable and thread-safe.
 *
 * @param kind what changed about it
 * @param about the goal, task, issue, ...
 * @param sentence what it is called and how it changed, without a full stop
 * @param stake what it puts at risk
 */
public record Changed(ChangeKind kind, Reference about, Localized sentence, Stake stake) implements Localized {

    public Changed {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(stake, "stake");
    }

    @Override
    public String text(Locale locale) {
        return sentence.text(locale);
    }
}
