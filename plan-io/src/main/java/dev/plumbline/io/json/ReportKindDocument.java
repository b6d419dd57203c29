package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.monitoring.ReportKind;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A report that plans owe again and again, as it is written. */
record ReportKindDocument(
        @Required String id,
        @Required String name,
        List<Period.Kind> plans,
        @Required Cadence cadence,
        @Nullable ProcessRole recipient,
        @Nullable Boolean fromProgress) {

    static ReportKindDocument from(ReportKind kind) {
        return new ReportKindDocument(
                kind.id(),
                kind.name(),
                kind.plans().stream().sorted().toList(),
                kind.cadence(),
                kind.recipient().orElse(null),
                kind.fromProgress() ? true : null);
    }

    ReportKind toKind() {
        return new ReportKind(
                id, name, Set.copyOf(plans), cadence, ofNullable(recipient), Boolean.TRUE.equals(fromProgress));
    }
}
