package dev.plumbline.io.json;

import dev.plumbline.audit.AuditEntry;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.Digest;

/** A step in its place in a chain as it is written. */
record AuditEntryDocument(
        @Required AuditStep step, @Required Digest link) {

    static AuditEntryDocument from(AuditEntry entry) {
        return new AuditEntryDocument(entry.step(), entry.link());
    }

    AuditEntry toEntry() {
        return new AuditEntry(step, link);
    }
}
