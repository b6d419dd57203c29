package dev.plumbline.io.table.region;

import dev.plumbline.io.table.word.LineWords;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.RoleWord;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The labels above a table that name a role of its family, with their values. */
public final class LeadPairs {

    private static final Set<String> OF_MEETING = Set.of("attendees", "absent", "place", "project");

    private LeadPairs() {}

    /** The pairs by role; of two for one role the first. */
    public static Map<Role, LeadPair> of(TableArea area, SheetWords words) {
        Map<Role, LeadPair> pairs = new EnumMap<>(Role.class);
        HeaderMatcher matcher = words.matcher(area.sheet().name());
        area.above().forEach(line -> add(line, area, words, matcher, pairs));
        return pairs;
    }

    /** The pairs that no role is named by and that say nothing of the sheet, as 填报日期 does. */
    public static List<LeadPair> others(TableArea area, SheetWords words) {
        Collection<LeadPair> named = of(area, words).values();
        return area.above().stream()
                .flatMap(line -> words.leads().read(line).stream())
                .filter(pair -> !pair.value().isEmpty() && !named.contains(pair))
                .filter(pair -> isOfMeeting(pair, words))
                .toList();
    }

    private static boolean isOfMeeting(LeadPair pair, SheetWords words) {
        LineWords lines = words.vocabulary().lines();
        return !lines.signatures().contains(pair.key())
                && lines.lead(pair.key())
                        .filter(meaning -> !OF_MEETING.contains(meaning))
                        .isEmpty();
    }

    /** What lines between the rows say for those below them, by the lines' rows: 部门：销售部. */
    public static NavigableMap<Integer, Map<Role, LeadPair>> between(TableArea area, SheetWords words) {
        NavigableMap<Integer, Map<Role, LeadPair>> all = new TreeMap<>();
        HeaderMatcher matcher = words.matcher(area.sheet().name());
        for (TableArea.Banner banner : area.banners()) {
            boolean labelled = banner.text().indexOf('：') > 0 || banner.text().indexOf(':') > 0;
            if (labelled && banner.row() > area.header().lastRow()) {
                Map<Role, LeadPair> pairs = new EnumMap<>(Role.class);
                TextLine line = TextLine.of(area.sheet().rowAt(banner.row()), area.firstColumn(), area.lastColumn());
                add(line, area, words, matcher, pairs);
                all.put(banner.row(), pairs);
            }
        }
        return all;
    }

    private static void add(
            TextLine line, TableArea area, SheetWords words, HeaderMatcher matcher, Map<Role, LeadPair> pairs) {
        for (LeadPair pair : words.leads().read(line)) {
            if (pair.value().isEmpty() || isMeasure(pair, words)) {
                continue;
            }
            if (area.match().family() == Family.TASK && isOfPerson(pair, words)) {
                pairs.put(Role.TASK_OWNER, pair);
                continue;
            }
            Optional<RoleWord> named = matcher.roles(pair.key()).stream()
                    .filter(word -> area.match().family().roles().contains(word.role()))
                    .filter(word -> !isPost(word.role(), pair, words))
                    .filter(word -> !pairs.containsKey(word.role()) || word.strong() && isWeak(pairs, word, matcher))
                    .findFirst();
            named.ifPresent(word -> pairs.put(word.role(), pair));
            if (named.isEmpty()) {
                byMeaning(area, pair, words).ifPresent(role -> pairs.putIfAbsent(role, pair));
            }
        }
    }

    /** 岗位：工程师 beside 姓名 is no unit. */
    private static boolean isPost(Role role, LeadPair pair, SheetWords words) {
        return role.field().equals("unit")
                && words.vocabulary()
                        .lines()
                        .lead(pair.key())
                        .filter("person"::equals)
                        .isPresent();
    }

    /** 姓名：张三 above a table says whose report it is. */
    public static boolean isOfPerson(LeadPair pair, SheetWords words) {
        return words.vocabulary().value("reportOf", pair.key()).isPresent();
    }

    /** 职务：经理 gives way to 被考核人：张三. */
    private static boolean isWeak(Map<Role, LeadPair> pairs, RoleWord word, HeaderMatcher matcher) {
        return matcher.roles(pairs.get(word.role()).key()).stream()
                .noneMatch(each -> each.strong() && each.role() == word.role());
    }

    /** 单位：万元 says how amounts are measured, whatever else 单位 may name. */
    private static boolean isMeasure(LeadPair pair, SheetWords words) {
        return words.vocabulary()
                        .lines()
                        .lead(pair.key())
                        .filter("measure"::equals)
                        .isPresent()
                && (UnitText.isMeasure(pair.value()) || UnitText.isMeasure(UnitText.withoutRemark(pair.value())));
    }

    /** 填报部门 above tasks and goals names the unit whose they are. */
    private static Optional<Role> byMeaning(TableArea area, LeadPair pair, SheetWords words) {
        String meaning = words.vocabulary().lines().lead(pair.key()).orElse("");
        String field = meaning.equals("person") ? "author" : meaning;
        return Role.of(area.match().family().word() + "." + field);
    }
}
