package dev.plumbline.approval;

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
 */
public record ReviewTally(
        int needed,
        List<PartyId> agreeing,
        List<PartyId> objecting,
        List<PartyId> open,
        int voices,
        List<Localized> objections) {

    static ReviewTally of(ReviewPanel panel, List<SeatVoice> voices) {
        List<SeatVoice> agreeing =
                voices.stream().filter(voice -> !voice.agreeing().isEmpty()).toList();
        return new ReviewTally(
                panel.needed(voices.size()),
                agreeing.stream().map(SeatVoice::seat).toList(),
                voices.stream()
                        .filter(SeatVoice::isObjecting)
                        .map(SeatVoice::seat)
                        .toList(),
                voices.stream()
                        .filter(voice ->
                                !voice.isObjecting() && voice.agreeing().isEmpty())
                        .map(SeatVoice::seat)
                        .toList(),
                people(agreeing),
                voices.stream().flatMap(voice -> voice.objections().stream()).toList());
    }

    /** The most seats that can each be given a person of its own. */
    private static int people(List<SeatVoice> agreeing) {
        Pairing<SeatVoice> pairing = new Pairing<>();
        agreeing.forEach(voice -> pairing.add(voice, voice.agreeing()));
        return pairing.size();
    }

    /** What is lacking, for people: how many have to agree, who objects to what, and whose opinion is missing. */
    public Localized lack() {
        return Localized.of(lack(Locale.CHINESE), lack(Locale.ENGLISH));
    }

    private String lack(Locale locale) {
        boolean isChinese = Localized.isChinese(locale);
        String count = isChinese
                ? "须有 " + needed + " 个席位同意这一内容，现有 " + voices + " 个"
                : needed + " of those asked must agree to just this content; " + voices + " do";
        String objected =
                objections.isEmpty() ? "" : (isChinese ? "；有异议：" : "; objecting: ") + listed(objections, locale);
        String silent = open.isEmpty()
                ? ""
                : (isChinese ? "；未完整给出意见：" : "; opinions missing: ")
                        + open.stream().map(PartyId::label).collect(Collectors.joining(isChinese ? "、" : ", "));
        return count + objected + silent;
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
