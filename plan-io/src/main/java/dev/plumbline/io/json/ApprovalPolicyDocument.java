package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;

import dev.plumbline.adjustment.AdjustmentPart;
import dev.plumbline.adjustment.AuthorityTable;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.approval.Role;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.policy.ApprovalPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is asked and who decides, as it is written. */
record ApprovalPolicyDocument(
        @Nullable PlanRoute annual,
        @Nullable PlanRoute quarterly,
        @Nullable PlanRoute monthly,
        @Nullable AuthorityTable authorities,
        @Nullable ReviewPanel panel,
        List<AdjustmentPart> required,
        List<Role> open) {

    static ApprovalPolicyDocument from(ApprovalPolicy policy) {
        return new ApprovalPolicyDocument(
                policy.annual(),
                policy.quarterly(),
                policy.monthly(),
                policy.authorities(),
                policy.panel(),
                policy.required().stream().sorted().toList(),
                policy.open().stream().sorted().toList());
    }

    ApprovalPolicy toPolicy() {
        ApprovalPolicy.Builder policy =
                ApprovalPolicy.builder().required(required).open(open);
        given(annual, policy::annual);
        given(quarterly, policy::quarterly);
        given(monthly, policy::monthly);
        given(authorities, policy::authorities);
        given(panel, policy::panel);
        return policy.build();
    }
}
