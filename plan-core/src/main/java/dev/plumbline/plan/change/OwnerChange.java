package dev.plumbline.plan.change;

import dev.plumbline.goal.GoalId;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody else answers for a goal (责任人变更). Immutable and thread-safe.
 *
 * @param goal the goal
 * @param owner who answers for it from now on; empty leaves it without an owner
 */
public record OwnerChange(GoalId goal, Optional<PartyId> owner) implements Change {

    @Override
    public String text(Locale locale) {
        String value = ValueText.of(owner, locale);
        return Localized.isChinese(locale)
                ? "目标 " + goal + " 的责任人改为 " + value
                : "The owner of " + goal + " becomes " + value;
    }
}
