package dev.plumbline.io.table.book;

import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Questions;
import dev.plumbline.book.Unanswered;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.word.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Marks what the tables of a book cannot answer for, so that nobody is asked: what a table has no column for (IO-2e). */
final class Unasked {

    /** Columns that answer the question of another name. */
    private static final Map<Role, List<String>> ANSWERS = Map.ofEntries(
            Map.entry(Role.TASK_CAUSES, List.of("progress.cause")),
            Map.entry(Role.TASK_NEW_FINISH, List.of("progress.new-finish")),
            Map.entry(Role.TASK_LEAD, List.of("task.lead-unit")),
            Map.entry(Role.TASK_PARENT_GOAL, List.of("task.goal")),
            Map.entry(Role.TASK_CORE_GOAL, List.of("task.goal")),
            Map.entry(Role.TASK_STRATEGIC_GOAL, List.of("task.goal")),
            Map.entry(Role.TASK_CONTINGENCY, List.of("risk.contingency", "risk.description")),
            Map.entry(Role.ISSUE_CAUSE, List.of("issue.root-cause")),
            Map.entry(Role.ISSUE_MEASURES, List.of("issue.handling-plan")),
            Map.entry(Role.ISSUE_DUE, List.of("issue.measure-owner")));

    private final Map<String, Set<String>> told;
    private final Map<String, Set<String>> unstated;
    private final Set<String> met = new HashSet<>();
    private final Map<Set<String>, Map<Set<String>, Set<String>>> together = new HashMap<>();
    private final Unanswered.Builder unanswered = Unanswered.builder();

    private Unasked(Map<String, Set<String>> told, Map<String, Set<String>> unstated) {
        this.told = told;
        this.unstated = unstated;
    }

    /**
     * The book with what its tables cannot answer for.
     *
     * @param told what reading has told already, by path
     * @param unstated what no cell says of a part of a plan, by path
     */
    static PlanBook marked(
            PlanBook book, List<OfficeTable> tables, Map<String, Set<String>> told, Map<String, Set<String>> unstated) {
        Unasked unasked = new Unasked(told, unstated);
        // A ledger answers for what all other tables need.
        boolean ledger = tables.stream().anyMatch(table -> table.has(Role.LEDGER_ALLOCATED));
        for (OfficeTable table : tables) {
            Collection<String> roles = roles(table);
            if (ledger) {
                roles.add(Role.LEDGER_ALLOCATED.id());
            }
            unasked.add(table, Questions.unanswered(roles));
        }
        unasked.addOthers();
        return book.toBuilder().unanswered(unasked.unanswered.build()).build();
    }

    private void add(OfficeTable table, Set<String> left) {
        table.notes().subjects().byKind().forEach((kind, ids) -> add(kind, ids, left));
        table.notes().origins().forEach(origin -> {
            String path = stem(origin.path());
            unanswered.add(path, with(left, more(path)));
        });
        unanswered.add("plan/" + table.period(), left);
    }

    private void add(String kind, List<String> ids, Set<String> left) {
        List<String> plain = new ArrayList<>(ids.size());
        for (String id : ids) {
            String path = kind + "/" + id;
            Set<String> known = told.getOrDefault(path, Set.of());
            Set<String> more = more(path);
            if (known.isEmpty() && more.isEmpty()) {
                plain.add(id);
            } else {
                unanswered.add(path, with(with(left, known), more));
            }
        }
        unanswered.addAll(kind, plain, left);
    }

    private Set<String> more(String path) {
        Set<String> more = unstated.getOrDefault(path, Set.of());
        if (!more.isEmpty()) {
            met.add(path);
        }
        return more;
    }

    /** Parts that rows of no table are about, such as what a task needs. */
    private void addOthers() {
        unstated.forEach((path, codes) -> {
            if (!codes.isEmpty() && !met.contains(path)) {
                unanswered.add(path, codes);
            }
        });
    }

    /** What a table leaves out, and what a cell could have answered and did not. */
    private Set<String> with(Set<String> left, Set<String> more) {
        return more.isEmpty()
                ? left
                : together.computeIfAbsent(left, any -> new HashMap<>()).computeIfAbsent(more, any -> {
                    Set<String> all = new TreeSet<>(left);
                    all.addAll(more);
                    return all;
                });
    }

    private static String stem(String path) {
        int mark = path.indexOf('#');
        return mark < 0 ? path : path.substring(0, mark);
    }

    private static Collection<String> roles(OfficeTable table) {
        Set<String> roles = new HashSet<>();
        for (Role role : table.roles()) {
            roles.add(role.id());
            roles.addAll(ANSWERS.getOrDefault(role, List.of()));
        }
        if (roles.contains(Role.GOAL_FREQUENCY.id()) && roles.contains(Role.GOAL_ACTUAL.id())) {
            roles.add("goal.measurements");
        }
        if (table.area().filter(area -> !area.parties().isEmpty()).isPresent()) {
            roles.add("raci.letters");
        }
        return roles;
    }
}
