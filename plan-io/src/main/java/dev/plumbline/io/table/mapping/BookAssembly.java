package dev.plumbline.io.table.mapping;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.time.DateContext;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A plan book while tables are read: one draft a titled period, and the facts. Confined to one thread. */
final class BookAssembly {

    private final ReadOptions options;
    private final Ledger ledger;
    private final NameIds ids = new NameIds();
    private final Predecessors predecessors = new Predecessors();
    private final Map<Period, PlanDraft> plans = new TreeMap<>();
    private final List<Entry<?>> facts = new ArrayList<>();

    BookAssembly(ReadOptions options, Ledger ledger) {
        this.options = options;
        this.ledger = ledger;
    }

    Ledger ledger() {
        return ledger;
    }

    NameIds ids() {
        return ids;
    }

    Predecessors predecessors() {
        return predecessors;
    }

    /** The plan of a table's period. */
    PlanDraft plan(FoundTable table) {
        PlanDraft draft = plans.computeIfAbsent(table.knownPeriod(), PlanDraft::new);
        table.title().ifPresent(title -> draft.title(title.text().strip()));
        return draft;
    }

    /** A plan and those that contain it, the narrowest first. */
    List<PlanDraft> chain(PlanDraft from) {
        List<PlanDraft> chain = new ArrayList<>();
        chain.add(from);
        plans.values().stream()
                .filter(each -> each != from && contains(each, from))
                .sorted(Comparator.comparing(each -> each.period().range().days()))
                .forEach(chain::add);
        return chain;
    }

    private static boolean contains(PlanDraft wide, PlanDraft narrow) {
        return wide.period().range().days() > narrow.period().range().days()
                && wide.period().contains(narrow.period());
    }

    /** The rows of a table that hold something. */
    List<TableRow> rows(FoundTable table) {
        OptionalInt year = options.year().map(OptionalInt::of).orElse(OptionalInt.empty());
        DateContext dates = new DateContext(year, Optional.of(table.knownPeriod()));
        List<TableRow> rows = new ArrayList<>();
        for (int number : table.sheet()
                .rowNumbers()
                .subSet(table.firstRow(), true, Math.max(table.firstRow(), table.lastRow()), true)) {
            TableRow row = new TableRow(table, number, ledger, dates);
            if (!row.isEmpty() && number <= table.lastRow()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Records a fact that nobody in particular answers for. */
    void record(Fact fact) {
        record(fact, Optional.empty(), false);
    }

    /**
     * Records a fact.
     *
     * @param by who answers for it
     * @param dated whether its row says when it was written down
     */
    void record(Fact fact, Optional<PartyId> by, boolean dated) {
        Stamp stamp = new Stamp(
                by.orElse(options.recordedBy()),
                options.recordedAt()
                        .filter(any -> !dated)
                        .orElseGet(() -> fact.when().instant(options.zone())));
        facts.add(new Entry<>(fact, stamp));
    }

    PlanBook build() {
        predecessors.resolve(this);
        List<Plan> built =
                plans.values().stream().map(draft -> draft.build(parent(draft))).toList();
        return PlanBook.builder()
                .addAllPlans(built)
                .zone(options.zone())
                .build()
                .recordAll(facts);
    }

    /** The narrowest plan that contains a plan. */
    private Optional<PlanId> parent(PlanDraft draft) {
        return chain(draft).stream().skip(1).findFirst().map(PlanDraft::id);
    }
}
