package dev.plumbline.io.table.write;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.io.table.word.TableKind;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of a plan book (IO-2): one for each plan and kind of which it holds something. */
public final class BookTables {

    private final Wording wording;
    private final Columns columns;
    private final Set<String> kinds;

    private BookTables(Locale language, ZoneId zone, Set<String> kinds) {
        this.wording = new Wording(language, zone);
        this.columns = new Columns(wording.language());
        this.kinds = kinds;
    }

    /**
     * The tables of a book, plan by plan.
     *
     * @param kinds the ids of the kinds that are wanted; all where empty
     */
    public static List<TableOut> of(PlanBook book, Locale language, Set<String> kinds) {
        return new BookTables(language, book.zone(), kinds).tables(book);
    }

    private List<TableOut> tables(PlanBook book) {
        Map<PlanId, Plan> plans = new HashMap<>();
        book.plans().forEach(plan -> plans.put(plan.id(), plan));
        Map<PlanId, List<Entry<?>>> facts = PlanContext.facts(book);
        Set<String> sheets = PlanHead.none();
        List<TableOut> tables = new ArrayList<>();
        for (Plan plan : book.plans()) {
            PlanContext context = new PlanContext(plan, chain(plan, plans), facts.getOrDefault(plan.id(), List.of()));
            PlanHead head = new PlanHead(plan, columns.language(), plans.size() == 1, sheets);
            tables.addAll(tables(context, head));
        }
        return tables;
    }

    private static List<Plan> chain(Plan plan, Map<PlanId, Plan> plans) {
        Map<PlanId, Plan> chain = new LinkedHashMap<>();
        Optional<Plan> next = Optional.of(plan);
        while (next.isPresent() && chain.putIfAbsent(next.get().id(), next.get()) == null) {
            next = next.get().parent().map(plans::get);
        }
        return List.copyOf(chain.values());
    }

    private List<TableOut> tables(PlanContext plan, PlanHead head) {
        List<TableOut> tables = new ArrayList<>();
        new GoalTables(plan, this::draft, wording).add(tables, head);
        new TaskTables(plan, this::draft, wording).add(tables, head);
        new ResourceTables(plan, this::draft, wording).add(tables, head);
        new IssueTables(plan, this::draft, wording).add(tables, head);
        new WorkTables(plan, this::draft, wording).add(tables, head);
        tables.removeIf(table -> !kinds.isEmpty() && !kinds.contains(table.kind()));
        if (tables.isEmpty() && kinds.isEmpty()) {
            tables.add(new GoalTables(plan, this::draft, wording).goals().table(head, List.of()));
        }
        return tables;
    }

    /** How the table of a kind is begun. */
    @FunctionalInterface
    interface Drafts {
        <T> TableDraft<T> of(String kind);
    }

    private <T> TableDraft<T> draft(String id) {
        TableKind kind = Vocabulary.standard().kind(id).orElseThrow();
        return new TableDraft<>(kind, columns);
    }

    /** Adds a table that has rows and is wanted. */
    static <T> void add(List<TableOut> tables, TableDraft<T> draft, PlanHead head, List<T> things) {
        if (!things.isEmpty()) {
            tables.add(draft.table(head, things));
        }
    }
}
