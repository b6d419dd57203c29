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
 * Immutable and thread-safe.
 */
public final class EntryCodec implements Codec<Entry<?>> {

    private static final MemberName TAG = new MemberName("kind");
    private static final MemberName BY = new MemberName("by");
    private static final MemberName AT = new MemberName("recordedAt");
    private static final Names NAMES = new Names(List.of(TAG.name(), BY.name(), AT.name(), "fact"));
    private static final int BY_PLACE = 1;
    private static final int AT_PLACE = 2;
    private static final int FACT_PLACE = 3;

    private final Kinds<Fact> kinds;
    private final Codec<PartyId> parties;
    private final Codec<Instant> instants;
    private final FactFrame<Fact> frame;

    /** Entries of some kinds of facts; how parties and instants are written. */
    public EntryCodec(Kinds<Fact> kinds, Codec<PartyId> parties, Codec<Instant> instants) {
        this.kinds = kinds;
        this.parties = parties;
        this.instants = instants;
        this.frame = new FactFrame<>(kinds, NAMES, FACT_PLACE);
    }

    /** The kinds of facts. */
    public Kinds<Fact> kinds() {
        return kinds;
    }

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
        Values values = in.pool().take(NAMES.count());
        values.begin(in.line(), in.faults());
        in.enterObject();
        for (int place = frame.next(values, 0, in); place >= 0; place = frame.next(values, place + 1, in)) {
            take(place, values, in);
        }
        Fact fact = frame.finish(values, in);
        Entry<?> entry = fact == null || in.faults().open() > values.open() ? null : stamped(fact, values, in);
        in.pool().giveBack(values);
        return entry;
    }

    private void take(int place, Values values, JsonInput in) throws IOException {
        if (in.isAt('n')) {
            in.nothing();
            return;
        }
        switch (place) {
            case FactFrame.KIND -> frame.takeKind(values, in);
            case BY_PLACE -> values.put(place, parties.read(in));
            case AT_PLACE -> values.put(place, instants.read(in));
            default -> frame.takeFact(values, in);
        }
    }

    private static @Nullable Entry<?> stamped(Fact fact, Values values, JsonInput in) {
        try {
            return new Entry<>(fact, stamp(fact, values, in));
        } catch (RuntimeException refusal) {
            // A date beyond what instants reach.
            in.faults().refused(in, values.line(), refusal);
            return null;
        }
    }

    /** What is recorded in one go shares its stamp. */
    private static Stamp stamp(Fact fact, Values values, JsonInput in) {
        ReadOptions options = in.faults().options();
        PartyId by = (PartyId) values.at(BY_PLACE);
        Instant at = (Instant) values.at(AT_PLACE);
        PartyId who = by == null ? options.recordedBy() : by;
        Instant when =
                at == null ? options.recordedAt().orElseGet(() -> fact.when().instant(options.zone())) : at;
        Object last = in.pool().last();
        if (last instanceof Stamp stamp
                && stamp.by().equals(who)
                && stamp.recordedAt().equals(when)) {
            return stamp;
        }
        Stamp stamp = new Stamp(who, when);
        in.pool().last(stamp);
        return stamp;
    }

    @Override
    public Schema schema(SchemaSet schemas) {
        Schema.ObjectSchema stamp = Schema.object()
                .put(BY.name(), parties.schema(schemas), false)
                .put(AT.name(), instants.schema(schemas), false);
        return FramedCodec.schema(kinds, schemas, stamp);
    }
}
