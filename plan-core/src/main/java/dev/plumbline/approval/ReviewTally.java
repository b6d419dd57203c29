package dev.plumbline.approval;

import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How the opinions stand (会签情况). Immutable and thread-safe.
 *
 * @param needed how many have to agree; 0 where nobody is asked
 * @param agreeing the seats whose opinion finds everything in order
 * @param objecting the seats whose opinion finds something out of order
 * @param open the seats that have not said enough
 * @param voices for how many seats different people agree; nobody counts for two seats
 * @param objections who objects to what, for people
 * @param vacant those of the open seats that nobody of the organisation is or stands in for
 */
public record ReviewTally(
        int needed,
        List<PartyId> agreeing,
        List<PartyId> objecting,
        List<PartyId> open,
        int voices,
        List<Localized> objections,
        List<PartyId> vacant) {

    static ReviewTally of(ReviewPanel panel, List<SeatVoice> voices, Organisation organisation) {
        List<SeatVoice> agreeing =
                voices.stream().filter(voice -> !voice.agreeing().isEmpty()).toList();
        List<PartyId> open = voices.stream()
                .filter(voice -> !voice.isObjecting() && voice.agreeing().isEmpty())
                .map(SeatVoice::seat)
                .toList();
        return new ReviewTally(
                panel.needed(voices.size()),
                agreeing.stream().map(SeatVoice::seat).toList(),
                voices.stream()
                        .filter(SeatVoice::isObjecting)
                        .map(SeatVoice::seat)
                        .toList(),
                open,
                people(agreeing),
                voices.stream().flatMap(voice -> voice.objections().stream()).toList(),
                open.stream()
                        .filter(seat -> BodyVote.isVacant(seat, organisation))
                        .toList());
    }

    /** The most seats that can each be given a person of its own. */
    private static int people(List<SeatVoice> agreeing) {
        Pairing<SeatVoice> pairing = new Pairing<>();
        agreeing.forEach(voice -> pairing.add(voice, voice.agreeing()));
        return pairing.size();
    }

    /**
     * What is lacking, for people: how many have to agree, who objects to what, whose opinion is missing, and what to set up
     * where nobody is asked or nobody can answer.
     */
    public Localized lack() {
        return Localized.of(lack(Locale.CHINESE), lack(Locale.ENGLISH));
    }

    private String lack(Locale locale) {
        boolean isChinese = Localized.isChinese(locale);
        String count = isChinese
                ? "须有 " + needed + " 个席位同意这一内容，现有 " + voices + " 个"
                : needed + " of those asked must agree to just this content; " + voices + " do";
        if (agreeing.isEmpty() && objecting.isEmpty() && open.isEmpty()) {
            return count
                    + (isChinese ? "；" : "; nobody is asked: ")
                    + Role.REVIEWER.setUp().text(locale);
        }
        String objected = objections.isEmpty()
                ? ""
                : (isChinese ? "；有异议：" : "; objecting: ")
                        + listed(objections, locale)
                        + (isChinese
                                ? "（须由提出人或其部门负责人另行给出意见）"
                                : " (it stands until they or the head of their department give another opinion)");
        String silent = open.isEmpty() ? "" : (isChinese ? "；未完整给出意见：" : "; opinions missing: ") + labels(open, locale);
        String empty = vacant.isEmpty()
                ? ""
                : (isChinese ? "；组织中没有人员，请登记：" : "; without anybody in the organisation, enter its people: ")
                        + labels(vacant, locale);
        return count + objected + silent + empty;
    }

    private static String labels(List<PartyId> parties, Locale locale) {
        return parties.stream()
                .map(PartyId::label)
                .collect(Collectors.joining(Localized.isChinese(locale) ? "、" : ", "));
    }

    private static String listed(List<Localized> parts, Locale locale) {
        return parts.stream()
                .map(part -> part.text(locale))
                .collect(Collectors.joining(Localized.isChinese(locale) ? "、" : ", "));
    }

    /** Whether enough of them agree. */
    public boolean isMet() {
        return voices >= needed;
    }
}
