package dev.plumbline.io.table.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.FactSubject;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.arbitrary.Books;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.WriteOptions;
import dev.plumbline.io.spi.WriteResult;
import dev.plumbline.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written comes back, or is listed as left out: whatever a book holds (IO-2, IO-3). */
class WrittenTablesProperties {

    @Provide
    Arbitrary<PlanBook> books() {
        return Books.books();
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of("xlsx", "csv");
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.CHINESE, Locale.ENGLISH);
    }

    @Property(tries = 120)
    void ensureWhatDoesNotComeBackIsListed(
            @ForAll("books") PlanBook book, @ForAll("formats") String format, @ForAll("languages") Locale language)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriteResult result =
                PlanFormats.write(book, format, out, WriteOptions.compact().in(language));
        PlanBook read = PlanFormats.read(
                        "book." + format, new ByteArrayInputStream(out.toByteArray()), ReadOptions.standard())
                .value();
        Set<String> listed = result.omissions().stream()
                .flatMap(finding -> finding.location().path().stream())
                .collect(Collectors.toSet());
        List<String> different = different(book, read);
        assertThat(listed)
                .as(() -> "left out " + described(different, listed, book, read))
                .containsAll(different);
    }

    private static String described(List<String> different, Set<String> listed, PlanBook book, PlanBook read) {
        List<String> unlisted =
                different.stream().filter(path -> !listed.contains(path)).toList();
        return unlisted + " of " + lines(book, unlisted) + " read as " + lines(read, unlisted);
    }

    private static List<String> lines(PlanBook book, List<String> paths) {
        List<String> lines = new ArrayList<>();
        for (Plan plan : book.plans()) {
            plan.goals().stream()
                    .filter(goal -> paths.contains("goal/" + goal.id()))
                    .forEach(goal -> lines.add(goal.toString()));
            plan.tasks().stream()
                    .filter(task -> paths.contains("task/" + task.id()))
                    .forEach(task -> lines.add(task.toString()));
            plan.risks().stream()
                    .filter(risk -> paths.contains("risk/" + risk.id()))
                    .forEach(risk -> lines.add(risk.toString()));
        }
        book.execution().entries().stream()
                .filter(entry -> paths.contains(path(entry.fact())))
                .forEach(entry -> lines.add(entry.toString()));
        return lines;
    }

    /** The paths of everything that is not the same in both books. */
    static List<String> different(PlanBook book, PlanBook read) {
        List<String> paths = new ArrayList<>();
        for (Plan plan : union(book.plans(), read.plans(), Plan::id)) {
            Optional<Plan> mine = book.plan(plan.id());
            Optional<Plan> other = read.plan(plan.id());
            if (mine.isEmpty() || other.isEmpty()) {
                paths.add("plan/" + plan.id());
                continue;
            }
            add(
                    paths,
                    "goal/",
                    mine.get().goals(),
                    other.get().goals(),
                    goal -> goal.id().value());
            add(
                    paths,
                    "task/",
                    mine.get().tasks(),
                    other.get().tasks(),
                    task -> task.id().value());
            add(
                    paths,
                    "risk/",
                    mine.get().risks(),
                    other.get().risks(),
                    risk -> risk.id().value());
            add(
                    paths,
                    "initiative/",
                    mine.get().initiatives(),
                    other.get().initiatives(),
                    each -> each.id().value());
            if (!rest(mine.get()).equals(rest(other.get()))) {
                paths.add("plan/" + plan.id());
            }
        }
        facts(paths, book.execution().entries(), read.execution().entries());
        facts(paths, read.execution().entries(), book.execution().entries());
        return paths;
    }

    private static <T> List<T> union(List<T> mine, List<T> other, Function<T, Object> id) {
        List<T> all = new ArrayList<>(mine);
        other.stream()
                .filter(each -> mine.stream().noneMatch(known -> id.apply(known).equals(id.apply(each))))
                .forEach(all::add);
        return all;
    }

    private static <T> void add(List<String> paths, String kind, List<T> mine, List<T> other, Function<T, String> id) {
        for (T each : union(mine, other, id::apply)) {
            if (!mine.contains(each) || !other.contains(each)) {
                paths.add(kind + id.apply(each));
            }
        }
    }

    private static Plan rest(Plan plan) {
        return Plan.builder()
                .from(plan)
                .goals(List.of())
                .tasks(List.of())
                .risks(List.of())
                .initiatives(List.of())
                .raci(dev.plumbline.task.raci.RaciMatrix.empty())
                .build();
    }

    private static void facts(List<String> paths, List<Entry<?>> mine, List<Entry<?>> other) {
        List<Entry<?>> left = new ArrayList<>(other);
        for (Entry<?> entry : mine) {
            if (!left.remove(entry)) {
                paths.add(path(entry.fact()));
            }
        }
    }

    private static String path(Fact fact) {
        return FactSubject.of(fact)
                .map(about -> about.kind() + "/" + about.id())
                .orElse("book");
    }
}
