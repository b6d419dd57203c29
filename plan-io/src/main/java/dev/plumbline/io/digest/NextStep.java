package dev.plumbline.io.digest;

import dev.plumbline.approval.BodyVote;
import dev.plumbline.approval.ReviewTally;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The next step of something that goes through a procedure.
 *
 * @param step what is to be done
 * @param who has to do it
 * @param doers those of them, or of their members, to whom it falls: who may not decide, or has voted, is left out
 * @param bodies whose vote it is
 */
record NextStep(Localized step, List<PartyId> who, List<PartyId> doers, List<PartyId> bodies) {

    static Optional<NextStep> of(Localized step, List<PartyId> who) {
        return Optional.of(new NextStep(step, who, who, List.of()));
    }

    /** A review, or what comes when enough agree. Where all have spoken, it is for those who object to speak again. */
    static Optional<NextStep> ofReview(Localized review, ReviewTally tally, Supplier<Optional<NextStep>> then) {
        return tally.isMet() ? then.get() : of(review, tally.open().isEmpty() ? tally.objecting() : tally.open());
    }

    /** A decision; of a body that has voted in part it is for those whose vote is outstanding. */
    static Optional<NextStep> ofDecision(Localized step, List<PartyId> deciders, Function<PartyId, BodyVote> vote) {
        List<PartyId> who = new ArrayList<>();
        List<PartyId> doers = new ArrayList<>();
        List<PartyId> bodies = new ArrayList<>();
        List<BodyVote> begun = new ArrayList<>();
        for (PartyId decider : deciders) {
            BodyVote so = vote.apply(decider);
            List<PartyId> outstanding = so.missing().stream()
                    .filter(member ->
                            !so.barred().contains(member) && !so.vacant().contains(member))
                    .toList();
            boolean isWhole = so.voted() == 0 || outstanding.isEmpty();
            doers.addAll(isWhole && so.barred().isEmpty() ? List.of(decider) : outstanding);
            if (decider instanceof BodyId) {
                bodies.add(decider);
            }
            if (isWhole) {
                who.add(decider);
            } else {
                who.addAll(outstanding);
                begun.add(so);
            }
        }
        return Optional.of(
                new NextStep(begun.isEmpty() ? step : locale -> voted(step, begun, locale), who, doers, bodies));
    }

    private static String voted(Localized step, List<BodyVote> begun, Locale locale) {
        StringBuilder text = new StringBuilder(step.text(locale));
        for (BodyVote vote : begun) {
            String body = vote.decider().label();
            text.append(
                    Localized.isChinese(locale)
                            ? "（" + body + "需" + vote.needed() + "票，已有" + vote.voted() + "票）"
                            : " ([" + body + "] needs " + vote.needed() + " votes and has " + vote.voted() + ")");
        }
        return text.toString();
    }
}
