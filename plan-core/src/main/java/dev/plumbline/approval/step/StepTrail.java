package dev.plumbline.approval.step;

import dev.plumbline.approval.Action;
import dev.plumbline.approval.BodyVote;
import dev.plumbline.approval.Opinion;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.workflow.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How steps are recorded, and what the record says. */
public final class StepTrail {

    /** The detail that names the state entered, as one that every application knows. */
    public static final String STATE = "state";

    /** The detail that names the state entered, where it is one of an application's own. */
    public static final String REFINED = "refined-state";

    /** The detail that names by whose authority it was decided. */
    public static final String AUTHORITY = "authority";

    /** The detail that names who it was, where somebody acted under the name of a position. */
    public static final String PERSON = "person";

    /** The detail that names whom somebody acted for, where that was named by a position. */
    public static final String PRINCIPAL = "principal";

    /** The detail that names the unit of who took the step, as it was then. */
    public static final String UNIT = "unit";

    /** The detail that names the unit of whom it was taken for, as it was then. */
    public static final String PRINCIPAL_UNIT = "principal-unit";

    /** The first step of what somebody drafted. */
    public static final String DRAFTED = "draft";

    private static final Set<String> WRITING = Set.of(DRAFTED, "edit", "submit");

    private static final Set<String> VOTING = Set.of("approve", "reject");

    private StepTrail() {}

    /** A step as it is recorded. */
    public static <S extends Enum<S> & State<S>> AuditStep step(
            Reference subject, Action action, Stamp stamp, State<S> entered, Digest content, Map<String, String> more) {
        Map<String, String> details =
                new TreeMap<>(action.opinion().map(Opinion::details).orElse(Map.of()));
        details.putAll(more);
        details.put(STATE, entered.standard().id());
        if (!entered.id().equals(entered.standard().id())) {
            details.put(REFINED, entered.id());
        }
        return AuditStep.builder()
                .subject(subject)
                .action(action.event().id())
                .by(stamp.by())
                .onBehalfOf(action.onBehalfOf())
                .at(stamp.recordedAt())
                .why(action.why())
                .content(content)
                .details(details)
                .build();
    }

    /** The standard state that the last step says; the first one where there is none. */
    public static <S extends Enum<S> & State<S>> S standard(AuditTrail trail, S[] states) {
        return last(trail)
                .map(step -> step.details().get(STATE))
                .flatMap(id ->
                        Stream.of(states).filter(state -> state.id().equals(id)).findFirst())
                .orElse(states[0]);
    }

    /** The state that the last step says, as one of these where it is an application's own. */
    public static <S extends Enum<S> & State<S>> State<S> state(
            AuditTrail trail, S standard, Collection<State<S>> known) {
        return last(trail)
                .map(step -> step.details().get(REFINED))
                .flatMap(id -> known.stream()
                        .filter(state -> state.id().equals(id) && state.standard() == standard)
                        .findFirst())
                .orElse(standard);
    }

    private static Optional<AuditStep> last(AuditTrail trail) {
        int size = trail.entries().size();
        return size == 0
                ? Optional.empty()
                : Optional.of(trail.entries().get(size - 1).step());
    }

    /** What the last step left; of what no step was taken with yet, the content given. */
    public static Digest content(AuditTrail trail, Digest otherwise) {
        return last(trail).map(AuditStep::content).orElse(otherwise);
    }

    /** The details that say where it stands by its last step, for a step that leaves it there. */
    public static Map<String, String> standing(AuditTrail trail) {
        Map<String, String> details =
                new TreeMap<>(last(trail).map(AuditStep::details).orElse(Map.of()));
        details.keySet().retainAll(Set.of(STATE, REFINED));
        return details;
    }

    /** Who takes a step and for whom, by the organisation of that moment; later changes of it alter nothing of the record. */
    public static Map<String, String> identity(Organisation organisation, PartyId by, Optional<PartyId> principal) {
        Map<String, String> details = new TreeMap<>();
        put(details, PERSON, person(organisation, by));
        put(details, UNIT, organisation.unitOf(organisation.personOf(by)).or(() -> organisation.unitOf(by)));
        principal.ifPresent(party -> {
            put(details, PRINCIPAL, person(organisation, party));
            put(
                    details,
                    PRINCIPAL_UNIT,
                    organisation.unitOf(organisation.personOf(party)).or(() -> organisation.unitOf(party)));
        });
        return details;
    }

    private static Optional<PartyId> person(Organisation organisation, PartyId party) {
        return Optional.of(organisation.personOf(party)).filter(person -> !person.equals(party));
    }

    private static void put(Map<String, String> details, String name, Optional<? extends PartyId> party) {
        party.ifPresent(each -> details.put(name, each.toString()));
    }

    private static Optional<PartyId> party(AuditStep step, String detail) {
        return Optional.ofNullable(step.details().get(detail)).flatMap(StepTrail::read);
    }

    private static Optional<PartyId> read(String text) {
        try {
            return Optional.of(PartyId.parse(text));
        } catch (IllegalArgumentException altered) {
            return Optional.empty();
        }
    }

    /** The party that a detail of the first step of a kind names. */
    public static Optional<PartyId> detail(AuditTrail trail, String action, String detail) {
        return trail.entries().stream()
                .map(AuditEntry::step)
                .filter(step -> step.action().equals(action))
                .findFirst()
                .flatMap(step -> party(step, detail));
    }

    /** By whose authority a step decided, as far as the record says. */
    public static Optional<PartyId> authority(AuditStep step) {
        return party(step, AUTHORITY);
    }

    /** Who took a step in person, as far as the record says. */
    public static PartyId actor(AuditStep step) {
        return party(step, PERSON).orElse(step.by());
    }

    /** Everybody who wrote, edited or submitted it, and for whom, by the names they used and in person. */
    public static Set<PartyId> authors(AuditTrail trail) {
        Set<PartyId> authors = writers(trail);
        writing(trail).forEach(step -> {
            authors.add(step.by());
            step.onBehalfOf().ifPresent(authors::add);
        });
        return authors;
    }

    /** The people who wrote, edited or submitted it, and those for whom: whose own it is for good, whatever they hold later. */
    public static Set<PartyId> writers(AuditTrail trail) {
        Set<PartyId> writers = new LinkedHashSet<>();
        writing(trail).forEach(step -> {
            writers.add(actor(step));
            party(step, PRINCIPAL).or(step::onBehalfOf).ifPresent(writers::add);
        });
        return writers;
    }

    /** The units for which it was written, as they stood at each step; whoever belonged to none stands for themselves. */
    public static Set<PartyId> units(AuditTrail trail) {
        Set<PartyId> units = new LinkedHashSet<>();
        writing(trail).forEach(step -> {
            units.add(party(step, UNIT).orElseGet(() -> actor(step)));
            step.onBehalfOf()
                    .ifPresent(
                            principal -> units.add(party(step, PRINCIPAL_UNIT).orElse(principal)));
        });
        return units;
    }

    /** Whether a step writes, edits or submits, so that what it leaves is the work of whoever takes it. */
    public static boolean isWriting(AuditStep step) {
        return WRITING.contains(step.action());
    }

    private static Stream<AuditStep> writing(AuditTrail trail) {
        return trail.entries().stream().map(AuditEntry::step).filter(StepTrail::isWriting);
    }

    /** The steps of a kind taken on just this content since it was last submitted or a decision on it taken back. */
    public static List<AuditStep> standing(AuditTrail trail, String action, Digest content) {
        List<AuditStep> steps = new ArrayList<>();
        trail.entries().forEach(entry -> {
            AuditStep step = entry.step();
            if (isAnew(step)) {
                steps.clear();
            } else if (step.action().equals(action) && step.content().equals(content)) {
                steps.add(step);
            }
        });
        return steps;
    }

    private static boolean isAnew(AuditStep step) {
        return step.action().equals("submit") || step.action().equals("take-back");
    }

    /** Whether an action was taken on just this content since it was last submitted, and it was the last of its kind. */
    public static boolean isDone(AuditTrail trail, String action, Digest content) {
        boolean done = false;
        for (AuditEntry entry : trail.entries()) {
            AuditStep step = entry.step();
            if (step.action().equals("submit")) {
                done = false;
            } else if (step.action().equals(action)) {
                done = step.content().equals(content);
            }
        }
        return done;
    }

    /**
     * Who voted in this way on a content for a decider since the last step that began the voting anew. Of each the last
     * vote counts: whoever has approved and then rejects no longer approves.
     */
    public static List<BodyVote.Voice> voices(
            AuditTrail trail, String vote, PartyId decider, Digest content, ZoneId zone) {
        List<BodyVote.Voice> voices = new ArrayList<>();
        trail.entries().forEach(entry -> {
            AuditStep step = entry.step();
            if (isAnew(step)) {
                voices.clear();
            } else if (VOTING.contains(step.action())
                    && step.content().equals(content)
                    && decider.toString().equals(step.details().get(AUTHORITY))) {
                voices.removeIf(voice -> voice.by().equals(actor(step)));
                if (step.action().equals(vote)) {
                    voices.add(new BodyVote.Voice(actor(step), LocalDate.ofInstant(step.at(), zone)));
                }
            }
        });
        return voices;
    }

    /**
     * Refuses a step that is dated before the last one.
     *
     * @throws IllegalArgumentException if it is
     */
    public static void checkOrder(AuditTrail trail, Reference subject, Stamp stamp) {
        last(trail).map(AuditStep::at).filter(stamp.recordedAt()::isBefore).ifPresent(later -> {
            throw new IllegalArgumentException("Step at [" + stamp.recordedAt() + "] with [" + subject
                    + "] is before the last one, at [" + later + "]. Record steps in the order of time.");
        });
    }
}
