package dev.plumbline.io.arbitrary;

import dev.plumbline.adjustment.AdjustmentPart;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.adjustment.ApprovalAuthority;
import dev.plumbline.adjustment.AuthorityTable;
import dev.plumbline.approval.Quorum;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.approval.Role;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.PlanPart;
import dev.plumbline.plan.PlanParts;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.policy.ApprovalPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Policies of who is asked and who decides. */
public final class ApprovalPolicies {

    private ApprovalPolicies() {}

    public static Arbitrary<ApprovalPolicy> policies() {
        return Combinators.combine(
                        routes(),
                        routes(),
                        routes(),
                        tables(),
                        panels(),
                        Arbitraries.of(AdjustmentPart.class).set(),
                        roles())
                .as((annual, quarterly, monthly, authorities, panel, required, open) -> ApprovalPolicy.builder()
                        .annual(annual)
                        .quarterly(quarterly)
                        .monthly(monthly)
                        .authorities(authorities)
                        .panel(panel)
                        .required(required)
                        .open(open)
                        .build());
    }

    private static Arbitrary<Set<Role>> roles() {
        return Arbitraries.of(Role.class).set().ofMaxSize(2);
    }

    private static Arbitrary<PlanRoute> routes() {
        Arbitrary<PlanParts> parts = Arbitraries.maps(
                        Arbitraries.of(Period.Kind.class), Plans.few(Arbitraries.of(PlanPart.class)))
                .ofMaxSize(2)
                .map(PlanParts::new);
        return Combinators.combine(
                        parts,
                        panels(),
                        Plans.few(Values.parties()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(PlanRoute.Filing.class),
                        Arbitraries.of(PlanRoute.HandingDown.class),
                        roles())
                .as(PlanRoute::new);
    }

    private static Arbitrary<ReviewPanel> panels() {
        return Combinators.combine(
                        Plans.few(Values.parties()),
                        Plans.few(Arbitraries.of(ProcessRole.class)),
                        quorums(),
                        Plans.few(Arbitraries.of(ReviewAspect.class)))
                .as(ReviewPanel::new);
    }

    private static Arbitrary<Quorum> quorums() {
        return Arbitraries.oneOf(
                Arbitraries.of(Quorum.all(), Quorum.any()),
                Arbitraries.integers().between(1, 100).map(Quorum::share),
                Arbitraries.of("0.5", "33.3").map(percent -> new Quorum.Share(new BigDecimal(percent))));
    }

    private static Arbitrary<AuthorityTable> tables() {
        Arbitrary<ApprovalAuthority> limited = Combinators.combine(
                        Values.parties(),
                        Plans.few(Arbitraries.of(Quantity.of(10, Unit.YUAN), Quantity.of(0, Unit.US_DOLLAR))),
                        Texts.maybe(Values.positiveDecimals()))
                .as((party, money, percent) -> new ApprovalAuthority(party, money, percent, false));
        return Combinators.combine(
                        Plans.few(limited),
                        Values.parties(),
                        Arbitraries.integers().between(1, 24),
                        Arbitraries.of(AdjustmentTrigger.class).set().ofMaxSize(2))
                .as((levels, top, months, toTheTop) -> {
                    List<ApprovalAuthority> all = new ArrayList<>(levels);
                    all.add(new ApprovalAuthority(top, List.of(), Optional.empty(), true));
                    return new AuthorityTable(all, months, toTheTop);
                });
    }
}
