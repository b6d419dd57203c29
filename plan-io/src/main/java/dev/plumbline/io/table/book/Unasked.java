package dev.plumbline.io.table.book;

import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Questions;
import dev.plumbline.book.Unanswered;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.word.Role;
import java.util.ArrayList;
import java.util.Collection;
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

    private Unasked() {}

    static PlanBook marked(PlanBook book, List<OfficeTable> tables, Map<String, Set<String>> told) {
        Unanswered.Builder unanswered = Unanswered.builder();
        // A ledger answers for what all other tables need.
        boolean ledger = tables.stream().anyMatch(table -> table.has(Role.LEDGER_ALLOCATED));
        for (OfficeTable table : tables) {
            Collection<String> roles = roles(table);
            if (ledger) {
                roles.add(Role.LEDGER_ALLOCATED.id());
            }
            Set<String> left = Questions.unanswered(roles);
            table.notes().subjects().byKind().forEach((kind, ids) -> add(kind, ids, left, told, unanswered));
            table.notes().origins().forEach(origin -> unanswered.add(stem(origin.path()), left));
            unanswered.add("plan/" + table.period(), left);
        }
        return book.toBuilder().unanswered(unanswered.build()).build();
    }

    private static void add(
            String kind,
            List<String> ids,
            Set<String> left,
            Map<String, Set<String>> told,
            Unanswered.Builder unanswered) {
        List<String> plain = new ArrayList<>(ids.size());
        for (String id : ids) {
            Set<String> more = told.isEmpty() ? null : told.get(kind + "/" + id);
            if (more == null) {
                plain.add(id);
            } else {
                unanswered.add(kind + "/" + id, with(left, more));
            }
        }
        unanswered.addAll(kind, plain, left);
    }

    /** What a cell could have answered and did not, which the reader has told already. */
    private static Set<String> with(Set<String> left, Set<String> told) {
        Set<String> both = new TreeSet<>(left);
        both.addAll(told);
        return both;
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
