package dev.plumbline.io.digest;

import dev.plumbline.attention.Stake;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that awaits a decision or an answer (待决事项). Immutable and thread-safe.
 *
 * @param kind what it is
 * @param about the plan, request, task, issue, ...
 * @param subject what that is called
 * @param sentence what is to be decided, in a sentence without a full stop
 * @param who has to, in order; empty where nobody is named
 * @param since since when it waits; empty where nothing tells
 * @param due by when, at that instant is in time; empty where there is no limit
 * @param stake what it puts at risk
 * @param doers to whom it falls: those of them who may decide and have not
 * @param bodies whose vote it is
 */
public record Decision(
        DecisionKind kind,
        Reference about,
        String subject,
        Localized sentence,
        List<PartyId> who,
        Optional<Instant> since,
        Optional<Instant> due,
        Stake stake,
        List<PartyId> doers,
        List<PartyId> bodies)
        implements Localized {

    public Decision {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(stake, "stake");
        who = List.copyOf(who);
        doers = List.copyOf(doers);
        bodies = List.copyOf(bodies);
    }

    /** One that falls to all those named. */
    public Decision(
            DecisionKind kind,
            Reference about,
            String subject,
            Localized sentence,
            List<PartyId> who,
            Optional<Instant> since,
            Optional<Instant> due,
            Stake stake) {
        this(kind, about, subject, sentence, who, since, due, stake, who, List.of());
    }

    /** Whether it falls to a scope; a body has what it votes on until it has decided. */
    boolean fallsTo(Reach reach) {
        return reach.fallsToAny(doers) || bodies.stream().anyMatch(reach::holds);
    }

    /** Whether its time has passed at a moment. */
    public boolean isOverdue(Instant at) {
        return due.filter(at::isAfter).isPresent();
    }

    /** What is to be decided. */
    @Override
    public String text(Locale locale) {
        return sentence.text(locale);
    }
}
