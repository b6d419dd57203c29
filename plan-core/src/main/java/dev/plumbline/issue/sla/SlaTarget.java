package dev.plumbline.issue.sla;

import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueState;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyClocks;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Deadline;
import dev.plumbline.time.WorkingClock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Something that has to be done about an issue within a time (时限要求), as data: what starts its clock, while in which states
 * the clock runs, and how long it may take by severity (ISS-3).
 *
 * <p>A round of the clock starts when the issue enters one of {@link #startsOn()} while the clock does not run; it stops
 * when the issue leaves {@link #runsIn()}. Coming back there without a new start, as after a refused result, lets the round
 * go on; the time between does not count. Application states count as their standard ones. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class SlaTarget implements Localized {

    SlaTarget() {}

    /** Stable, in lower case with hyphens, for example {@code intake}; unique within a policy. */
    public abstract String id();

    /** What is to be done, in Chinese. */
    public abstract String chinese();

    /** What is to be done, in English. */
    public abstract String english();

    /** The states whose entering starts a round. */
    public abstract Set<IssueState> startsOn();

    /** The states in which the clock runs; those that start it among them. */
    public abstract Set<IssueState> runsIn();

    /** The states whose entering ends a round that is not breached without judging it. */
    public abstract Set<IssueState> cancelledBy();

    /**
     * Who has to do it: the clock runs on the calendar of their unit (CAL-1); on that of operations management while nobody
     * is known, and on the usual one where the organisation names no such unit.
     */
    @Value.Default
    public EscalationRole actor() {
        return EscalationRole.OWNER;
    }

    /** Whether the first round is counted from the issue's occurrence instead. */
    @Value.Default
    public boolean isFromOccurrence() {
        return false;
    }

    /** Whether pauses of the issue stop this clock. */
    @Value.Default
    public boolean isPausable() {
        return true;
    }

    /** How long it may take by severity; a severity that is left out has no clock. */
    public abstract Map<IssueSeverity, Deadline> deadlines();

    /** Who is told at which shares of the time. */
    public abstract List<Escalation> escalations();

    @Value.Check
    void check() {
        if (startsOn().isEmpty() || !runsIn().containsAll(startsOn())) {
            throw new IllegalArgumentException("Clock [" + id() + "] starts on " + startsOn() + " and runs in "
                    + runsIn() + ". Name at least one start, and let it run in every state that starts it.");
        }
        long shares = escalations().stream().map(Escalation::percent).distinct().count();
        if (shares < escalations().size()) {
            throw new IllegalArgumentException(
                    "Clock [" + id() + "] has two escalations at the same share in " + escalations() + ". Join them.");
        }
    }

    /** How long it may take; empty if issues of this severity have no such clock. */
    public Optional<Deadline> deadline(IssueSeverity severity) {
        return Optional.ofNullable(deadlines().get(severity));
    }

    /** The clock of who has to do it. */
    WorkingClock clock(Optional<PartyId> owner, Organisation organisation, PartyClocks clocks) {
        return Stream.of(actor(), EscalationRole.OPERATIONS_MANAGEMENT)
                .flatMap(role -> role.parties(owner, organisation).stream())
                .findFirst()
                .map(clocks::of)
                .orElseGet(clocks::usual);
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese() : english();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code SlaTarget}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SlaTarget}. */
    public static final class Builder extends SlaTargetBuilder {
        Builder() {}

        /** The same deadline for every severity. */
        public Builder deadline(Deadline deadline) {
            for (IssueSeverity severity : IssueSeverity.values()) {
                putDeadline(severity, deadline);
            }
            return this;
        }
    }
}
