package dev.plumbline.plan.letter;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws responsibility letters from published versions (PLAN-6). Pure functions. */
public final class ResponsibilityLetters {

    private ResponsibilityLetters() {}

    /** One letter for each owner of a goal that was not given up, in the order of the plan. */
    public static List<ResponsibilityLetter> of(PlanVersion version, Organisation organisation) {
        Plan plan = version.plan();
        Set<GoalId> parents = plan.goals().stream()
                .filter(goal -> !goal.cancelled())
                .flatMap(goal -> goal.parent().stream())
                .collect(Collectors.toSet());
        Map<PartyId, List<LetterItem>> items = new LinkedHashMap<>();
        for (Goal goal : plan.goals()) {
            goal.owner()
                    .filter(owner -> !goal.cancelled())
                    .ifPresent(owner -> items.computeIfAbsent(owner, any -> new ArrayList<>())
                            .add(LetterItem.of(goal, plan.period(), parents.contains(goal.id()))));
        }
        return items.entrySet().stream()
                .map(entry -> new ResponsibilityLetter(
                        plan.id(),
                        plan.title().orElse(plan.id().value()),
                        plan.period(),
                        version.number(),
                        entry.getKey(),
                        organisation.superior(entry.getKey()),
                        entry.getValue()))
                .toList();
    }

    /** The letter of one owner, if a goal of the version is the owner's. */
    public static Optional<ResponsibilityLetter> of(PlanVersion version, Organisation organisation, PartyId owner) {
        return of(version, organisation).stream()
                .filter(letter -> letter.owner().equals(owner))
                .findFirst();
    }

    /** The letters of the second version that have to be signed anew: their content is not that of the first. */
    public static List<ResponsibilityLetter> reissued(
            PlanVersion before, PlanVersion after, Organisation organisation) {
        Map<PartyId, ResponsibilityLetter> known = new LinkedHashMap<>();
        of(before, organisation).forEach(letter -> known.put(letter.owner(), letter));
        return of(after, organisation).stream()
                .filter(letter -> !Optional.ofNullable(known.get(letter.owner()))
                        .map(ResponsibilityLetter::content)
                        .equals(Optional.of(letter.content())))
                .toList();
    }
}
