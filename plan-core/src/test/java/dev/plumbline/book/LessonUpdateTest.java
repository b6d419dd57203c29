package dev.plumbline.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.evaluation.KnowledgeBase;
import dev.plumbline.evaluation.KnowledgeEntry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.policy.ScorePolicy;
import dev.plumbline.review.Lesson;
import dev.plumbline.review.LessonId;
import dev.plumbline.review.Practice;
import dev.plumbline.review.PracticeId;
import dev.plumbline.review.PracticeKind;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** IO-2f, EVA-3: lessons, standards and rules that are read again, and books joined that hold them. */
class LessonUpdateTest {

    private static final Stamp FIRST = Stamp.of("li", Instant.parse("2025-01-10T00:00:00Z"));
    private static final Stamp AGAIN = Stamp.of("li", Instant.parse("2025-02-10T00:00:00Z"));
    private static final Plan PLAN =
            Plan.builder().id(PlanId.of("2024")).period(Period.year(2024)).build();

    private static Lesson lesson(String text) {
        return Lesson.builder()
                .id(LessonId.of("l"))
                .text(text)
                .plan(PLAN.id())
                .when(Moment.of(LocalDate.of(2025, 1, 10)))
                .build();
    }

    private static Practice practice(String text, int month) {
        return Practice.builder()
                .id(PracticeId.of("p"))
                .kind(PracticeKind.STANDARD)
                .name("模板")
                .text(text)
                .owner(PersonId.of("li"))
                .validFrom(LocalDate.of(2025, month, 1))
                .when(Moment.of(LocalDate.of(2025, 1, 10)))
                .addLesson(LessonId.of("l"))
                .build();
    }

    private static PlanBook book(Lesson lesson, Practice practice) {
        return PlanBook.of(PLAN).record(lesson, FIRST).record(practice, FIRST);
    }

    private static List<String> known(PlanBook book) {
        return KnowledgeBase.of(PlanStatus.of(book, AsOf.endOf(LocalDate.of(2025, 12, 31)))).entries().stream()
                .map(KnowledgeEntry::text)
                .toList();
    }

    @Test
    @DisplayName(
            "read again as they were nothing changes; in other words the last ones count; another day is an edition")
    void readAgain() {
        PlanBook kept = book(lesson("渠道有效"), practice("一律使用", 2));
        assertThat(BookUpdate.of(kept, kept, AGAIN).book()).isEqualTo(kept);

        PlanBook reworded = book(lesson("新渠道有效"), practice("都用", 2));
        PlanBook updated = BookUpdate.of(kept, reworded, AGAIN).book();
        assertThat(known(updated)).containsExactly("新渠道有效", "都用");
        assertThat(BookUpdate.of(updated, reworded, AGAIN).book()).isEqualTo(updated);

        PlanBook edition = BookUpdate.of(kept, book(lesson("渠道有效"), practice("都用", 3)), AGAIN)
                .book();
        assertThat(known(edition)).containsExactly("渠道有效", "一律使用", "都用");
    }

    @Test
    @DisplayName("two books joined have each lesson once, and the scoring that one of them sets")
    void joined() {
        ScorePolicy uncapped = ScorePolicy.builder().cap(Optional.empty()).build();
        PlanBook one = book(lesson("渠道有效"), practice("一律使用", 2));
        PlanBook other = one.toBuilder()
                .policy(PlanPolicy.builder().scores(uncapped).build())
                .build();
        PlanBook joined = JoinedBook.of(List.of(one, other)).book();
        assertThat(joined.execution()).isEqualTo(one.execution());
        assertThat(joined.policy().scores()).isEqualTo(uncapped);
    }
}
