package dev.plumbline.plan.letter;

import dev.plumbline.audit.CanonicalForm;
import dev.plumbline.audit.Digest;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The goals that somebody answers for, to be signed by that one and the superior (目标责任书, PLAN-6).
 *
 * <p>Drawn from a published version and never stored: the same version always gives the same letter. Immutable and
 * thread-safe.
 *
 * @param plan the plan
 * @param title what the plan is called
 * @param period what it covers
 * @param version the version it was drawn from
 * @param owner whose letter it is
 * @param superior whom the owner reports to, where the organisation tells
 * @param items the goals, in the order of the plan, at least one
 */
public record ResponsibilityLetter(
        PlanId plan,
        String title,
        Period period,
        int version,
        PartyId owner,
        Optional<PartyId> superior,
        List<LetterItem> items)
        implements Localized {

    public ResponsibilityLetter {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException(
                    "The letter of [" + owner.label() + "] holds no goal. Draw letters for owners of goals only.");
        }
    }

    /**
     * The digest of what is signed: all that the letter says but the number of the version. A version that touches none of
     * it leaves the letter, and the signatures under it, as they are.
     */
    public Digest content() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("plan", plan);
        fields.put("title", title);
        fields.put("period", period);
        fields.put("owner", owner);
        fields.put("superior", superior);
        fields.put("items", items);
        return Digest.of(
                CanonicalForm.empty().record("ResponsibilityLetter", fields).toBytes());
    }

    /** The letter as plain text. */
    @Override
    public String text(Locale locale) {
        return LetterText.of(this, locale);
    }
}
