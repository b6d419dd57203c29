package dev.plumbline.audit;

import dev.plumbline.time.AsOf;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The steps of a procedure in a hash chain (步骤记录链): each entry's link is the SHA-256 of the link before it and its own
 * line, so that whatever is changed, taken out or exchanged later shows, and where (SAFE-9).
 *
 * <p>A chain whose last entries were cut off is a sound chain: that shows only against a {@link #head()} that was kept
 * elsewhere ({@link #verify(Digest)}), and so does a chain that was made anew from its start. Immutable and thread-safe.
 *
 * @param entries the steps with their links, the oldest first; those read from elsewhere need not fit, see
 *     {@link #verify()}
 */
public record AuditTrail(List<AuditEntry> entries) {

    private static final AuditTrail EMPTY = new AuditTrail(List.of());

    public AuditTrail {
        entries = List.copyOf(entries);
    }

    /** A chain without steps. */
    public static AuditTrail empty() {
        return EMPTY;
    }

    /** This chain and one more step. */
    public AuditTrail append(AuditStep step) {
        List<AuditEntry> more = new ArrayList<>(entries.size() + 1);
        more.addAll(entries);
        more.add(AuditEntry.after(head(), step));
        return new AuditTrail(more);
    }

    /** The last link, to be kept elsewhere; 64 zeros of an empty chain. */
    public Digest head() {
        return entries.isEmpty() ? Digest.NONE : entries.get(entries.size() - 1).link();
    }

    /** The steps, the oldest first. */
    public List<AuditStep> steps() {
        return entries.stream().map(AuditEntry::step).toList();
    }

    /** The last step of an action. */
    public Optional<AuditStep> last(String action) {
        return steps().stream().filter(step -> step.action().equals(action)).reduce((earlier, later) -> later);
    }

    /** The chain as far as it had come at a moment, as known then (GOAL-10); a zone says when a day ends. */
    public AuditTrail until(AsOf asOf, ZoneId zone) {
        Instant moment = asOf.instant(zone);
        List<AuditEntry> taken = entries.stream()
                .filter(entry ->
                        asOf.knows(entry.step().at()) && !entry.step().at().isAfter(moment))
                .toList();
        return taken.size() == entries.size() ? this : new AuditTrail(taken);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The first entry that does not fit; empty for a sound chain, also for one whose end was cut off. */
    public Optional<TrailBreak> verify() {
        return IntStream.range(0, entries.size())
                .filter(at -> !entries.get(at).follows(linkBefore(at)))
                .mapToObj(at -> new TrailBreak(at + 1, TrailBreak.Kind.DOES_NOT_FIT))
                .findFirst();
    }

    /** As {@link #verify()}, and against a head that was kept elsewhere, which also shows an end that was cut off. */
    public Optional<TrailBreak> verify(Digest kept) {
        return verify().or(() -> head().equals(kept)
                ? Optional.empty()
                : Optional.of(new TrailBreak(firstUnknown(kept), TrailBreak.Kind.OTHER_END)));
    }

    /** The entry after the kept head, where the chain went on; else the one after its end, where it was cut off. */
    private int firstUnknown(Digest kept) {
        return IntStream.range(0, entries.size())
                        .filter(at -> linkBefore(at).equals(kept))
                        .findFirst()
                        .orElse(entries.size())
                + 1;
    }

    private Digest linkBefore(int at) {
        return at == 0 ? Digest.NONE : entries.get(at - 1).link();
    }

    /**
     * The chain as text, to be written down: a line a step with its link at the end. Fields stand between tabs: time,
     * subject, action, by, for whom, content, reason, details; the link is the SHA-256 of the link before, a line break
     * and the line up to its last tab, in UTF-8.
     */
    public String text() {
        return entries.stream()
                .map(entry -> StepLine.write(entry.step()) + "\t" + entry.link() + "\n")
                .collect(Collectors.joining());
    }

    /** Reads what {@link #text()} wrote, as far as it fits. */
    public static TrailReading read(byte[] recorded) {
        return TrailReader.read(recorded);
    }

    /** Reads what {@link #text()} wrote, as far as it fits. */
    public static TrailReading read(String recorded) {
        return read(recorded.getBytes(StandardCharsets.UTF_8));
    }
}
