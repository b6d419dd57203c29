package dev.plumbline.io.json;

import dev.plumbline.party.PartyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fact with its stamp as it is written; how the fact is written depends on its kind. */
record EntryDocument(
        @Required String kind,
        @Nullable PartyId by,
        @Nullable Instant recordedAt,
        @Required JsonValue fact) {}
