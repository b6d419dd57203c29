package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.quantity.Unit;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ShortageAnswer;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import org.jspecify.annotations.Nullable;

/** What is done about a shortage, as it is written. */
record ShortageAnswerDocument(
        @Required ResourceId resource,
        @Nullable Unit unit,
        @Required DateRange days,
        @Required ShortageAnswer.Kind kind,
        @Required Moment when,
        @Nullable String note) {

    static ShortageAnswerDocument from(ShortageAnswer answer) {
        return new ShortageAnswerDocument(
                answer.resource(),
                answer.unit().orElse(null),
                answer.days(),
                answer.kind(),
                answer.when(),
                answer.note().orElse(null));
    }

    ShortageAnswer toAnswer() {
        return ShortageAnswer.builder()
                .resource(resource)
                .unit(ofNullable(unit))
                .days(days)
                .kind(kind)
                .when(when)
                .note(ofNullable(note))
                .build();
    }
}
