package dev.plumbline.approval;

import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.BodyRule;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a party has decided, by who of it voted alike (表决, WF-4b): a body decides by its own rule, anybody else by one
 * voice. Every member has one vote, given by the member or by who stands in for the member that day; people count once,
 * whichever of their seats they vote from. Immutable and thread-safe.
 *
 * @param decider who decides
 * @param needed how many members have to vote alike
 * @param voted how many have
 * @param missing the members who have not voted alike, nor anybody for them
 * @param barred the members who may not vote, since it is their own
 * @param vacant the members for whom nobody can vote
 */
public record BodyVote(
        PartyId decider, int needed, int voted, List<PartyId> missing, List<PartyId> barred, List<PartyId> vacant)
        implements Localized {

    public BodyVote {
        missing = List.copyOf(missing);
        barred = List.copyOf(barred);
        vacant = List.copyOf(vacant);
    }

    /**
     * A vote that was given.
     *
     * @param by who gave it
     * @param day when, which tells whom that one stood in for
     */
    public record Voice(PartyId by, LocalDate day) {
        private boolean isFor(PartyId seat, Organisation organisation) {
            return new Standing(organisation, day).actsFor(by, seat);
        }
    }

    /**
     * The vote of a party in which these votes were given alike.
     *
     * @param writers whose own it is that is voted on
     */
    public static BodyVote of(
            PartyId decider, Collection<Voice> voices, Organisation organisation, Collection<PartyId> writers) {
        Body body = decider instanceof BodyId id ? organisation.body(id).orElse(null) : null;
        if (body == null) {
            return new BodyVote(decider, 1, voices.size(), List.of(), List.of(), List.of());
        }
        boolean isByChair = body.rule() == BodyRule.CHAIR && body.lead().isPresent();
        List<PartyId> seats = isByChair ? List.of(body.lead().orElseThrow()) : body.seats();
        List<PartyId> members =
                seats.stream().map(organisation::personOf).distinct().toList();
        Pairing<PartyId> pairing = paired(members, voices, organisation);
        return new BodyVote(
                decider,
                isByChair ? 1 : body.rule().needed(members.size()),
                pairing.size(),
                pairing.unfilled(members),
                members.stream().filter(writers::contains).toList(),
                members.stream()
                        .filter(member -> member.equals(decider) || isVacant(member, organisation))
                        .toList());
    }

    /** Whether nobody of the organisation is or stands in for a party. */
    static boolean isVacant(PartyId party, Organisation organisation) {
        boolean isStoodInFor = organisation.delegations().stream()
                .anyMatch(each -> organisation.personOf(each.principal()).equals(party)
                        || each.principal().equals(party));
        return !organisation.people().isEmpty()
                && !isStoodInFor
                && organisation.people().stream().noneMatch(each -> organisation.actsFor(each.id(), party));
    }

    /** Gives as many members as can be a voter of their own. */
    private static Pairing<PartyId> paired(List<PartyId> members, Collection<Voice> voices, Organisation organisation) {
        Pairing<PartyId> pairing = new Pairing<>();
        for (PartyId member : members) {
            Set<PartyId> people = new HashSet<>();
            voices.stream()
                    .filter(voice -> voice.isFor(member, organisation))
                    .forEach(voice -> people.add(organisation.personOf(voice.by())));
            pairing.add(member, people);
        }
        return pairing;
    }

    /** Whether it has decided. */
    public boolean isDecided() {
        return voted >= needed;
    }

    /** Whether it can still decide: enough members may vote at all. */
    public boolean isAble() {
        long silent = missing.stream()
                .filter(member -> !barred.contains(member) && !vacant.contains(member))
                .count();
        return voted + silent >= needed;
    }

    /** How many votes there are and whose are missing, for people. */
    @Override
    public String text(Locale locale) {
        boolean isChinese = Localized.isChinese(locale);
        String names = missing.stream()
                .map(member -> name(member, isChinese))
                .collect(Collectors.joining(isChinese ? "、" : ", "));
        String votes = isChinese
                ? decider.label() + "需 " + needed + " 票，已有 " + voted + " 票"
                : decider.label() + " needs " + needed + " votes and has " + voted;
        return missing.isEmpty() ? votes : votes + (isChinese ? "；未表决：" : "; missing: ") + names;
    }

    private String name(PartyId member, boolean isChinese) {
        String own = isChinese ? "（本人所提，不得表决）" : " (may not vote on their own)";
        String nobody = isChinese ? "（无人任职，请在组织中登记）" : " (nobody is there: enter who it is in the organisation)";
        if (barred.contains(member)) {
            return member.label() + own;
        }
        return vacant.contains(member) ? member.label() + nobody : member.label();
    }
}
