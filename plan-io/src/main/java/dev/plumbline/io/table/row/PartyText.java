package dev.plumbline.io.table.row;

import dev.plumbline.party.PartyId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads texts that name parties (RACI-1, IO-2d): 销售部 is a unit, 市场部*经理 a position in a unit whose holder's name is
 * withheld, 客户主管* a position, * alone nobody; 市场部-张三, 市场部张三 and 张三（市场部） are a person of a unit; 张三（主）李四（辅） one who
 * leads and one who helps. Confined to one thread.
 */
public final class PartyText {

    private static final int REMEMBERED = 4_000;

    private final PartyWords words;
    private final Parties parties;
    private final Map<String, PartySaying> known = new HashMap<>();

    public PartyText(ReadWords words, Parties parties) {
        this.words = new PartyWords(words);
        this.parties = parties;
    }

    /** The parties of a text in their order. */
    public List<NamedParty> read(String text) {
        return say(text).named();
    }

    /** The parties of a text, and what it says beside their names; the same text is read once. */
    PartySaying say(String text) {
        PartySaying read = known.get(text);
        if (read == null) {
            read = PartyKinds.mayHold(text) ? withKinds(text) : new PartyList(words, parties).read(text);
            if (known.size() > REMEMBERED) {
                known.clear();
            }
            known.put(text, read);
        }
        return read;
    }

    /** A list whose names may have their kind behind them, each read by itself. */
    private PartySaying withKinds(String text) {
        List<String> parts = PartyKinds.split(text);
        if (parts.stream().noneMatch(part -> PartyKinds.read(part).isPresent())) {
            return new PartyList(words, parties).read(text);
        }
        List<NamedParty> named = new ArrayList<>();
        List<PartyNote> notes = new ArrayList<>();
        for (String part : parts) {
            Optional<PartyId> party = PartyKinds.read(part);
            if (party.isPresent()) {
                named.add(new NamedParty(parties.one(party.get()), NamedParty.Part.UNMARKED));
            } else {
                PartySaying plain = new PartyList(words, parties).read(part);
                named.addAll(plain.named());
                notes.addAll(plain.notes());
            }
        }
        return new PartySaying(named, notes);
    }

    /** Whether a text says that nobody in particular is meant. */
    public boolean isNobody(String text) {
        return words.isNobody(text);
    }

    /** Whether a text is the name of a unit, or of a person as far as its letters say: 张三, 市场部王五. */
    public boolean isNamed(String text) {
        return words.isUnit(text) || words.isSurnamed(text) || words.isLatinName(text) || words.unitEnd(text) > 0;
    }

    /** What is left of a text without such a word at its end, or the text itself. */
    public String without(String list, String text) {
        return words.without(list, text, rest -> true);
    }

    /** Whether a word stands in a list of the vocabulary. */
    public boolean isIn(String list, String word) {
        return words.meaning(list, word).isPresent();
    }
}
