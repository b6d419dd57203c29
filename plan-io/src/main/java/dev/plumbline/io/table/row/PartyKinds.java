package dev.plumbline.io.table.row;

import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names of parties with the kind behind them (li〔人员〕), for names whose letters do not tell whether a person, a unit, a
 * position or a body is meant.
 */
public final class PartyKinds {

    private static final char OPEN = '〔';
    private static final char CLOSE = '〕';
    private static final Map<String, Localized> KINDS = Map.of(
            "person", Localized.of("人员", "person"),
            "position", Localized.of("岗位", "position"),
            "unit", Localized.of("部门", "unit"),
            "body", Localized.of("机构", "body"));

    private PartyKinds() {}

    /** A party with its kind. */
    public static String write(PartyId party, Locale language) {
        String text = party.toString();
        int colon = text.indexOf(':');
        return text.substring(colon + 1)
                + OPEN
                + KINDS.get(text.substring(0, colon)).text(language)
                + CLOSE;
    }

    /** Whether a text may hold such a name. */
    static boolean mayHold(String text) {
        return text.indexOf(CLOSE) > 0;
    }

    /** The names of a list, with or without their kind. */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("、")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** The party of a name with its kind; empty of any other text. */
    static Optional<PartyId> read(String text) {
        int open = text.lastIndexOf(OPEN);
        if (open <= 0 || text.charAt(text.length() - 1) != CLOSE) {
            return Optional.empty();
        }
        String said = text.substring(open + 1, text.length() - 1);
        return KINDS.entrySet().stream()
                .filter(kind -> said.equals(kind.getValue().text(Locale.CHINESE))
                        || said.equals(kind.getValue().text(Locale.ENGLISH)))
                .map(kind -> kind.getKey() + ":" + text.substring(0, open))
                .findFirst()
                .flatMap(PartyKinds::parse);
    }

    private static Optional<PartyId> parse(String text) {
        try {
            return Optional.of(PartyId.parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
