package dev.plumbline.io.table.region;

import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.RoleWord;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The labels above a table that name a role of its family, with their values. */
public final class LeadPairs {

    private LeadPairs() {}

    /** The pairs by role; of two for one role the first. */
    public static Map<Role, LeadPair> of(TableArea area, SheetWords words) {
        Map<Role, LeadPair> pairs = new EnumMap<>(Role.class);
        HeaderMatcher matcher = words.matcher(area.sheet().name());
        for (TextLine line : area.above()) {
            for (LeadPair pair : words.leads().read(line)) {
                if (pair.value().isEmpty()) {
                    continue;
                }
                matcher.roles(pair.key()).stream()
                        .map(RoleWord::role)
                        .filter(role -> area.match().family().roles().contains(role) && !pairs.containsKey(role))
                        .findFirst()
                        .or(() -> byMeaning(area, pair, words))
                        .ifPresent(role -> pairs.putIfAbsent(role, pair));
            }
        }
        return pairs;
    }

    /** 填报部门 above tasks and goals names the unit whose they are. */
    private static Optional<Role> byMeaning(TableArea area, LeadPair pair, SheetWords words) {
        String meaning = words.vocabulary().lines().lead(pair.key()).orElse("");
        String field = meaning.equals("person") ? "author" : meaning;
        return Role.of(area.match().family().word() + "." + field);
    }
}
