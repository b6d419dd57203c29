package dev.plumbline.plan.change;

import dev.plumbline.goal.GoalId;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.text.Localized;
import java.util.Locale;

/**
 * Somebody else answers for a goal. Immutable and thread-safe.
 *
 * @param goal the goal
 * @param owner who answers for it from now on
 */
public record OwnerChange(GoalId goal, PartyId owner) implements Change {

    @Override
    public Plan applyTo(Plan plan) {
        return Change.edit(
                plan,
                goal,
                each -> each.id().equals(goal),
                each -> each.toBuilder().owner(owner).build());
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale)
                ? "目标 " + goal + " 的责任人改为 " + owner.label()
                : owner.label() + " becomes the owner of " + goal;
    }
}
