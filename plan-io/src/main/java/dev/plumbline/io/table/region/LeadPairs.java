package dev.plumbline.io.table.region;

import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.RoleWord;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The labels above a table that name a role of its family, with their values. */
public final class LeadPairs {

    private static final Pattern MEASURE = Pattern.compile(
            "(?i)(人民币|美金)?\\s*[十百千万亿萬億]*(美|港|欧|日)?(元|圆|人|家|个|件|台|套|吨|次|户|平方米|小时|天|人天|人日|米|公里|%)|(rmb|cny|usd|eur)?\\s*(k|m|mn|million|thousand)?");

    private LeadPairs() {}

    /** The pairs by role; of two for one role the first. */
    public static Map<Role, LeadPair> of(TableArea area, SheetWords words) {
        Map<Role, LeadPair> pairs = new EnumMap<>(Role.class);
        HeaderMatcher matcher = words.matcher(area.sheet().name());
        for (TextLine line : area.above()) {
            for (LeadPair pair : words.leads().read(line)) {
                if (pair.value().isEmpty() || isMeasure(pair, words)) {
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

    /** 单位：万元 says how amounts are measured, whatever else 单位 may name. */
    private static boolean isMeasure(LeadPair pair, SheetWords words) {
        return words.vocabulary()
                        .lines()
                        .lead(pair.key())
                        .filter("measure"::equals)
                        .isPresent()
                && MEASURE.matcher(pair.value().strip()).matches();
    }

    /** 填报部门 above tasks and goals names the unit whose they are. */
    private static Optional<Role> byMeaning(TableArea area, LeadPair pair, SheetWords words) {
        String meaning = words.vocabulary().lines().lead(pair.key()).orElse("");
        String field = meaning.equals("person") ? "author" : meaning;
        return Role.of(area.match().family().word() + "." + field);
    }
}
