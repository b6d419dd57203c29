package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.review.Lesson;
import dev.plumbline.review.Practice;

/** Facts about what was learned and what became of it. */
public final class LessonFacts {

    /** A lesson as it is written. */
    public static final ObjectCodec<Lesson> LESSON = lesson();

    /** A standard or rule as it is written. */
    public static final ObjectCodec<Practice> PRACTICE = practice();

    private LessonFacts() {}

    private static ObjectCodec<Lesson> lesson() {
        Shape<Lesson> shape = Shape.of(Lesson.class);
        var id = shape.required("id", Ids.LESSON, Lesson::id);
        var kind = shape.required("kind", Words.LESSON_KIND, Lesson::kind);
        var text = shape.required("text", TextCodec.TEXT, Lesson::text);
        var plan = shape.required("plan", Ids.PLAN, Lesson::plan);
        var when = shape.required("when", Times.MOMENT, Lesson::when);
        var causes = shape.list("causes", GoalFacts.CAUSE, Lesson::causes);
        var improvement = shape.optional("improvement", TextCodec.TOLD, Lesson::improvement);
        var goal = shape.optional("goal", Ids.GOAL, Lesson::goal);
        var unit = shape.optional("unit", Parties.UNIT, Lesson::unit);
        var dimension = shape.optional("dimension", TextCodec.TOLD, Lesson::dimension);
        var tags = shape.list("tags", TextCodec.TOLD, Lesson::tags);
        return shape.element(read -> Lesson.builder()
                .id(read.get(id))
                .kind(read.get(kind))
                .text(read.get(text))
                .plan(read.get(plan))
                .when(read.get(when))
                .causes(read.get(causes))
                .improvement(read.find(improvement))
                .goal(read.find(goal))
                .unit(read.find(unit))
                .dimension(read.find(dimension))
                .tags(read.get(tags))
                .build());
    }

    private static ObjectCodec<Practice> practice() {
        Shape<Practice> shape = Shape.of(Practice.class);
        var id = shape.required("id", Ids.PRACTICE, Practice::id);
        var kind = shape.required("kind", Words.PRACTICE_KIND, Practice::kind);
        var name = shape.required("name", TextCodec.TEXT, Practice::name);
        var text = shape.required("text", TextCodec.TEXT, Practice::text);
        var owner = shape.required("owner", Parties.PARTY, Practice::owner);
        var validFrom = shape.required("validFrom", Times.DATE, Practice::validFrom);
        var validUntil = shape.optional("validUntil", Times.DATE, Practice::validUntil);
        var when = shape.required("when", Times.MOMENT, Practice::when);
        var lessons = shape.list("lessons", Ids.LESSON, Practice::lessons);
        var unit = shape.optional("unit", Parties.UNIT, Practice::unit);
        var dimension = shape.optional("dimension", TextCodec.TOLD, Practice::dimension);
        var tags = shape.list("tags", TextCodec.TOLD, Practice::tags);
        return shape.element(read -> Practice.builder()
                .id(read.get(id))
                .kind(read.get(kind))
                .name(read.get(name))
                .text(read.get(text))
                .owner(read.get(owner))
                .validFrom(read.get(validFrom))
                .validUntil(read.find(validUntil))
                .when(read.get(when))
                .lessons(read.get(lessons))
                .unit(read.find(unit))
                .dimension(read.find(dimension))
                .tags(read.get(tags))
                .build());
    }
}
