package dev.plumbline.io.json;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.party.PartyId;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact with its stamp: its kind, who recorded it and when, and the fact itself. Where it does not say who or when, it
 * goes by the {@link ReadOptions}, as rows of tables do.
 */
final class EntryCodec implements Codec<Entry<?>> {

    private final Kinds<Fact> kinds;
    private final DocumentCodec<EntryDocument, EntryDocument> frame;
    private final Codec<PartyId> parties;
    private final Codec<Instant> instants;

    EntryCodec(Kinds<Fact> kinds) {
        this.kinds = kinds;
        Codecs codecs = kinds.codecs();
        codecs.put(JsonValue.class, new RawCodec());
        frame = codecs.element(EntryDocument.class, EntryDocument.class, same -> same, same -> same, any -> null);
        parties = codecs.of(PartyId.class);
        instants = codecs.of(Instant.class);
    }

    /** What stands around a fact. */
    DocumentCodec<EntryDocument, EntryDocument> frame() {
        return frame;
    }

    Kinds<Fact> kinds() {
        return kinds;
    }

    @Override
    public void write(Entry<?> entry, BookOut out) throws IOException {
        Fact fact = entry.fact();
        Kind<? extends Fact> kind = kinds.of(fact);
        if (kind == null) {
            throw out.refusal(fact, "its type is none that a plan book holds");
        }
        out.object(() -> {
            out.name("kind");
            out.text(kind.word());
            out.name("by");
            parties.write(entry.stamp().by(), out);
            out.name("recordedAt");
            instants.write(entry.stamp().recordedAt(), out);
            out.name("fact");
            out.object(() -> kind.writeMembers(fact, out));
        });
    }

    @Override
    public @Nullable Entry<?> read(JsonValue value, Place place, Reading reading) {
        EntryDocument entry = frame.read(value, place, reading);
        if (entry == null) {
            return null;
        }
        Kind<? extends Fact> kind = kinds.called(entry.kind());
        if (kind == null) {
            reading.unknownWord(kindOf(value), place.member("kind"), kinds.words());
            return null;
        }
        Fact fact = kind.codec().read(entry.fact(), place.member("fact"), reading);
        return fact == null ? null : stamped(fact, entry, place, reading);
    }

    private static JsonValue kindOf(JsonValue entry) {
        return ((JsonValue.Members) entry).members().get("kind");
    }

    private static @Nullable Entry<?> stamped(Fact fact, EntryDocument entry, Place place, Reading reading) {
        ReadOptions options = reading.options();
        try {
            PartyId by = entry.by() == null ? options.recordedBy() : entry.by();
            Instant at = entry.recordedAt() == null
                    ? options.recordedAt().orElseGet(() -> fact.when().instant(options.zone()))
                    : entry.recordedAt();
            return new Entry<>(fact, new Stamp(by, at));
        } catch (RuntimeException refusal) {
            // A date beyond what instants reach.
            reading.refused(entry.fact().line(), place, refusal);
            return null;
        }
    }
}
