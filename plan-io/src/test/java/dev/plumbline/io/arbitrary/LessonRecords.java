package dev.plumbline.io.arbitrary;

import static dev.plumbline.io.arbitrary.Texts.maybe;

import dev.plumbline.fact.Fact;
import dev.plumbline.goal.GoalId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.review.Lesson;
import dev.plumbline.review.LessonId;
import dev.plumbline.review.LessonKind;
import dev.plumbline.review.Practice;
import dev.plumbline.review.PracticeId;
import dev.plumbline.review.PracticeKind;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** What was learned, and what became of it. */
final class LessonRecords {

    private LessonRecords() {}

    static Map<Class<? extends Fact>, Arbitrary<? extends Fact>> byKind() {
        return Map.of(Lesson.class, lessons(), Practice.class, practices());
    }

    private static Arbitrary<Lesson> lessons() {
        return Builders.withBuilder(Lesson::builder)
                .use(Values.ids(LessonId::new))
                .in(Lesson.Builder::id)
                .use(Arbitraries.of(LessonKind.class))
                .in(Lesson.Builder::kind)
                .use(Texts.words())
                .in(Lesson.Builder::text)
                .use(Values.ids(PlanId::new))
                .in(Lesson.Builder::plan)
                .use(Values.moments())
                .in(Lesson.Builder::when)
                .use(Plans.few(Combinators.combine(Arbitraries.of(CauseKind.class), Texts.any())
                        .as(Cause::new)))
                .in(Lesson.Builder::causes)
                .use(maybe(Texts.any()))
                .in(Lesson.Builder::improvement)
                .use(maybe(Values.ids(GoalId::new)))
                .in(Lesson.Builder::goal)
                .use(maybe(Values.ids(OrgUnitId::of)))
                .in(Lesson.Builder::unit)
                .use(maybe(Texts.any()))
                .in(Lesson.Builder::dimension)
                .use(Plans.few(Texts.any()))
                .in(Lesson.Builder::tags)
                .build(Lesson.Builder::build);
    }

    private static Arbitrary<Practice> practices() {
        return Builders.withBuilder(Practice::builder)
                .use(Values.ids(PracticeId::new))
                .in(Practice.Builder::id)
                .use(Arbitraries.of(PracticeKind.class))
                .in(Practice.Builder::kind)
                .use(Texts.words())
                .in(Practice.Builder::name)
                .use(Texts.words())
                .in(Practice.Builder::text)
                .use(Values.parties())
                .in(Practice.Builder::owner)
                .use(Values.dates())
                .in(Practice.Builder::validFrom)
                .use(Values.moments())
                .in(Practice.Builder::when)
                .use(Plans.few(Values.ids(LessonId::new)))
                .in(Practice.Builder::lessons)
                .use(maybe(Values.ids(OrgUnitId::of)))
                .in(Practice.Builder::unit)
                .use(maybe(Texts.any()))
                .in(Practice.Builder::dimension)
                .use(Plans.few(Texts.any()))
                .in(Practice.Builder::tags)
                .build(Practice.Builder::build)
                .flatMap(practice -> Arbitraries.integers()
                        .between(0, 4_000)
                        .optional(0.5)
                        .map(days -> practice.toBuilder()
                                .validUntil(
                                        days.map(each -> practice.validFrom().plusDays(each)))
                                .build()));
    }
}
