package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueStep;
import dev.plumbline.issue.Verification;
import dev.plumbline.time.Moment;
import dev.plumbline.workflow.Event;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A move of an issue as it is written; an event of an application's own carries its name in both languages. */
record IssueStepDocument(
        @Required IssueId issue,
        @Required Moment when,
        @Required String event,
        @Nullable NameDocument eventName,
        @Nullable String reason,
        @Nullable Verification verification) {

    static IssueStepDocument from(IssueStep step) {
        return new IssueStepDocument(
                step.issue(),
                step.when(),
                step.event().id(),
                step.event() instanceof IssueEvent ? null : NameDocument.from(step.event()),
                step.reason().orElse(null),
                step.verification().orElse(null));
    }

    IssueStep toStep() {
        return new IssueStep(issue, when, toEvent(), ofNullable(reason), ofNullable(verification));
    }

    private Event<IssueEvent> toEvent() {
        if (eventName != null) {
            return Event.named(event, eventName.chinese(), eventName.english());
        }
        Optional<IssueEvent> standard = Arrays.stream(IssueEvent.values())
                .filter(each -> each.id().equals(event))
                .findFirst();
        return standard.orElseThrow(() -> new IllegalArgumentException(
                "Event [" + event + "] is no standard one. Give its eventName in Chinese and English."));
    }
}
