package dev.plumbline.io.json.document;

import static dev.plumbline.io.json.document.Absent.sorted;

import dev.plumbline.adjustment.ApprovalAuthority;
import dev.plumbline.adjustment.AuthorityTable;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.io.json.codec.FlagCodec;
import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.plan.PlanParts;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.policy.ApprovalPolicy;
import java.util.Set;

/** The parts of a policy about who is asked and who decides. */
public final class ApprovalDocuments {

    /** Who is asked for an opinion, as it is written. */
    public static final ObjectCodec<ReviewPanel> REVIEW_PANEL = reviewPanel();

    /** The parts that plans of a kind of period have to have, as they are written; each kind once. */
    public static final ObjectCodec<RequiredParts> REQUIRED_PARTS = requiredParts();

    /** The way of a plan to its approval, as it is written. */
    public static final ObjectCodec<PlanRoute> PLAN_ROUTE = planRoute();

    /** How much a party may decide, as it is written. */
    public static final ObjectCodec<ApprovalAuthority> AUTHORITY = authority();

    /** Who decides on adjustments by their size, as it is written. */
    public static final ObjectCodec<AuthorityTable> AUTHORITY_TABLE = authorityTable();

    /** Who is asked and who decides, as it is written. */
    public static final ObjectCodec<ApprovalPolicy> APPROVAL_POLICY = approvalPolicy();

    private ApprovalDocuments() {}

    private static ObjectCodec<RequiredParts> requiredParts() {
        Shape<RequiredParts> shape = Shape.of(RequiredParts.class);
        var period = shape.required("period", Words.PERIOD_KIND, RequiredParts::period);
        var required = shape.list("required", Words.PLAN_PART, RequiredParts::required);
        return shape.element(read -> new RequiredParts(read.get(period), read.get(required)));
    }

    private static ObjectCodec<PlanRoute> planRoute() {
        Shape<PlanRoute> shape = Shape.of(PlanRoute.class);
        var parts = shape.list("parts", REQUIRED_PARTS, RequiredParts::all);
        var panel = shape.required("panel", REVIEW_PANEL, PlanRoute::panel);
        var deciders = shape.list("deciders", Parties.PARTY, PlanRoute::deciders);
        var superiorDecides = shape.required("superiorDecides", FlagCodec.FLAG, PlanRoute::superiorDecides);
        var filing = shape.required("filing", Words.PLAN_ROUTE_FILING, PlanRoute::filing);
        var handingDown = shape.required("handingDown", Words.PLAN_ROUTE_HANDING_DOWN, PlanRoute::handingDown);
        var open = shape.list("open", Words.ROLE, route -> sorted(route.open()));
        return shape.element(read -> new PlanRoute(
                new PlanParts(RequiredParts.byPeriod(read.get(parts))),
                read.get(panel),
                read.get(deciders),
                read.get(superiorDecides),
                read.get(filing),
                read.get(handingDown),
                Set.copyOf(read.get(open))));
    }

    private static ObjectCodec<ReviewPanel> reviewPanel() {
        Shape<ReviewPanel> shape = Shape.of(ReviewPanel.class);
        var seats = shape.list("seats", Parties.PARTY, ReviewPanel::seats);
        var units = shape.list("units", Words.PROCESS_ROLE, ReviewPanel::units);
        var quorum = shape.required("quorum", Texts.QUORUM, ReviewPanel::quorum);
        var aspects = shape.list("aspects", Words.REVIEW_ASPECT, ReviewPanel::aspects);
        return shape.element(
                read -> new ReviewPanel(read.get(seats), read.get(units), read.get(quorum), read.get(aspects)));
    }

    private static ObjectCodec<ApprovalAuthority> authority() {
        Shape<ApprovalAuthority> shape = Shape.of(ApprovalAuthority.class);
        var party = shape.required("party", Parties.PARTY, ApprovalAuthority::party);
        var money = shape.list("money", Texts.QUANTITY, ApprovalAuthority::money);
        var percent = shape.optional("percent", NumberCodec.DECIMAL, ApprovalAuthority::percent);
        var unlimited = shape.flag("unlimited", ApprovalAuthority::unlimited);
        return shape.element(read ->
                new ApprovalAuthority(read.get(party), read.get(money), read.find(percent), read.get(unlimited)));
    }

    private static ObjectCodec<AuthorityTable> authorityTable() {
        Shape<AuthorityTable> shape = Shape.of(AuthorityTable.class);
        var levels = shape.list("levels", AUTHORITY, AuthorityTable::levels);
        var months = shape.required("months", NumberCodec.INTEGER, AuthorityTable::months);
        var toTheTop = shape.list("toTheTop", Words.ADJUSTMENT_TRIGGER, table -> sorted(table.toTheTop()));
        return shape.element(
                read -> new AuthorityTable(read.get(levels), read.get(months), Set.copyOf(read.get(toTheTop))));
    }

    private static ObjectCodec<ApprovalPolicy> approvalPolicy() {
        Shape<ApprovalPolicy> shape = Shape.of(ApprovalPolicy.class).differingFrom(ApprovalPolicy.standard());
        var annual = shape.nullable("annual", PLAN_ROUTE, ApprovalPolicy::annual);
        var quarterly = shape.nullable("quarterly", PLAN_ROUTE, ApprovalPolicy::quarterly);
        var monthly = shape.nullable("monthly", PLAN_ROUTE, ApprovalPolicy::monthly);
        var authorities = shape.nullable("authorities", AUTHORITY_TABLE, ApprovalPolicy::authorities);
        var panel = shape.nullable("panel", REVIEW_PANEL, ApprovalPolicy::panel);
        var required = shape.usualList(
                "required",
                Words.ADJUSTMENT_PART,
                policy -> sorted(policy.required()),
                sorted(ApprovalPolicy.standard().required()));
        var open = shape.list("open", Words.ROLE, policy -> sorted(policy.open()));
        return shape.container(read -> {
            ApprovalPolicy.Builder policy =
                    ApprovalPolicy.builder().required(read.get(required)).open(read.get(open));
            read.given(annual, policy::annual);
            read.given(quarterly, policy::quarterly);
            read.given(monthly, policy::monthly);
            read.given(authorities, policy::authorities);
            read.given(panel, policy::panel);
            return policy.build();
        });
    }
}
