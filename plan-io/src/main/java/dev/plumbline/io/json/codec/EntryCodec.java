package dev.plumbline.io.json.codec;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.party.PartyId;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact with its stamp: its kind, who recorded it and when, and the fact itself. Where it does not say who or when, it
 * goes by the {@link ReadOptions}, as rows of tables do.
 *
 * @param kinds the kinds of facts
 * @param parties how parties are written
 * @param instants how instants are written
 */
public record EntryCodec(Kinds<Fact> kinds, Codec<PartyId> parties, Codec<Instant> instants)
        implements Codec<Entry<?>> {

    private static final MemberName TAG = new MemberName("kind");
    private static final MemberName BY = new MemberName("by");
    private static final MemberName AT = new MemberName("recordedAt");
    private static final List<String> NAMES = List.of("kind", "by", "recordedAt", "fact");

    @Override
    public void write(Entry<?> entry, JsonOutput out) throws IOException {
        Fact fact = entry.fact();
        Kind<? extends Fact> kind = kinds.of(fact);
        if (kind == null) {
            throw out.refusal(fact, "its type is none that a plan book holds");
        }
        out.enterObject();
        out.name(TAG);
        out.text(kind.word());
        out.name(BY);
        parties.write(entry.stamp().by(), out);
        out.name(AT);
        instants.write(entry.stamp().recordedAt(), out);
        FramedCodec.writeFact(kind, fact, out);
        out.keptMembers();
        out.leaveObject();
    }

    @Override
    public @Nullable Entry<?> read(JsonInput in) throws IOException {
        in.takeCollecting();
        if (!in.isAt('{')) {
            in.faults().wrongType(in, JsonKind.OBJECT);
            return null;
        }
        return new Draft(in).read();
    }

    @Override
    public Schema schema(SchemaSet schemas) {
        Schema.ObjectSchema stamp = Schema.object()
                .put(BY.name(), parties.schema(schemas), false)
                .put(AT.name(), instants.schema(schemas), false);
        return FramedCodec.schema(kinds, schemas, stamp);
    }

    /** An entry while it is read. */
    private final class Draft {

        private final JsonInput in;
        private final int line;
        private final int open;
        private final FactFrame<Fact> frame = new FactFrame<>(kinds);
        private @Nullable PartyId by;
        private @Nullable Instant at;
        private boolean hasBy;
        private boolean hasAt;

        Draft(JsonInput in) {
            this.in = in;
            this.line = in.line();
            this.open = in.faults().open();
        }

        @Nullable
        Entry<?> read() throws IOException {
            in.enterObject();
            for (String name = in.nextMember(); name != null; name = in.nextMember()) {
                take(name);
            }
            Fact fact = frame.finish(in, line);
            return fact == null || in.faults().open() > open ? null : stamped(fact);
        }

        private void take(String name) throws IOException {
            if (frame.take(name, in)) {
                return;
            }
            boolean isBy = name.equals(BY.name());
            if (!isBy && !name.equals(AT.name())) {
                in.faults().unknownMember(in, name, NAMES);
                return;
            }
            if (isBy ? hasBy : hasAt) {
                throw in.twice(name);
            }
            hasBy |= isBy;
            hasAt |= !isBy;
            if (in.isAt('n')) {
                in.nothing();
            } else if (isBy) {
                by = parties.read(in);
            } else {
                at = instants.read(in);
            }
        }

        private @Nullable Entry<?> stamped(Fact fact) {
            ReadOptions options = in.faults().options();
            try {
                PartyId who = by == null ? options.recordedBy() : by;
                Instant when = at == null
                        ? options.recordedAt().orElseGet(() -> fact.when().instant(options.zone()))
                        : at;
                return new Entry<>(fact, new Stamp(who, when));
            } catch (RuntimeException refusal) {
                // A date beyond what instants reach.
                in.faults().refused(in, line, refusal);
                return null;
            }
        }
    }
}
