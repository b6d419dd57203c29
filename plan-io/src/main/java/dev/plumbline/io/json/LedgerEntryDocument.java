package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.fact.Reference;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.time.Moment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry of the resource ledger as it is written. */
record LedgerEntryDocument(
        @Required ResourceId resource,
        @Required LedgerEntryKind kind,
        @Required Moment when,
        @Required Quantity quantity,
        @Nullable Reference about,
        @Nullable String note,
        Map<String, String> attributes) {

    static LedgerEntryDocument from(LedgerEntry entry) {
        return new LedgerEntryDocument(
                entry.resource(),
                entry.kind(),
                entry.when(),
                entry.quantity(),
                entry.about().orElse(null),
                entry.note().orElse(null),
                entry.attributes());
    }

    LedgerEntry toEntry() {
        return LedgerEntry.builder()
                .resource(resource)
                .kind(kind)
                .when(when)
                .quantity(quantity)
                .about(ofNullable(about))
                .note(ofNullable(note))
                .attributes(attributes)
                .build();
    }
}
