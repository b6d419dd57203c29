package dev.plumbline.io.table.write;

import dev.plumbline.book.FactSubject;
import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.io.spi.WriteResult;
import dev.plumbline.plan.Plan;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a book says that another one, read from what was written of it, does not: element by element. Confined to one
 * thread.
 */
final class BookDifference {

    private static final Localized WHOLE = Localized.of("整项内容", "all of it");

    private final String format;
    private final List<Finding> omissions = new ArrayList<>();
    private final Set<String> told = new LinkedHashSet<>();

    private BookDifference(String format) {
        this.format = format;
    }

    /** An omission for each element that the second book does not hold as the first one does. */
    static List<Finding> of(PlanBook book, PlanBook read, String format) {
        BookDifference difference = new BookDifference(format);
        difference.compare(book, read);
        return difference.omissions;
    }

    private void compare(PlanBook book, PlanBook read) {
        tell("book", Part.differing(Parts.BOOK, book, read));
        for (Plan plan : book.plans()) {
            Optional<Plan> other = read.plan(plan.id());
            if (other.isEmpty()) {
                tell("plan/" + plan.id(), List.of(WHOLE));
            } else {
                plan(plan, other.get());
            }
        }
        read.plans().stream().filter(plan -> book.plan(plan.id()).isEmpty()).forEach(plan -> more("plan/" + plan.id()));
        facts(book.execution().entries(), read.execution().entries());
    }

    private void plan(Plan plan, Plan read) {
        String path = "plan/" + plan.id();
        tell(path, Part.differing(Parts.PLAN, plan, read));
        elements("goal/", plan.goals(), read.goals(), goal -> goal.id().value(), Parts.GOAL, path);
        elements("task/", plan.tasks(), read.tasks(), task -> task.id().value(), Parts.TASK, path);
        elements("risk/", plan.risks(), read.risks(), risk -> risk.id().value(), Parts.RISK, path);
        elements(
                "initiative/",
                plan.initiatives(),
                read.initiatives(),
                each -> each.id().value(),
                List.of(Part.of("内容", "what it says", each -> each)),
                path);
        same(
                path,
                plan.milestones(),
                read.milestones(),
                each -> "里程碑“" + each.name() + "”",
                each -> "milestone “" + each.name() + "”");
        same(
                path,
                plan.needs(),
                read.needs(),
                each -> "资源需求“" + each.description() + "”",
                each -> "need “" + each.description() + "”");
        plan.tasks().stream()
                .filter(task -> !plan.raci().of(task.id()).equals(read.raci().of(task.id())))
                .forEach(
                        task -> tell("task/" + task.id(), List.of(Localized.of("责任分工（RACI）", "who does what (RACI)"))));
    }

    private <T> void elements(
            String kind, List<T> mine, List<T> read, Function<T, String> id, List<Part<T>> parts, String plan) {
        Map<String, T> others = new LinkedHashMap<>();
        read.forEach(each -> others.put(id.apply(each), each));
        List<String> order = new ArrayList<>();
        for (T each : mine) {
            T other = others.remove(id.apply(each));
            if (other == null) {
                tell(kind + id.apply(each), List.of(WHOLE));
            } else {
                order.add(id.apply(each));
                tell(kind + id.apply(each), named(parts, each, other));
            }
        }
        others.keySet().forEach(more -> more(kind + more));
        if (!order.equals(read.stream()
                .map(id)
                .filter(new LinkedHashSet<>(order)::contains)
                .toList())) {
            tell(plan, List.of(Localized.of("各项的先后顺序", "the order of its parts")));
        }
    }

    /** The parts by name; the last part, all of it, only where none of the others tells. */
    private static <T> List<Localized> named(List<Part<T>> parts, T one, T other) {
        List<Localized> names = Part.differing(parts, one, other);
        return names.isEmpty() || names.size() == 1 ? names : names.subList(0, names.size() - 1);
    }

    private <T> void same(
            String path, List<T> mine, List<T> read, Function<T, String> chinese, Function<T, String> english) {
        Map<T, Integer> rest = new LinkedHashMap<>();
        read.forEach(each -> rest.merge(each, 1, Integer::sum));
        for (T each : mine) {
            if (!take(rest, each)) {
                tell(path, List.of(Localized.of(chinese.apply(each), english.apply(each))));
            }
        }
        if (mine.size() == read.size() && rest.isEmpty() && !mine.equals(read)) {
            tell(path, List.of(Localized.of("各项的先后顺序", "the order of its parts")));
        }
        if (!new HashSet<>(mine).containsAll(rest.keySet())) {
            more(path);
        }
    }

    private void facts(List<Entry<?>> mine, List<Entry<?>> read) {
        Map<Entry<?>, Integer> entries = new HashMap<>();
        Map<Fact, Integer> facts = new HashMap<>();
        read.forEach(entry -> {
            entries.merge(entry, 1, Integer::sum);
            facts.merge(entry.fact(), 1, Integer::sum);
        });
        List<Entry<?>> left = new ArrayList<>();
        for (Entry<?> entry : mine) {
            if (take(entries, entry)) {
                take(facts, entry.fact());
            } else {
                left.add(entry);
            }
        }
        for (Entry<?> entry : left) {
            boolean known = take(facts, entry.fact());
            tell(path(entry.fact()), List.of(known ? stamp(entry) : said(entry.fact())));
        }
        facts.forEach((fact, count) -> more(path(fact)));
        if (left.isEmpty() && facts.isEmpty() && !mine.equals(read)) {
            tell("book", List.of(Localized.of("记录的先后顺序", "the order in which facts were recorded")));
        }
    }

    private static <K> boolean take(Map<K, Integer> counts, K key) {
        Integer count = counts.get(key);
        if (count == null) {
            return false;
        }
        if (count == 1) {
            counts.remove(key);
        } else {
            counts.put(key, count - 1);
        }
        return true;
    }

    private static String path(Fact fact) {
        return FactSubject.of(fact).map(BookDifference::path).orElse("book");
    }

    private static String path(Reference about) {
        return about.kind() + "/" + about.id();
    }

    private static Localized stamp(Entry<?> entry) {
        return Localized.of(
                entry.fact().when() + "的记录由谁、何时录入",
                "who recorded the entry of " + entry.fact().when() + ", and when");
    }

    private static Localized said(Fact fact) {
        return Localized.of(
                fact.when() + "的记录（" + FactNames.of(fact).text(java.util.Locale.CHINESE) + "）",
                "the record of " + fact.when() + " (" + FactNames.of(fact).text(java.util.Locale.ENGLISH) + ")");
    }

    private void more(String path) {
        if (told.add(path)) {
            omissions.add(WriteResult.addition(format, path));
        }
    }

    private void tell(String path, List<Localized> what) {
        if (!what.isEmpty() && told.add(path + what)) {
            omissions.add(WriteResult.omission(format, path, Part.joined(what)));
        }
    }
}
