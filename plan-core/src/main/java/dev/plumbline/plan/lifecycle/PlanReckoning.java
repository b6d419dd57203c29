package dev.plumbline.plan.lifecycle;

import dev.plumbline.approval.BodyVote;
import dev.plumbline.approval.Condition;
import dev.plumbline.approval.ReviewTally;
import dev.plumbline.approval.Standing;
import dev.plumbline.approval.step.Reckoning;
import dev.plumbline.approval.step.StepTrail;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.PlanPart;
import dev.plumbline.plan.change.CanonicalPlan;
import dev.plumbline.task.Task;
import dev.plumbline.text.Localized;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out as what somebody attempts an action with a plan, and what stands in its way. */
final class PlanReckoning extends Reckoning {

    private final PlanProcess process;
    private final PlanCase of;
    private final PlanAction action;
    private final Digest content;

    PlanReckoning(PlanProcess process, PlanCase of, PlanAction action, Stamp stamp) {
        super(
                Standing.at(process.organisation(), stamp.recordedAt(), process.zone()),
                action,
                stamp,
                process.route().open());
        this.process = process;
        this.of = of;
        this.action = action;
        this.content = CanonicalPlan.digest(of.plan());
    }

    /** Who wrote or submitted it; before anybody has, the units that compile plans, where they are named. */
    @Override
    protected Collection<PartyId> authors() {
        Collection<PartyId> authors = StepTrail.authors(of.history().trail());
        List<OrgUnitId> compiling = organisation().unitsFor(ProcessRole.COMPILING);
        return authors.isEmpty() && isWriting() ? List.copyOf(compiling) : authors;
    }

    @Override
    protected Collection<PartyId> writers() {
        return StepTrail.writers(of.history().trail());
    }

    private boolean isWriting() {
        return action.event() == PlanEvent.EDIT || action.event() == PlanEvent.SUBMIT;
    }

    @Override
    protected List<PartyId> seats() {
        return process.route().panel().seats(organisation());
    }

    @Override
    protected List<PartyId> deciders() {
        Stream<PartyId> superiors = process.route().superiorDecides() ? superiors() : Stream.empty();
        return Stream.concat(process.route().deciders().stream(), superiors)
                .distinct()
                .toList();
    }

    /**
     * Who stands above the plan: the head of its unit and the one above; where it is of no one unit, the superior of whoever
     * drafted it. Who pressed the button says nothing.
     */
    private Stream<PartyId> superiors() {
        Optional<OrgUnitId> unit = new PlanUnit(of.plan(), organisation()).unit();
        if (unit.isPresent()) {
            return Stream.concat(
                    organisation().unit(unit.get()).flatMap(OrgUnit::head).stream(),
                    organisation().superior(unit.get()).stream());
        }
        return of.history().trail().steps().stream()
                .filter(StepTrail::isWriting)
                .limit(1)
                .flatMap(step -> organisation().superior(StepTrail.actor(step)).stream());
    }

    /** By whose authority the step decides: the first that whoever takes it acts for. */
    Optional<PartyId> authority() {
        return deciders().stream()
                .filter(decider -> standing().actsFor(stamp().by(), decider))
                .findFirst();
    }

    @Override
    public boolean meets(Condition condition) {
        if (!(condition instanceof PlanCondition known)) {
            return false;
        }
        return switch (known) {
            case INTACT ->
                of.doubts().isEmpty()
                        && PlanIntegrity.of(of.plan(), of.history()).isEmpty();
            case COMPLETE -> missing().isEmpty();
            case REVIEWS_MET -> tally().isMet();
            case SOUND -> of.unsound().isEmpty();
            case BODY_ABLE -> vote().filter(each -> !each.isAble()).isEmpty();
            case VOTES_MET -> vote().filter(each -> !each.isDecided()).isEmpty();
            case CONTENT_DECIDED -> isDone(PlanEvent.APPROVE);
            case FILED -> process.route().filing() == PlanRoute.Filing.NONE || isDone(PlanEvent.FILE);
            case LINKED ->
                process.route().filing() != PlanRoute.Filing.WITH_OPERATIONS
                        || of.unlinkedTasks().isEmpty();
            case HANDED_DOWN -> isHandedDown();
            case EVALUATED ->
                action.evaluation().filter(of.evaluations()::contains).isPresent();
        };
    }

    private List<PlanPart> missing() {
        return process.route().parts().missing(of.plan());
    }

    private ReviewTally tally() {
        return process.route().panel().tally(of.history().trail(), content, organisation(), process.zone());
    }

    /** How the vote of the body stands with this one; empty where it is no decision, or nobody's to decide. */
    Optional<BodyVote> vote() {
        return action.event() == PlanEvent.APPROVE ? authority().map(this::vote) : Optional.empty();
    }

    private BodyVote vote(PartyId decider) {
        return vote(of.history().trail(), decider, content, process.zone());
    }

    BodyVote voteSoFar(PartyId decider) {
        AuditTrail trail = of.history().trail();
        return voteSoFar(trail, decider, StepTrail.content(trail, content), process.zone());
    }

    /** Whether something was done with just this content since it was last submitted. */
    private boolean isDone(PlanEvent event) {
        return StepTrail.isDone(of.history().trail(), event.id(), content);
    }

    private boolean isHandedDown() {
        return switch (process.route().handingDown()) {
            case NONE -> true;
            case BRIEFING -> of.history().trail().last(PlanEvent.BRIEF.id()).isPresent();
            case ISSUING -> of.history().trail().last(PlanEvent.ISSUE.id()).isPresent();
        };
    }

    @Override
    public Optional<Localized> lack(Condition condition) {
        if (condition == PlanCondition.COMPLETE) {
            return Optional.of(listed(
                    condition, missing().stream().map(part -> (Localized) part).toList()));
        }
        if (condition == PlanCondition.REVIEWS_MET) {
            return Optional.of(tally().lack());
        }
        if (condition == PlanCondition.SOUND) {
            return Optional.of(listed(
                    condition,
                    of.unsound().stream()
                            .map(conflict -> (Localized) conflict.finding()::message)
                            .toList()));
        }
        if (condition == PlanCondition.BODY_ABLE) {
            return vote().map(vote -> listed(condition, List.of(vote)));
        }
        if (condition == PlanCondition.LINKED) {
            List<Localized> tasks = of.unlinkedTasks().stream()
                    .map(Task::name)
                    .map(name -> Localized.of(name, name))
                    .toList();
            return Optional.of(listed(condition, tasks));
        }
        return Optional.empty();
    }

    private static Localized listed(Condition condition, List<Localized> parts) {
        Function<Locale, String> text = locale -> condition.requirement().text(locale)
                + parts.stream()
                        .map(part -> part.text(locale))
                        .collect(Collectors.joining(
                                Localized.isChinese(locale) ? "、" : ", ",
                                Localized.isChinese(locale) ? "；缺：" : "; not so: ",
                                ""));
        return Localized.of(text.apply(Locale.CHINESE), text.apply(Locale.ENGLISH));
    }
}
