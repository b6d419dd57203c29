package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;

import dev.plumbline.collaboration.CollaborationPolicy;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.Deadline;
import org.jspecify.annotations.Nullable;

/** By when things are done in collaborations and about meetings, as it is written. */
record CollaborationPolicyDocument(
        @Nullable Deadline kickOffWithin,
        @Nullable Deadline noticeAhead,
        @Nullable Deadline minutesWithin,
        @Nullable Cadence briefs,
        @Nullable Deadline remindAgainAfter) {

    static CollaborationPolicyDocument from(CollaborationPolicy policy) {
        return new CollaborationPolicyDocument(
                policy.kickOffWithin(),
                policy.noticeAhead(),
                policy.minutesWithin(),
                policy.briefs(),
                policy.remindAgainAfter());
    }

    CollaborationPolicy toPolicy() {
        CollaborationPolicy.Builder policy = CollaborationPolicy.builder();
        given(kickOffWithin, policy::kickOffWithin);
        given(noticeAhead, policy::noticeAhead);
        given(minutesWithin, policy::minutesWithin);
        given(briefs, policy::briefs);
        given(remindAgainAfter, policy::remindAgainAfter);
        return policy.build();
    }
}
