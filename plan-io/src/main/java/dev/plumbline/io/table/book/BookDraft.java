package dev.plumbline.io.table.book;

import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.goal.GoalId;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.table.WorkbookGrid;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.Parties;
import dev.plumbline.io.table.row.PartyCells;
import dev.plumbline.io.table.row.PartyText;
import dev.plumbline.io.table.row.ReadWords;
import dev.plumbline.io.table.row.Remarks;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.row.WordCells;
import dev.plumbline.io.table.word.PlanMark;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A plan book while tables are read: one draft a titled period, and the facts. Confined to one thread. */
final class BookDraft {

    private final ReadOptions options;
    private final Remarks remarks;
    private final ReadWords words;
    private final WordCells wordCells;
    private final Parties parties = new Parties();
    private final PartyCells partyCells;
    private final PartyText partyText;
    private final NameIds ids = new NameIds();
    private final Predecessors predecessors = new Predecessors();
    private final MeetingDrafts meetings = new MeetingDrafts();
    private final RequestDrafts requests = new RequestDrafts();
    private final AdjustmentDrafts applications = new AdjustmentDrafts();
    private final IssueDrafts issues = new IssueDrafts();
    private final Map<Key, PlanDraft> plans = new TreeMap<>();
    private final Map<PlanDraft, List<PlanDraft>> chains = new IdentityHashMap<>();
    private final Map<OfficeTable, Map<GoalId, String>> goalsByTable = new IdentityHashMap<>();
    private final Map<OfficeTable, Set<TaskId>> tasksByTable = new IdentityHashMap<>();
    private final Map<OfficeTable, Set<String>> pathsByTable = new IdentityHashMap<>();
    private final Map<String, Set<String>> told = new HashMap<>();
    private final Stamps stamps = new Stamps();
    private final List<Entry<?>> facts = new ArrayList<>();
    private final ToldTwice twice = new ToldTwice();
    private final List<AdjustmentDraft> adjustments = new ArrayList<>();

    /** A plan by its period, and its id where there are several of one period. */
    private record Key(Period period, PlanId id) implements Comparable<Key> {

        static Key of(Period period) {
            return new Key(period, PlanId.of(period.toString()));
        }

        @Override
        public int compareTo(Key other) {
            int order = period.compareTo(other.period);
            return order != 0 ? order : id.value().compareTo(other.id.value());
        }
    }

    BookDraft(ReadOptions options, Remarks remarks, ReadWords words) {
        this.options = options;
        this.remarks = remarks;
        this.words = words;
        this.wordCells = new WordCells(words);
        this.partyText = new PartyText(words, parties);
        this.partyCells = new PartyCells(partyText, parties);
    }

    ReadOptions options() {
        return options;
    }

    Remarks remarks() {
        return remarks;
    }

    ReadWords words() {
        return words;
    }

    /** How cells with one of a list of words are read. */
    WordCells wordCells() {
        return wordCells;
    }

    /** How cells that name parties are read. */
    PartyCells parties() {
        return partyCells;
    }

    /** How texts that name parties are read. */
    PartyText partyText() {
        return partyText;
    }

    NameIds ids() {
        return ids;
    }

    /** The issues that tables told of so far. */
    IssueDrafts issues() {
        return issues;
    }

    /** The minutes that were read so far. */
    MeetingDrafts meetings() {
        return meetings;
    }

    /** The requests that were read so far. */
    RequestDrafts requests() {
        return requests;
    }

    /** The applications to change plans that were read so far. */
    AdjustmentDrafts applications() {
        return applications;
    }

    Predecessors predecessors() {
        return predecessors;
    }

    /** The goals that a table named so far, each with the key of its indicator. */
    Map<GoalId, String> goalsOf(OfficeTable table) {
        return goalsByTable.computeIfAbsent(table, any -> new HashMap<>());
    }

    /** The paths of the risks and issues that rows of a table are about so far. */
    Set<String> namedBy(OfficeTable table) {
        return pathsByTable.computeIfAbsent(table, any -> new HashSet<>());
    }

    /** The tasks known before that rows of a table are about so far. */
    Set<TaskId> tasksOf(OfficeTable table) {
        return tasksByTable.computeIfAbsent(table, any -> new HashSet<>());
    }

    /** Notes that reading has told already what a finding of a code would tell of a path. */
    void toldOf(String path, String code) {
        told.computeIfAbsent(path, any -> new HashSet<>()).add(code);
    }

    /** What rows themselves say of each goal of what has a usual value. */
    Map<GoalId, Set<Role>> said() {
        Map<GoalId, Set<Role>> all = new HashMap<>();
        plans.values()
                .forEach(plan -> plan.said()
                        .forEach((goal, roles) -> all.computeIfAbsent(goal, any -> EnumSet.noneOf(Role.class))
                                .addAll(roles)));
        return all;
    }

    Map<String, Set<String>> told() {
        return told;
    }

    /** The rows of a table. */
    List<TableRow> rows(OfficeTable table) {
        return table.rows(remarks);
    }

    /** The plan of a table's period. */
    PlanDraft plan(OfficeTable table) {
        if (table.mark().isPresent()) {
            return marked(table, table.mark().get());
        }
        PlanDraft draft = plan(Key.of(table.period()), table.rowCount());
        Titles.of(table).ifPresent(draft::title);
        return draft;
    }

    /** The plan that a table was written from. */
    private PlanDraft marked(OfficeTable table, PlanMark mark) {
        PlanDraft draft = plan(new Key(mark.period(), mark.plan()), table.rowCount());
        mark.title().ifPresent(draft::title);
        draft.within(mark.parent());
        chains.clear();
        table.above()
                .forEach(line ->
                        line.columns().forEach(column -> table.account().note(line.row(), column, CellOutcome.STORED)));
        return draft;
    }

    /** The plan of a period. */
    PlanDraft plan(Period period) {
        return plan(Key.of(period), 0);
    }

    private PlanDraft plan(Key key, int rows) {
        PlanDraft known = plans.get(key);
        if (known != null) {
            return known;
        }
        PlanDraft draft = new PlanDraft(key.period(), key.id(), partyCells, rows);
        plans.put(key, draft);
        chains.clear();
        return draft;
    }

    /** The plan of a period, if some table is about it. */
    Optional<PlanDraft> known(Period period) {
        return Optional.ofNullable(plans.get(Key.of(period)));
    }

    /** A plan and those that contain it, the narrowest first. */
    List<PlanDraft> chain(PlanDraft from) {
        List<PlanDraft> known = chains.get(from);
        if (known == null) {
            known = makeChain(from);
            chains.put(from, known);
        }
        return known;
    }

    private List<PlanDraft> makeChain(PlanDraft from) {
        List<PlanDraft> chain = new ArrayList<>();
        chain.add(from);
        if (from.saidParent().isPresent()) {
            from.saidParent()
                    .get()
                    .flatMap(this::ofId)
                    .filter(each -> contains(each, from))
                    .ifPresent(wide -> chain.addAll(chain(wide)));
            return List.copyOf(chain);
        }
        plans.values().stream()
                .filter(each -> each != from && contains(each, from))
                .sorted(Comparator.comparing(each -> each.period().range().days()))
                .forEach(chain::add);
        return List.copyOf(chain);
    }

    private Optional<PlanDraft> ofId(PlanId id) {
        return plans.values().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static boolean contains(PlanDraft wide, PlanDraft narrow) {
        return wide.period().range().days() > narrow.period().range().days()
                && wide.period().contains(narrow.period());
    }

    /** Adds an application to change a plan. */
    void apply(AdjustmentDraft request) {
        adjustments.add(request);
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
        Optional<Instant> now = options.recordedAt().filter(any -> !dated);
        PartyId who = by.orElse(options.recordedBy());
        Entry<?> entry = new Entry<>(
                fact, now.isPresent() ? stamps.of(who, now.get()) : stamps.of(who, fact.when(), options.zone()));
        if (twice.isNew(entry)) {
            facts.add(entry);
        }
    }

    /** What is recorded from now on comes from a table of another file. */
    void from(WorkbookGrid file) {
        twice.from(file);
    }

    PlanBook build() {
        meetings.finish(this);
        applications.finish(this);
        predecessors.resolve(this);
        recordFirst(() -> issues.record(this));
        List<Plan> built =
                plans.values().stream().map(draft -> draft.build(parent(draft))).toList();
        PlanBook book = PlanBook.builder()
                .addAllPlans(built)
                .organisation(organisation())
                .zone(options.zone())
                .build();
        return book.fileAll(adjustments).recordAll(twice.hasSeveralFiles() ? ReportsAtOnce.ordered(facts) : facts);
    }

    /** Records facts before those that are about them. */
    private void recordFirst(Runnable first) {
        List<Entry<?>> later = List.copyOf(facts);
        facts.clear();
        first.run();
        facts.addAll(later);
    }

    /** The persons of whom a cell says which unit they belong to. */
    private Organisation organisation() {
        return Homes.organisation(parties.homes(), parties.posts());
    }

    /** The narrowest plan that contains a plan. */
    private Optional<PlanId> parent(PlanDraft draft) {
        if (draft.saidParent().isPresent()) {
            return draft.saidParent().get();
        }
        return chain(draft).stream().skip(1).findFirst().map(PlanDraft::id);
    }
}
