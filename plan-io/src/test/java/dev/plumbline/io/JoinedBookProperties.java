package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.book.JoinedBook;
import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Entry;
import dev.plumbline.goal.Goal;
import dev.plumbline.io.arbitrary.Books;
import dev.plumbline.io.arbitrary.Variants;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.Person;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Part;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.task.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** IO-2f: books joined in any order are one book that holds every part of each. */
class JoinedBookProperties {

    @Provide
    Arbitrary<PlanBook> books() {
        return Books.books();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void ensureTheOrderMakesNoDifference(
            @ForAll("books") PlanBook one, @ForAll("books") PlanBook two, @ForAll long seed) {
        PlanBook other = Variants.of(one, two, new Random(seed));
        JoinedBook forth = JoinedBook.of(List.of(one, other));
        JoinedBook back = JoinedBook.of(List.of(other, one));
        assertThat(image(forth.book())).isEqualTo(image(back.book()));
        assertThat(forth.book().execution()).isEqualTo(back.book().execution());
        assertThat(told(forth)).isEqualTo(told(back));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void ensureWhatOneRecordedAloneStaysBehindWhatStoodBeforeIt(
            @ForAll("books") PlanBook one, @ForAll("books") PlanBook two, @ForAll long seed) {
        PlanBook other = Variants.of(one, two, new Random(seed));
        List<Entry<?>> joined =
                JoinedBook.of(List.of(one, other)).book().execution().entries();
        for (PlanBook book : List.of(one, other)) {
            List<Entry<?>> own = book.execution().entries();
            List<Entry<?>> others = (book == one ? other : one).execution().entries();
            for (int at = 0; at < own.size(); at++) {
                if (!others.contains(own.get(at))) {
                    assertThat(joined.subList(0, joined.indexOf(own.get(at)))).containsAll(own.subList(0, at));
                }
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void ensureTheGroupingMakesNoDifference(
            @ForAll("books") PlanBook one, @ForAll("books") PlanBook two, @ForAll long seed) {
        Random random = new Random(seed);
        PlanBook other = Variants.of(one, two, random);
        PlanBook third = Variants.of(two, one, random);
        PlanBook left = JoinedBook.of(List.of(JoinedBook.of(List.of(one, other)).book(), third))
                .book();
        PlanBook right = JoinedBook.of(
                        List.of(one, JoinedBook.of(List.of(other, third)).book()))
                .book();
        assertThat(image(left)).isEqualTo(image(right));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void ensureNothingIsLost(@ForAll("books") PlanBook one, @ForAll("books") PlanBook two, @ForAll long seed) {
        PlanBook other = Variants.of(one, two, new Random(seed));
        PlanBook whole = JoinedBook.of(List.of(one, other)).book();
        for (PlanBook book : List.of(one, other)) {
            assertThat(ids(whole.plans(), Plan::id)).containsAll(ids(book.plans(), Plan::id));
            book.plans().stream()
                    .filter(plan -> Variants.isOpen(one, other, plan))
                    .forEach(plan -> {
                        Plan joined = whole.plan(plan.id()).orElseThrow();
                        assertThat(ids(joined.goals(), Goal::id)).containsAll(ids(plan.goals(), Goal::id));
                        assertThat(ids(joined.tasks(), Task::id)).containsAll(ids(plan.tasks(), Task::id));
                        assertThat(joined.raci().tasks())
                                .containsAll(plan.raci().tasks());
                    });
            counts(book.execution().entries())
                    .forEach((entry, count) -> assertThat(
                                    counts(whole.execution().entries()).get(entry))
                            .isGreaterThanOrEqualTo(count));
            assertThat(ids(whole.adjustments(), AdjustmentRequest::id))
                    .containsAll(ids(book.adjustments(), AdjustmentRequest::id));
            assertThat(ids(whole.organisation().units(), OrgUnit::id))
                    .containsAll(ids(book.organisation().units(), OrgUnit::id));
            assertThat(ids(whole.organisation().people(), Person::id))
                    .containsAll(ids(book.organisation().people(), Person::id));
            assertThat(ids(whole.calendars(), each -> each.layer().name()))
                    .containsAll(ids(book.calendars(), each -> each.layer().name()));
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void ensureABookJoinedWithItselfIsItself(@ForAll("books") PlanBook book) {
        JoinedBook twice = JoinedBook.of(List.of(book, book));
        assertThat(image(twice.book())).isEqualTo(image(book));
        assertThat(twice.findings()).isEmpty();
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void ensureAPolicyAloneJoins(@ForAll("books") PlanBook book) {
        PlanBook bare = book.toBuilder().policy(PlanPolicy.standard()).build();
        PlanBook policy = PlanBook.builder().policy(book.policy()).build();
        assertThat(JoinedBook.of(List.of(policy, bare)).book().policy()).isEqualTo(book.policy());
        assertThat(JoinedBook.of(List.of(bare, policy)).book().policy()).isEqualTo(book.policy());
    }

    private static <T, K> List<K> ids(Collection<T> values, Function<T, K> id) {
        return values.stream().map(id).distinct().toList();
    }

    private static Map<Entry<?>, Integer> counts(List<Entry<?>> entries) {
        Map<Entry<?>, Integer> counts = new HashMap<>();
        entries.forEach(entry -> counts.merge(entry, 1, Integer::sum));
        return counts;
    }

    static List<String> told(JoinedBook joined) {
        return joined.findings().stream()
                .map(JoinedBookProperties::told)
                .sorted()
                .distinct()
                .toList();
    }

    private static String told(Finding finding) {
        return finding.code().id() + " " + finding.location().path() + " " + finding.message(Locale.ENGLISH);
    }

    /** A book without regard to the order of what it holds. */
    static List<Object> image(PlanBook book) {
        List<Object> image = new ArrayList<>();
        image.add(sorted(book.plans().stream().map(JoinedBookProperties::image).toList()));
        image.add(counts(book.execution().entries()));
        image.add(sorted(book.histories()));
        image.add(sorted(book.adjustments()));
        image.add(sorted(book.lost()));
        image.add(sorted(book.organisation().units()));
        image.add(sorted(book.organisation().people().stream()
                .map(person -> List.of(person.id(), person.displayName(), person.unit(), sorted(person.positions())))
                .toList()));
        image.add(sorted(book.organisation().delegations()));
        image.add(sorted(book.organisation().bodies().stream()
                .map(body ->
                        List.of(body.id(), body.lead(), sorted(body.members()), body.rule(), sorted(body.duties())))
                .toList()));
        image.add(sorted(book.organisation().openPositions()));
        image.add(sorted(book.organisation().processUnits().entrySet().stream()
                .map(each -> each.getKey() + " " + sorted(each.getValue()))
                .toList()));
        image.add(sorted(
                ids(book.plans(), Plan::id).stream().filter(book::isSupposed).toList()));
        image.add(sorted(book.calendars()));
        image.add(List.of(book.calendar(), book.zone(), book.policy()));
        image.add(book.unanswered().byPath());
        return image;
    }

    private static List<Object> image(Plan plan) {
        List<Object> image = new ArrayList<>(List.of(
                plan.id(), plan.title(), plan.period(), plan.overview(), sorted(plan.scope()), sorted(plan.basis())));
        Part.all().forEach(part -> image.add(sorted(part.of(plan))));
        image.add(sorted(plan.raci().tasks().stream()
                .flatMap(task -> plan.raci().of(task).entrySet().stream().map(cell -> List.of(task, cell)))
                .toList()));
        return image;
    }

    private static List<String> sorted(Collection<?> values) {
        return values.stream().map(Object::toString).distinct().sorted().toList();
    }
}
