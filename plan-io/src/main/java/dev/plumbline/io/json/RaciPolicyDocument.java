package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;

import dev.plumbline.task.raci.RaciPolicy;
import org.jspecify.annotations.Nullable;

/** What is wanted of responsibility matrices, as it is written. */
record RaciPolicyDocument(
        RaciPolicy.@Nullable Allowed responsible,
        RaciPolicy.@Nullable Allowed approver,
        RaciPolicy.@Nullable Allowed consulted,
        RaciPolicy.@Nullable Allowed informed,
        @Nullable Boolean sharedCellAllowed,
        @Nullable Double shareLimit,
        @Nullable Integer capacity) {

    static RaciPolicyDocument from(RaciPolicy policy) {
        return new RaciPolicyDocument(
                policy.responsible(),
                policy.approver(),
                policy.consulted(),
                policy.informed(),
                policy.sharedCellAllowed(),
                policy.shareLimit(),
                policy.capacity());
    }

    RaciPolicy toPolicy() {
        RaciPolicy.Builder policy = RaciPolicy.builder();
        given(responsible, policy::responsible);
        given(approver, policy::approver);
        given(consulted, policy::consulted);
        given(informed, policy::informed);
        given(sharedCellAllowed, policy::sharedCellAllowed);
        given(shareLimit, policy::shareLimit);
        given(capacity, policy::capacity);
        return policy.build();
    }
}
