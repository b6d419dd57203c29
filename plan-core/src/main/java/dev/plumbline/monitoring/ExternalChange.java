package dev.plumbline.monitoring;

import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something changed outside the company (外部环境变化) that plans may have to answer: a market, a law, a competitor
 * (MON-2).
 *
 * <p>It stays open until a deviation analysis or an adjustment request names it. Of several with one id the one that holds
 * last counts. Immutable and thread-safe.
 *
 * @param id what it is called by; not blank
 * @param what what changed; not blank
 * @param since the day since which it is so
 * @param when when it was reported
 * @param mayTouch the goals and tasks it may touch, such as {@code goal/revenue}; empty where nobody can say yet
 * @param source where it is known from; empty where nobody said
 */
public record ExternalChange(
        String id, String what, LocalDate since, Moment when, List<Reference> mayTouch, Optional<String> source)
        implements Fact {

    /** The kind of {@link #reference()}. */
    public static final String KIND = "external-change";

    public ExternalChange {
        if (id.isBlank() || what.isBlank()) {
            throw new IllegalArgumentException(
                    "External change [" + id + "] [" + what + "] needs an id and words. Say what changed.");
        }
        mayTouch = List.copyOf(mayTouch);
        source = Told.text(source);
    }

    /** A link to it, for what answers it. */
    public Reference reference() {
        return Reference.of(KIND, id);
    }
}
