package dev.plumbline.evaluation;

import static dev.plumbline.evaluation.LearnedCompany.AFTER;
import static dev.plumbline.evaluation.LearnedCompany.STAMP;
import static dev.plumbline.evaluation.ScoredCompany.COMPANY;
import static dev.plumbline.evaluation.ScoredCompany.EAST;
import static dev.plumbline.evaluation.ScoredCompany.SALES;
import static dev.plumbline.evaluation.ScoredCompany.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.resource.AllocatedBytes;
import dev.plumbline.review.LessonId;
import dev.plumbline.review.Practice;
import dev.plumbline.review.PracticeId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeBaseTest {

    private static final KnowledgeBase BASE = KnowledgeBase.of(LearnedCompany.status());

    private static KnowledgeQuery.Builder query() {
        return KnowledgeQuery.builder();
    }

    private static List<String> found(KnowledgeQuery query) {
        return BASE.search(query).stream()
                .map(entry -> entry.kind() + " " + entry.source().id())
                .toList();
    }

    @Test
    @DisplayName("EVA-3: lessons, analyses, standards and rules, the newest first, each with what it is found by")
    void gathers() {
        assertThat(found(KnowledgeQuery.all()))
                .containsExactly(
                        "HIGHLIGHT repeat/2024",
                        "HIGHLIGHT channels",
                        "SHORTCOMING repeat/2024",
                        "LESSON visits",
                        "IMPROVEMENT repeat/2024",
                        "IMPROVEMENT visits",
                        "STANDARD template",
                        "RULE complaints",
                        "SHORTCOMING slow");
        assertThat(BASE.search(KnowledgeQuery.all())).isEqualTo(BASE.entries());
    }

    static Stream<Arguments> searches() {
        LocalDate january = LocalDate.of(2025, 1, 20);
        return Stream.of(
                Arguments.of(query().addTag("推廣").build(), List.of("HIGHLIGHT channels", "STANDARD template")),
                Arguments.of(query().addTags("推广", "渠道").build(), List.of("HIGHLIGHT channels")),
                Arguments.of(query().dimension("業務增長").build(), List.of("HIGHLIGHT channels", "STANDARD template")),
                Arguments.of(query().unit(SALES).build(), List.of("HIGHLIGHT channels")),
                Arguments.of(query().unit(EAST).build(), List.of("HIGHLIGHT channels")),
                Arguments.of(
                        query().unit(SERVICE)
                                .addKind(KnowledgeKind.RULE)
                                .addKind(KnowledgeKind.LESSON)
                                .build(),
                        List.of("LESSON visits", "RULE complaints")),
                Arguments.of(query().unit(OrgUnitId.of("财务部")).build(), List.of()),
                Arguments.of(query().text("ｓｏｐ").build(), List.of("RULE complaints")),
                Arguments.of(query().text("回訪 竞品").build(), List.of("LESSON visits", "IMPROVEMENT visits")),
                Arguments.of(query().text("素材优化").build(), List.of("HIGHLIGHT channels")),
                Arguments.of(query().plan(LearnedCompany.JUNE).build(), List.of("SHORTCOMING slow")),
                Arguments.of(
                        query().addKinds(KnowledgeKind.STANDARD, KnowledgeKind.RULE)
                                .validOn(january)
                                .build(),
                        List.of("RULE complaints")));
    }

    @ParameterizedTest
    @MethodSource("searches")
    @DisplayName("EVA-3: by tag, dimension, unit with those below, words, plan, kind and day, however they are written")
    void searches(KnowledgeQuery query, List<String> expected) {
        assertThat(found(query)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    @DisplayName("EVA-3: blank words ask for nothing")
    void blankWords(String words) {
        assertThat(BASE.search(query().text(words).build())).isEqualTo(BASE.entries());
    }

    @Test
    @DisplayName("EVA-3: a company's units all lie below it; what is about no unit is not found by one")
    void wholeCompany() {
        assertThat(found(query().unit(COMPANY).build()))
                .doesNotContain("SHORTCOMING slow", "STANDARD template")
                .hasSize(7);
    }

    private static Practice edition(int month, Optional<Integer> until) {
        return LearnedCompany.TEMPLATE.toBuilder()
                .id(PracticeId.of("edited"))
                .text("自" + month + "月")
                .validFrom(LocalDate.of(2025, month, 1))
                .validUntil(until.map(last -> LocalDate.of(2025, last, 1)))
                .build();
    }

    private static List<String> valid(int month, Practice... editions) {
        PlanBook book = LearnedCompany.bare();
        for (Practice each : editions) {
            book = book.record(each, STAMP);
        }
        return KnowledgeBase.of(PlanStatus.of(book, AFTER))
                .search(query().validOn(LocalDate.of(2025, month, 15)).build())
                .stream()
                .map(KnowledgeEntry::text)
                .toList();
    }

    @Test
    @DisplayName("EVA-3: an edition counts until the next one begins, or until its own end; one put right is gone")
    void editions() {
        Practice first = edition(1, Optional.empty());
        Practice second = edition(3, Optional.empty());
        assertThat(valid(2, first, second)).containsExactly("自1月");
        assertThat(valid(3, first, second)).containsExactly("自3月");
        assertThat(valid(2, first, edition(3, Optional.of(6)))).containsExactly("自1月");
        assertThat(valid(7, first, edition(3, Optional.of(6)))).isEmpty();
        assertThat(valid(2, second, first)).containsExactly("自1月");
        assertThat(valid(4, second, first)).containsExactly("自1月");
        assertThat(valid(1, first, first.toBuilder().text("更正").build())).containsExactly("更正");
        assertThat(valid(4, first, edition(1, Optional.of(3)))).isEmpty();
    }

    @Test
    @DisplayName("EVA-3: a lesson recorded again counts in its last words")
    void reworded() {
        PlanBook book = LearnedCompany.book()
                .record(LearnedCompany.VISITS.toBuilder().text("改写").build(), STAMP);
        assertThat(KnowledgeBase.of(PlanStatus.of(book, AFTER))
                        .search(query().addKind(KnowledgeKind.LESSON).build()))
                .extracting(KnowledgeEntry::text)
                .containsExactly("改写");
    }

    @Test
    @DisplayName("EVA-3, GOAL-10: what holds later, or is recorded later, changes nothing")
    void knowsNothingOfTheFuture() {
        PlanBook book = LearnedCompany.book();
        assertThat(KnowledgeBase.of(PlanStatus.of(book, AsOf.endOf(LocalDate.of(2025, 1, 9))))
                        .entries())
                .extracting(entry -> entry.source().id())
                .containsExactly("slow");
        Stamp later = Stamp.of("li", Instant.parse("2025-02-01T00:00:00Z"));
        PlanBook more = book.record(
                LearnedCompany.SLOW.toBuilder().id(LessonId.of("late")).build(), later);
        assertThat(KnowledgeBase.of(PlanStatus.of(more, AFTER.knownAt(Instant.parse("2025-01-31T00:00:00Z"))))
                        .entries())
                .isEqualTo(BASE.entries());
    }

    @Test
    @DisplayName("EVA-3: ten times the lessons cost about ten times as much to gather and to search")
    void growsWithTheLessons() {
        bytes(300);
        assertThat(bytes(3_000) / bytes(300)).isLessThan(14);
    }

    private static double bytes(int lessons) {
        List<Entry<?>> facts = new ArrayList<>();
        IntStream.range(0, lessons)
                .forEach(at -> facts.add(new Entry<>(
                        LearnedCompany.CHANNELS.toBuilder()
                                .id(LessonId.of("l" + at))
                                .text("经验" + at)
                                .when(Moment.of(LearnedCompany.REVIEWED.minusDays(at % 90)))
                                .build(),
                        STAMP)));
        PlanStatus status = PlanStatus.of(LearnedCompany.bare().recordAll(facts), AFTER);
        long before = AllocatedBytes.ofThisThread();
        KnowledgeBase base = KnowledgeBase.of(status);
        assertThat(base.search(query().unit(SALES).addTag("渠道").text("经验 新增").build()))
                .hasSize(lessons);
        return AllocatedBytes.ofThisThread() - before + 200_000.0;
    }

    @Test
    @DisplayName("SAFE-8: null is refused by name")
    void refusesNull() {
        assertThatThrownBy(() -> KnowledgeBase.of(null)).hasMessageContaining("[status]");
        assertThatThrownBy(() -> BASE.search(null)).hasMessageContaining("[query]");
    }
}
