package dev.plumbline.io.table.write;

import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.io.table.region.TextKeys;
import dev.plumbline.io.table.row.NamedParty;
import dev.plumbline.io.table.row.Parties;
import dev.plumbline.io.table.row.PartyKinds;
import dev.plumbline.io.table.row.PartyText;
import dev.plumbline.io.table.row.ReadWords;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How values are written as the words of a cell, in one language, so that they are read again. Confined to one thread. */
final class Wording {

    private static final String COMMA = "、";

    private final Locale language;
    private final ZoneId zone;
    private final ReadWords words;
    private final Map<List<PartyId>, String> parties = new HashMap<>();

    Wording(Locale language, ZoneId zone) {
        this.zone = zone;
        this.language = Localized.isChinese(language) ? Locale.CHINESE : Locale.ENGLISH;
        this.words = new ReadWords(Vocabulary.standard(), TableMapping.none(), new TextKeys());
    }

    Locale language() {
        return language;
    }

    OutCell text(Optional<String> text) {
        return OutCell.text(text.orElse(null));
    }

    OutCell day(Optional<LocalDate> day) {
        return day.map(OutCell::day).orElse(OutCell.BLANK);
    }

    /** From one day to another. */
    OutCell days(Optional<DateRange> range) {
        return OutCell.text(range.map(days -> days.start() + "至" + days.end()).orElse(null));
    }

    /** A moment: its day, with the time of day where it has one. */
    OutCell moment(Moment moment) {
        if (moment instanceof Moment.OnDate day) {
            return OutCell.day(day.date());
        }
        LocalDateTime at = LocalDateTime.ofInstant(moment.instant(zone), zone);
        return OutCell.text(at.toLocalDate() + " " + at.toLocalTime());
    }

    /** Who said something; nobody where a table told it. */
    OutCell by(PartyId party) {
        return party.equals(ReadOptions.standard().recordedBy())
                ? OutCell.BLANK
                : OutCell.text(parties(List.of(party)));
    }

    OutCell word(Optional<? extends Localized> word) {
        return OutCell.text(word.map(each -> each.text(language)).orElse(null));
    }

    /** An amount or a target, which reads its own text. */
    OutCell said(Optional<?> value) {
        return OutCell.text(value.map(Object::toString).orElse(null));
    }

    /** Parts that are read one by one again. */
    OutCell lines(Collection<String> parts) {
        return OutCell.text(String.join("\n", parts));
    }

    OutCell party(Optional<? extends PartyId> party) {
        return party.isEmpty() ? OutCell.BLANK : OutCell.text(parties(List.of(party.get())));
    }

    OutCell all(Collection<? extends PartyId> some) {
        return some.isEmpty() ? OutCell.BLANK : OutCell.text(parties(List.copyOf(some)));
    }

    /** By their names alone where these say what they are, else with the kind behind each. */
    private String parties(List<PartyId> some) {
        String known = parties.get(some);
        if (known == null) {
            String plain = some.stream().map(PartyId::label).collect(Collectors.joining(COMMA));
            known = isRead(plain, some)
                    ? plain
                    : some.stream()
                            .map(party -> isRead(party.label(), List.of(party))
                                    ? party.label()
                                    : PartyKinds.write(party, language))
                            .collect(Collectors.joining(COMMA));
            parties.put(some, known);
        }
        return known;
    }

    private boolean isRead(String text, List<PartyId> some) {
        Parties none = new Parties();
        List<NamedParty> read = new PartyText(words, none).read(text);
        return none.homes().isEmpty()
                && none.posts().isEmpty()
                && read.stream().allMatch(each -> each.part() != NamedParty.Part.HELPER)
                && read.stream().map(NamedParty::party).toList().equals(some);
    }
}
