package dev.plumbline.adjustment;

import dev.plumbline.approval.BodyVote;
import dev.plumbline.approval.Condition;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.approval.ReviewTally;
import dev.plumbline.approval.Standing;
import dev.plumbline.approval.step.Reckoning;
import dev.plumbline.approval.step.StepTrail;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.plan.change.PlanMerge;
import dev.plumbline.plan.lifecycle.PlanIntegrity;
import dev.plumbline.plan.lifecycle.PlanState;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.text.Localized;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out as what somebody attempts an action with a request, and what stands in its way. */
final class AdjustmentReckoning extends Reckoning {

    /** The detail that names who asks in person. */
    static final String REQUESTER = "requester";

    /** The detail that names the unit of who asks, as it was at drafting. */
    static final String REQUESTER_UNIT = "requester-unit";

    private static final Set<PlanState> OPEN = Set.of(PlanState.PUBLISHED, PlanState.IN_EXECUTION);

    private final AdjustmentProcess process;
    private final AdjustmentCase of;
    private final AdjustmentAction action;

    // Asked for by several guards of one move; found out again by whoever is too quick to see it.
    private @Nullable Optional<ApprovalAuthority> authority;

    AdjustmentReckoning(AdjustmentProcess process, AdjustmentCase of, AdjustmentAction action, Stamp stamp) {
        super(
                Standing.at(process.organisation(), stamp.recordedAt(), process.zone()),
                action,
                stamp,
                process.policy().open());
        this.process = process;
        this.of = of;
        this.action = action;
    }

    private AuditTrail trail() {
        return of.request().trail();
    }

    @Override
    protected Collection<PartyId> authors() {
        Collection<PartyId> authors = StepTrail.authors(trail());
        authors.add(of.request().draft().requested().by());
        return authors;
    }

    @Override
    protected Collection<PartyId> writers() {
        Collection<PartyId> writers = StepTrail.writers(trail());
        writers.add(requester(of.request()));
        return writers;
    }

    /** Who asks, in person as far as the record of the drafting says. */
    static PartyId requester(AdjustmentRequest request) {
        return StepTrail.detail(request.trail(), StepTrail.DRAFTED, REQUESTER)
                .orElse(request.draft().requested().by());
    }

    @Override
    protected List<PartyId> seats() {
        return process.policy().panel().seats(organisation());
    }

    @Override
    protected List<PartyId> deciders() {
        return process.policy().authorities().levels().stream()
                .map(ApprovalAuthority::party)
                .toList();
    }

    /** The authority by which the step decides: the lowest that the size, added up, allows. */
    Optional<ApprovalAuthority> authority() {
        Optional<ApprovalAuthority> known = authority;
        if (known == null) {
            known = findAuthority();
            authority = known;
        }
        return known;
    }

    private Optional<ApprovalAuthority> findAuthority() {
        AuthorityTable table = process.policy().authorities();
        List<ApprovalAuthority> held = table.levelsFor(of.request().draft().trigger()).stream()
                .filter(level -> standing().actsFor(stamp().by(), level.party()))
                .toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Optional<ChangeSize> size = granted();
        return held.stream()
                .filter(level -> level.unlimited() || size.filter(level::covers).isPresent())
                .findFirst();
    }

    /** The lowest authority that the size, added up, allows, whoever holds it; the top where the size is not known. */
    List<PartyId> lowestAuthority() {
        List<ApprovalAuthority> levels =
                process.policy().authorities().levelsFor(of.request().draft().trigger());
        Optional<ChangeSize> size = granted();
        return levels.stream()
                .filter(level -> level.unlimited() || size.filter(level::covers).isPresent())
                .findFirst()
                .map(ApprovalAuthority::party)
                .stream()
                .toList();
    }

    private Optional<ChangeSize> granted() {
        return grants().asked();
    }

    private GrantedSize grants() {
        return new GrantedSize(
                of, process.policy().authorities(), organisation(), standing().day(), process.zone());
    }

    @Override
    public boolean meets(Condition condition) {
        if (!(condition instanceof AdjustmentCondition known)) {
            return false;
        }
        return switch (known) {
            case INTACT ->
                of.doubts().isEmpty()
                        && AdjustmentIntegrity.of(of.request(), of.history()).isEmpty();
            case COMPLETE -> missing().isEmpty() && changesFit();
            case REQUESTER_KNOWN -> isRequesterKnown();
            case SOUND -> of.unsound().isEmpty();
            case PLAN_OPEN -> isPlanOpen();
            case REVIEWS_MET -> tally().isMet();
            case WITHIN_AUTHORITY -> authority().isPresent();
            case BODY_ABLE -> vote().filter(each -> !each.isAble()).isEmpty();
            case STILL_WITHIN_AUTHORITY -> isStillCovered();
            case VOTES_MET -> vote().filter(each -> !each.isDecided()).isEmpty();
            case APPROVED_BY_THEM -> isTheirs();
            case CONTENT_DECIDED ->
                StepTrail.isDone(
                        trail(), AdjustmentEvent.APPROVE.id(), of.request().content());
            case NO_CONFLICT -> of.merge().filter(PlanMerge::isClean).isPresent();
        };
    }

    private List<AdjustmentPart> missing() {
        return AdjustmentPart.missing(of.request().draft(), process.policy().required());
    }

    private boolean changesFit() {
        return of.proposed().isPresent()
                && !of.proposed().equals(of.base(of.request().draft()));
    }

    private boolean isPlanOpen() {
        return OPEN.contains(of.history().state())
                && of.history()
                        .current()
                        .map(PlanVersion::plan)
                        .filter(of.plan()::equals)
                        .isPresent()
                && PlanIntegrity.of(of.plan(), of.history()).isEmpty();
    }

    private ReviewTally tally() {
        ReviewPanel panel = process.policy().panel();
        return panel.tally(trail(), of.request().content(), organisation(), process.zone());
    }

    private boolean isRequesterKnown() {
        PartyId requester = of.request().draft().requested().by();
        return organisation().people().isEmpty() || organisation().knows(requester);
    }

    /** How the vote of the body stands with this one; empty where it is no decision, or nobody's to decide. */
    Optional<BodyVote> vote() {
        boolean isDecision = action.event() == AdjustmentEvent.APPROVE || action.event() == AdjustmentEvent.REJECT;
        return isDecision ? authority().map(this::vote) : Optional.empty();
    }

    private BodyVote vote(ApprovalAuthority level) {
        return vote(trail(), level.party(), of.request().content(), process.zone());
    }

    BodyVote voteSoFar(PartyId decider) {
        Digest content = StepTrail.content(trail(), of.request().content());
        return voteSoFar(trail(), decider, content, process.zone());
    }

    /**
     * Whether they are one of those who approved it, or stand in for one, whatever they hold now; or hold the office by whose
     * authority it was approved, of what is not their own.
     */
    private boolean isTheirs() {
        return standsIn()
                && StepTrail.standing(
                                trail(),
                                AdjustmentEvent.APPROVE.id(),
                                of.request().content())
                        .stream()
                        .flatMap(this::approvers)
                        .anyMatch(approver -> standing().actsFor(stamp().by(), approver));
    }

    private Stream<PartyId> approvers(AuditStep step) {
        return Stream.of(
                        Stream.of(StepTrail.actor(step)),
                        step.onBehalfOf().stream(),
                        StepTrail.authority(step)
                                .filter(party -> party instanceof PositionId || party instanceof PersonId)
                                .filter(any -> !isOwn())
                                .stream())
                .flatMap(parties -> parties);
    }

    /** Whether the authority that approved it covers what adds up by now. */
    private boolean isStillCovered() {
        return approvingLevel()
                .filter(level -> level.unlimited()
                        || grants().published().filter(level::covers).isPresent())
                .isPresent();
    }

    /** The authority that approved it, as its limits are now. */
    private Optional<ApprovalAuthority> approvingLevel() {
        List<AuditStep> approvals = StepTrail.standing(
                trail(), AdjustmentEvent.APPROVE.id(), of.request().content());
        return approvals.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                                approvals.get(approvals.size() - 1).details().get(StepTrail.AUTHORITY))
                        .flatMap(party -> process.policy().authorities().levels().stream()
                                .filter(level -> level.party().toString().equals(party))
                                .reduce((lower, higher) -> higher));
    }

    @Override
    public Optional<Localized> lack(Condition condition) {
        if (!(condition instanceof AdjustmentCondition known)) {
            return Optional.empty();
        }
        return switch (known) {
            case COMPLETE -> Optional.of(incomplete());
            case SOUND ->
                Optional.of(with(
                        condition,
                        "；",
                        "; ",
                        Localized.listed(of.unsound().stream()
                                .map(conflict -> (Localized) conflict.finding()::message)
                                .toList())));
            case REVIEWS_MET -> Optional.of(tally().lack());
            case BODY_ABLE -> vote().map(vote -> with(condition, "；", "; ", vote));
            case WITHIN_AUTHORITY -> Optional.of(beyond());
            case STILL_WITHIN_AUTHORITY ->
                grants().published().map(size -> with(condition, "，累计幅度为 ", "; it is ", size));
            default -> Optional.empty();
        };
    }

    /** Why nobody's authority that whoever takes the step has will do; the size only where that is the reason. */
    private Localized beyond() {
        AuthorityTable table = process.policy().authorities();
        Condition condition = AdjustmentCondition.WITHIN_AUTHORITY;
        boolean isForTop = table.toTheTop().contains(of.request().draft().trigger());
        List<PartyId> mine = deciders().stream()
                .filter(party -> standing().actsFor(stamp().by(), party))
                .toList();
        if (mine.isEmpty()) {
            return Localized.of("其没有审批权限", "they have no authority to decide");
        }
        if (isForTop && !mine.contains(table.top().party())) {
            String top = table.top().party().label();
            return Localized.of(
                    "此类触发原因不论幅度均由“" + top + "”审批", "whatever its size, [" + top + "] decides on this trigger");
        }
        return granted()
                .map(size -> with(condition, "，累计幅度为 ", "; it is ", size))
                .orElseGet(condition::requirement);
    }

    private Localized incomplete() {
        Condition condition = AdjustmentCondition.COMPLETE;
        List<AdjustmentPart> missing = missing();
        if (missing.isEmpty()) {
            return with(
                    condition,
                    "；",
                    "; ",
                    Localized.of(
                            "调整内容不能应用于该版本，或不改变任何内容", "its changes cannot be made to that version, or change nothing"));
        }
        Function<Locale, String> parts = locale -> missing.stream()
                .map(part -> part.text(locale))
                .collect(Collectors.joining(Localized.isChinese(locale) ? "、" : ", "));
        return with(
                condition,
                "；缺：",
                "; it lacks: ",
                Localized.of(parts.apply(Locale.CHINESE), parts.apply(Locale.ENGLISH)));
    }

    private static Localized with(Condition condition, String chinese, String english, Localized more) {
        Localized required = condition.requirement();
        return Localized.of(
                required.text(Locale.CHINESE) + chinese + more.text(Locale.CHINESE),
                required.text(Locale.ENGLISH) + english + more.text(Locale.ENGLISH));
    }
}
