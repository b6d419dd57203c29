package dev.plumbline.audit;

/**
 * A step in its place in a chain. Immutable and thread-safe.
 *
 * @param step what was done
 * @param link the digest of the link before and this step's line
 */
public record AuditEntry(AuditStep step, Digest link) {

    static AuditEntry after(Digest previous, AuditStep step) {
        return new AuditEntry(step, link(previous, StepLine.write(step)));
    }

    static Digest link(Digest previous, String line) {
        return Digest.of(previous + "\n" + line);
    }

    boolean follows(Digest previous) {
        return link.equals(link(previous, StepLine.write(step)));
    }
}
